import { blocks } from '../text/blocks.ts';
import { copyGroups } from './copyGroups.ts';
import type { TextArticle } from './contracts.ts';
import { fingerprintOf } from './fingerprints.ts';
import { partsOf } from './parts.ts';

/** The greatest likeness of a text to the most complete copy of another story, from 0 to 1. */
export function likenessAcross(articles: readonly TextArticle[]): number {
  const room = blocks();
  const texts = articles.flatMap((article) => {
    const stories = [...new Set(article.segments.map(({ story }) => story))];
    const segments = article.segments.map((segment) => ({
      ...segment,
      part: segment.story === null ? null : stories.indexOf(segment.story),
    }));
    return partsOf({ ...article, segments }).map((part, i) => ({
      runs: fingerprintOf(part, room),
      key: `${article.sha256} ${i}`,
    }));
  });
  return copyGroups(texts).across();
}
