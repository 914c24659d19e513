import { isDated } from '../model/time.ts';
import type { IsoDay, Relation, Statement } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** When a relation held or happened, inclusive; null = open or unknown. */
export interface Span {
  earliest: IsoDay | null;
  latest: IsoDay | null;
  /** That it was before its stories were published is all that is known. */
  bound: boolean;
}

/**
 * The span of the statements that have a date of their own. "In recent years" beside 2017 says nothing that would make
 * the relation begin before 2017; only where there is nothing better, it is bounded by what was written.
 */
export function spanOf(index: GraphIndex, relation: Relation): Span {
  const dated = datedOf(index, relation);
  if (dated.length === 0) return { earliest: null, latest: relation.latest, bound: relation.latest !== null };
  const froms = dated.map(({ time }) => time.from).toSorted(byDay);
  const tos = dated.map(({ time }) => time.to).toSorted(byDay);
  return {
    earliest: froms.includes(null) ? null : (froms[0] ?? null),
    latest: tos.includes(null) ? null : (tos.at(-1) ?? null),
    bound: false,
  };
}

/** The statements of a relation that have a date of their own; `Relation.dated` is their number. */
export function datedOf(index: GraphIndex, relation: Relation): Statement[] {
  return relation.statements.map((id) => get(index.statements, id)).filter(isDated);
}

function byDay(a: IsoDay | null, b: IsoDay | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
