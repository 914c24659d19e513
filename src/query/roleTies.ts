import type { EntityId, Participant, Relation, RelationId, Statement } from '../model/types.ts';
import type { Subgraph } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { perIndex } from './perIndex.ts';

/** Two that statements of a relation name together though they are not its two ends, whatever is shown of these. */
export interface RoleTie {
  ends: readonly [EntityId, EntityId];
  /** Those of the two ends that are third parties, in their roles; one at least. */
  third: readonly Participant[];
  of: RelationId;
  /** The statements of the relation that name them. */
  statements: readonly Statement[];
}

/** Every two that a statement which is shown names together though they are not its two ends, with what says it. */
export function tiedByRole(index: GraphIndex, visible: Subgraph): Pick<RoleTie, 'of' | 'ends'>[] {
  return roleTies(index).filter(
    ({ of, statements }) =>
      visible.relations.has(of) && statements.some(({ id }) => visible.statements.has(id)),
  );
}

/** Every two parties of a statement of which one at least is a third, once for each relation. */
export const roleTies = perIndex((index): readonly RoleTie[] =>
  index.graph.relations.flatMap((relation) => {
    const ties = new Map<string, RoleTie & { statements: Statement[] }>();
    for (const id of relation.statements) {
      const statement = get(index.statements, id);
      for (const { ends, third } of pairsOf(relation, statement)) {
        const key = ends.join(' ');
        const known = ties.get(key) ?? { of: relation.id, ends, third, statements: [] };
        known.statements.push(statement);
        ties.set(key, known);
      }
    }
    return [...ties.values()];
  }),
);

function pairsOf({ subject, object }: Relation, { also = [] }: Statement): Pick<RoleTie, 'ends' | 'third'>[] {
  const thirds = [...new Map(also.map((party) => [party.entity, party])).values()].filter(
    ({ entity }) => entity !== subject && entity !== object,
  );
  const ends = [...new Set([subject, object])];
  return thirds.flatMap((third, i) => [
    ...ends.map((end) => ({ ends: inOrder(end, third.entity), third: [third] })),
    ...thirds
      .slice(i + 1)
      .map((other) => ({ ends: inOrder(third.entity, other.entity), third: [third, other] })),
  ]);
}

function inOrder(one: EntityId, other: EntityId): [EntityId, EntityId] {
  return one < other ? [one, other] : [other, one];
}
