import type { EntityId, Relation, Statement } from '../model/types.ts';
import type { Shown } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** The lists of a filter whose values a reader switches off and on. */
export type FacetName = 'kinds' | 'predicates' | 'stories' | 'modality' | 'polarity';

/** How many there are of something, and how many of these the filter lets through. */
export interface Tally {
  all: number;
  shown: number;
}

/** The values of a facet that occur, with the number of relations that have each; of entities for kinds. */
export function tally(index: GraphIndex, shown: Shown, facet: FacetName): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const add = (value: string, isShown: boolean) => {
    const { all, shown: before } = tallies.get(value) ?? { all: 0, shown: 0 };
    tallies.set(value, { all: all + 1, shown: before + Number(isShown) });
  };
  if (facet === 'kinds') {
    for (const id of index.relationsOf.keys()) add(kindOf(index, id), shown.entities.has(id));
    return tallies;
  }
  for (const relation of index.graph.relations) {
    const said = relation.statements.map((id) => get(index.statements, id));
    const passing = said.filter((statement) => shown.statements.has(statement.id));
    const passes = new Set(passing.map((statement) => valueOf(facet, relation, statement)));
    for (const value of new Set(said.filter(isAccepted).map((one) => valueOf(facet, relation, one)))) {
      add(value, shown.relations.has(relation.id) && passes.has(value));
    }
  }
  return tallies;
}

function valueOf(facet: Exclude<FacetName, 'kinds'>, relation: Relation, statement: Statement): string {
  switch (facet) {
    case 'predicates':
      return relation.predicate;
    case 'stories':
      return statement.story;
    case 'modality':
      return statement.modality;
    case 'polarity':
      return statement.polarity;
  }
}

function kindOf(index: GraphIndex, id: EntityId): string {
  return get(index.entities, id).kind;
}

function isAccepted({ review }: Statement): boolean {
  return review === 'accepted';
}
