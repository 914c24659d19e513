import type { EntityId, Relation, Statement } from '../model/types.ts';
import type { Subgraph } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { speakersOf } from './speakers.ts';

/** The lists of a filter whose values a reader switches off and on. */
export type FacetName = 'kinds' | 'speakers' | 'predicates' | 'stories' | 'modality' | 'polarity';

/** How many there are of something, and how many of these the filter lets through. */
export interface Tally {
  all: number;
  shown: number;
}

/** The values of a facet that occur, with the number of relations that have each; of entities for kinds. */
export function tally(index: GraphIndex, visible: Subgraph, facet: FacetName): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const add = (value: string, isShown: boolean) => {
    const { all, shown: before } = tallies.get(value) ?? { all: 0, shown: 0 };
    tallies.set(value, { all: all + 1, shown: before + Number(isShown) });
  };
  if (facet === 'kinds') {
    for (const id of index.relationsOf.keys()) add(kindOf(index, id), visible.entities.has(id));
    return tallies;
  }
  for (const relation of index.graph.relations) {
    const said = relation.statements.map((id) => get(index.statements, id));
    const passing = said.filter((statement) => visible.statements.has(statement.id));
    const passes = new Set(passing.flatMap((statement) => valuesOf(index, facet, relation, statement)));
    for (const value of new Set(
      said.filter(isAccepted).flatMap((one) => valuesOf(index, facet, relation, one)),
    )) {
      add(value, visible.relations.has(relation.id) && passes.has(value));
    }
  }
  return tallies;
}

function valuesOf(
  index: GraphIndex,
  facet: Exclude<FacetName, 'kinds'>,
  relation: Relation,
  statement: Statement,
): readonly string[] {
  switch (facet) {
    case 'speakers':
      return speakersOf(index, statement);
    case 'predicates':
      return [relation.predicate];
    case 'stories':
      return [statement.story];
    case 'modality':
      return [statement.modality];
    case 'polarity':
      return [statement.polarity];
  }
}

function kindOf(index: GraphIndex, id: EntityId): string {
  return get(index.entities, id).kind;
}

function isAccepted({ review }: Statement): boolean {
  return review === 'accepted';
}
