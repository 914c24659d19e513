import { importanceOf } from '../model/importance.ts';
import type { Relation } from '../model/types.ts';
import { isClass } from './classes.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** The family of what belongs where. */
export const STRUCTURE = 'structure';

/**
 * Relations from what is most worth telling down: what happens before what merely belongs where, things before classes of
 * things, then the better supported; those that weigh alike keep their order.
 */
export function byImportance(index: GraphIndex, relations: readonly Relation[]): Relation[] {
  return relations
    .map((relation) => ({ relation, rank: importanceIn(index, relation) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ relation }) => relation);
}

/** Whether a relation says what belongs where, and no news: an office of a state, a part of a body, a place. */
export function isStructure(index: GraphIndex, { predicate }: Pick<Relation, 'predicate'>): boolean {
  return get(index.predicates, predicate).family === STRUCTURE;
}

/** How much a relation is worth telling: more for what comes first by importance, whatever else there is. */
export function importanceIn(index: GraphIndex, relation: Relation): number {
  const { subject, object } = relation;
  const hasClass = isClass(index, subject) || isClass(index, object);
  return importanceOf(relation, { isStructure: isStructure(index, relation), hasClass });
}
