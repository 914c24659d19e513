import { certainSupport } from './support.ts';
import type { Relation } from './types.ts';

/** What a relation is about, where that makes it less worth telling. */
export interface Matter {
  /** It says what belongs where, and no news. */
  isStructure: boolean;
  /** An end of it is a class, and no one thing. */
  hasClass: boolean;
}

/** How much a relation is worth telling: news before what belongs where, things before classes, then the better supported. */
export function importanceOf(relation: Relation, { isStructure, hasClass }: Matter): number {
  const { support, statements } = relation;
  const news = isStructure ? 0 : hasClass ? 1 : 2;
  const weights = [news, certainSupport(relation), support.stories, support.articles, statements.length];
  return weights.reduce((sum, weight) => sum * 1000 + Math.min(weight, 999), 0);
}
