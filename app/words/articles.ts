import type { Article } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { name } from './sentences.ts';

/** Tells one file from another: who served it and what it is called. */
export function articleName(index: GraphIndex, article: Article): string {
  return article.host ? `${article.file}, served by ${name(index, article.host)}` : article.file;
}
