import type { EntityId, IsoDay, Relation } from '../../../src/model/types.ts';
import type { Shown } from '../../../src/query/filter.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import type { ListOrder } from '../../state/tableColumns.ts';
import type { Selection } from '../../state/view.ts';
import { firmness } from '../../words/firmness.ts';
import { capitalise, sentence } from '../../words/sentences.ts';

/** An entity or relation in the list. */
export interface Item {
  selection: Extract<Selection, { type: 'entity' | 'relation' }>;
  text: string;
  /** The place of its kind in the vocabulary, for entities. */
  kind: number | null;
  /** What is not simply stated as fact; empty else. */
  firmness: string;
  /** The heading that it stands under where the list is grouped. */
  group: string;
}

interface Ranked extends Item {
  /** The place of its group. */
  groupPlace: number;
  /** What it is ordered by, the greatest first; null stands last. */
  rank: number | IsoDay | null;
}

/**
 * Everything that is shown: the entities, then the relations, each in the order that is asked for and then by name.
 *
 * By relations, an entity goes by how many it has, a relation by how many statements. By origins and by date, an entity
 * goes by the relation of it that goes first. With headings, entities stand by kind and relations by family.
 */
export function itemsOf(index: GraphIndex, shown: Shown, order: ListOrder, grouped: boolean): Item[] {
  const entities = [...shown.entities].map((id) => entityItem(index, shown, id, order));
  const relations = [...shown.relations].map((id) =>
    relationItem(index, shown, get(index.relations, id), order),
  );
  const compare = (a: Ranked, b: Ranked) =>
    (grouped ? a.groupPlace - b.groupPlace : 0) || byRank(a.rank, b.rank) || collator.compare(a.text, b.text);
  return [...entities.toSorted(compare), ...relations.toSorted(compare)];
}

const collator = new Intl.Collator(undefined, { numeric: true });

function entityItem(index: GraphIndex, shown: Shown, id: EntityId, order: ListOrder): Ranked {
  const { name, kind } = get(index.entities, id);
  const place = index.graph.vocabulary.kinds.findIndex((one) => one.id === kind);
  const relations = (index.relationsOf.get(id) ?? []).filter((relation) => shown.relations.has(relation.id));
  const ranks = relations.map((relation) => relationRank(shown, relation, order)).toSorted(byRank);
  return {
    selection: { type: 'entity', id },
    text: capitalise(name),
    kind: place,
    firmness: '',
    group: get(index.kinds, kind).plural,
    groupPlace: place,
    rank: order === 'relations' ? relations.length : (ranks[0] ?? null),
  };
}

function relationItem(index: GraphIndex, shown: Shown, relation: Relation, order: ListOrder): Ranked {
  const { family } = get(index.predicates, relation.predicate);
  const place = index.graph.vocabulary.families.findIndex((one) => one.id === family);
  const plain = relation.polarity === 'affirmed' && relation.modality === 'actual';
  return {
    selection: { type: 'relation', id: relation.id },
    text: sentence(index, relation),
    kind: null,
    firmness: plain ? '' : firmness(relation),
    group: index.graph.vocabulary.families[place]?.label ?? family,
    groupPlace: place,
    rank: relationRank(shown, relation, order),
  };
}

function relationRank(shown: Shown, relation: Relation, order: ListOrder): number | IsoDay | null {
  switch (order) {
    case 'name':
      return null;
    case 'relations':
      return relation.statements.filter((id) => shown.statements.has(id)).length;
    case 'origins':
      return relation.support.origins[0] * 10_000 + relation.support.origins[1];
    case 'date':
      return relation.latest ?? relation.earliest;
  }
}

function byRank(a: Ranked['rank'], b: Ranked['rank']): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a > b ? -1 : 1;
}
