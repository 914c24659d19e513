import type { Article } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { isolated } from './bidi.ts';
import { detailsTexts } from './texts/details.ts';
import { name } from './sentences.ts';

/** Tells one file from another: who served it and what it is called. */
export function articleName(index: GraphIndex, article: Article): string {
  const file = isolated(article.file);
  return article.host ? detailsTexts.servedBy(file, name(index, article.host)) : file;
}
