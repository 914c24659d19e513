import { narrowed } from '../model/relations.ts';
import type { EntityId, Participant, Relation, Statement } from '../model/types.ts';
import type { Subgraph } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { newsrooms } from './newsrooms.ts';
import { perIndex } from './perIndex.ts';
import { roleTies, type RoleTie } from './roleTies.ts';

const roleTiesOf = perIndex((index): ReadonlyMap<EntityId, readonly RoleTie[]> => {
  const found = new Map<EntityId, RoleTie[]>();
  for (const tie of roleTies(index))
    for (const id of tie.ends) found.set(id, [...(found.get(id) ?? []), tie]);
  return found;
});

/**
 * Two entities and a relation that ties them: by its two ends, or because statements of it name one of the two, or both,
 * in a role beside the ends (about, with, what, where). "China supports Serbia" about Kosovo ties China and Kosovo.
 */
export interface Tie {
  ends: readonly [EntityId, EntityId];
  /** What is said; where a third party is tied, as it is by the statements alone that name it. */
  relation: Relation;
  /** Those of the two ends that are third parties, in their roles; none where both are ends of the relation. */
  third: readonly Participant[];
  /** The statements behind it that are shown. */
  statements: readonly Statement[];
}

/** What ties two entities among what is shown, in the order of the graph: relations by their ends, then by roles. */
export function tiesAmong(index: GraphIndex, visible: Subgraph): Tie[] {
  const relations = index.graph.relations.filter(({ id }) => visible.relations.has(id));
  return [
    ...relations
      .filter(({ subject, object }) => subject !== object)
      .map((relation) => byEnds(index, visible, relation)),
    ...roleTies(index).flatMap((tie) => shown(index, visible, tie) ?? []),
  ];
}

/** What ties an entity to others among what is shown: its relations, then what names it as a third party. */
export function tiesOf(index: GraphIndex, visible: Subgraph, id: EntityId): Tie[] {
  const own = index.relationsOf.get(id) ?? [];
  return [
    ...own
      .filter((relation) => visible.relations.has(relation.id) && relation.subject !== relation.object)
      .map((relation) => byEnds(index, visible, relation)),
    ...(roleTiesOf(index).get(id) ?? []).flatMap((tie) => shown(index, visible, tie) ?? []),
  ];
}

/** Whether anything at all ties an entity to another, by an end or by a role. */
export function isTied(index: GraphIndex, id: EntityId): boolean {
  return index.relationsOf.has(id) || roleTiesOf(index).has(id);
}

/** How many relations tie an entity to others, by an end or by a role. */
export function tieCount(index: GraphIndex, id: EntityId): number {
  const own = index.relationsOf.get(id)?.map((relation) => relation.id) ?? [];
  return new Set([...own, ...(roleTiesOf(index).get(id) ?? []).map(({ of }) => of)]).size;
}

/** The end of a tie that is not this one. */
export function otherEnd({ ends: [one, other] }: Pick<Tie, 'ends'>, id: EntityId): EntityId {
  return one === id ? other : one;
}

/** Everybody and everything that a statement ties: its two ends, and what it names beside them. */
export function partiesOf({ subject, object, also = [] }: Statement): EntityId[] {
  return [subject, object, ...also.map(({ entity }) => entity)];
}

/** What tells a tie from all others. */
export function tieKey({ relation, ends }: Pick<Tie, 'relation' | 'ends'>): string {
  return `${relation.id} ${ends.join(' ')}`;
}

function byEnds(index: GraphIndex, visible: Subgraph, relation: Relation): Tie {
  const { subject, object, statements } = relation;
  const seen = statements.filter((id) => visible.statements.has(id)).map((id) => get(index.statements, id));
  return { ends: [subject, object], relation, third: [], statements: seen };
}

/** The tie as the statements tell it that are shown; null where none of them is. */
function shown(index: GraphIndex, visible: Subgraph, { of, ends, third, statements }: RoleTie): Tie | null {
  const relation = get(index.relations, of);
  const seen = statements.filter(({ id }) => visible.statements.has(id));
  if (!visible.relations.has(of) || seen.length === 0) return null;
  const all = seen.length === relation.statements.length;
  return { ends, third, statements: seen, relation: all ? relation : narrowedTo(index, relation, seen) };
}

function narrowedTo(index: GraphIndex, relation: Relation, statements: Statement[]): Relation {
  return narrowed(relation, statements, index.stories, newsrooms(index));
}
