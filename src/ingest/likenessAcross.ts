import { copyGroups } from './copyGroups.ts';
import type { TextArticle } from './contracts.ts';
import { fingerprintsOf } from './fingerprints.ts';

/** The greatest likeness of a text to the most complete copy of another story, from 0 to 1. */
export function likenessAcross(articles: readonly TextArticle[]): number {
  const texts = articles.flatMap((article) => {
    const stories = [...new Set(article.segments.map(({ story }) => story))];
    const segments = article.segments.map((segment) => ({
      ...segment,
      part: segment.story === null ? null : stories.indexOf(segment.story),
    }));
    return fingerprintsOf({ ...article, segments }).map(({ runs }, i) => ({
      runs,
      key: `${article.sha256} ${i}`,
    }));
  });
  return copyGroups(texts).across();
}
