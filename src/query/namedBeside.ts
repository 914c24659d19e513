import type { EntityId, Participant, Relation, RelationId } from '../model/types.ts';
import type { Subgraph } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { tiesOf, type Tie } from './ties.ts';

/** Whom or what the statements of a relation name beside its two ends. */
export interface NamedBeside {
  relation: RelationId;
  /** Each once in each role, never empty. */
  third: readonly Participant[];
}

/**
 * What is named beside the ends of these relations, and by all relations that name one of these entities so; only what the
 * statements name that are shown, in the order of the graph.
 */
export function namedBeside(
  index: GraphIndex,
  visible: Subgraph,
  { relations, entities }: { relations: ReadonlySet<RelationId>; entities: ReadonlySet<EntityId> },
): NamedBeside[] {
  if (relations.size + entities.size === 0) return [];
  return index.graph.relations
    .filter(({ id }) => visible.relations.has(id))
    .flatMap((relation) => {
      const all = thirdOf(index, visible, relation);
      const third = relations.has(relation.id) ? all : all.filter(({ entity }) => entities.has(entity));
      return third.length > 0 ? [{ relation: relation.id, third }] : [];
    });
}

/** What a relation says of some that it names beside its ends: by the statements that name the first of them, and all these name. */
export function saidBeside(
  index: GraphIndex,
  visible: Subgraph,
  { id, subject }: Relation,
  entities: readonly EntityId[],
): Tie | null {
  const ties = tiesOf(index, visible, subject).filter(
    ({ relation, third: [one, ...more] }) =>
      relation.id === id && one && more.length === 0 && entities.includes(one.entity),
  );
  const [first] = ties;
  if (!first) return null;
  const alike = ties.filter(({ statements }) => first.statements.every((one) => statements.includes(one)));
  return { ...first, third: alike.flatMap(({ third }) => third) };
}

function thirdOf(
  index: GraphIndex,
  visible: Subgraph,
  { subject, object, statements }: Relation,
): Participant[] {
  const named = statements
    .filter((id) => visible.statements.has(id))
    .flatMap((id) => get(index.statements, id).also ?? [])
    .filter(({ entity }) => entity !== subject && entity !== object);
  return [...new Map(named.map((party) => [`${party.role} ${party.entity}`, party])).values()];
}
