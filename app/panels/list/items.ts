import type { EntityId, IsoDay, Relation } from '../../../src/model/types.ts';
import type { Subgraph } from '../../../src/query/filter.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { signOf, type Sign } from '../../../src/query/sign.ts';
import { supportRank } from '../../../src/query/supportRank.ts';
import type { ListOrder } from '../../../src/view/tableColumns.ts';
import type { Selection } from '../../../src/view/view.ts';
import { asShown } from '../../../src/query/asShown.ts';
import { firmnessBeside } from '../../words/firmness.ts';
import { kindWords } from '../../words/kinds.ts';
import { capitalise, orderWords, sentence, typeWords } from '../../words/sentences.ts';
import { locale } from '../../words/language.ts';

/** An entity or relation in the list. */
export interface Item {
  selection: Extract<Selection, { type: 'entity' | 'relation' }>;
  text: string;
  /** The sign of its kind, for entities. */
  look: Sign | null;
  /**
   * The type of a relation that is told in the words of its text, and what is not simply stated as fact; of an entity
   * that it is a class; empty else.
   */
  beside: string;
  /** The heading that it stands under where the list is grouped. */
  group: string;
}

interface Ranked extends Item {
  /** What it is put in order by among its likes. */
  place: string;
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
export function itemsOf(index: GraphIndex, visible: Subgraph, order: ListOrder, grouped: boolean): Item[] {
  const entities = [...visible.entities].map((id) => entityItem(index, visible, id, order));
  const relations = [...visible.relations].map((id) =>
    relationItem(index, visible, get(index.relations, id), order),
  );
  const compare = (a: Ranked, b: Ranked) =>
    (grouped ? a.groupPlace - b.groupPlace : 0) ||
    byRank(a.rank, b.rank) ||
    collator.compare(a.place, b.place);
  return [...entities.toSorted(compare), ...relations.toSorted(compare)];
}

const collator = new Intl.Collator(locale, { numeric: true });

function entityItem(index: GraphIndex, visible: Subgraph, id: EntityId, order: ListOrder): Ranked {
  const entity = get(index.entities, id);
  const { name, kind } = entity;
  const place = index.graph.vocabulary.kinds.findIndex((one) => one.id === kind);
  const relations = (index.relationsOf.get(id) ?? []).filter((relation) =>
    visible.relations.has(relation.id),
  );
  const ranks = relations.map((relation) => relationRank(visible, relation, order)).toSorted(byRank);
  return {
    selection: { type: 'entity', id },
    text: capitalise(name),
    place: name,
    look: signOf(index, id),
    beside: entity.generic ? kindWords(index, entity) : '',
    group: get(index.kinds, kind).plural,
    groupPlace: place,
    rank: order === 'relations' ? relations.length : (ranks[0] ?? null),
  };
}

function relationItem(index: GraphIndex, visible: Subgraph, relation: Relation, order: ListOrder): Ranked {
  const { family } = get(index.predicates, relation.predicate);
  const place = index.graph.vocabulary.families.findIndex((one) => one.id === family);
  return {
    selection: { type: 'relation', id: relation.id },
    text: sentence(index, relation),
    place: orderWords(index, relation),
    look: null,
    beside: [typeWords(index, relation), firmnessBeside(index, asShown(index, visible, relation))]
      .filter(Boolean)
      .join(' · '),
    group: index.graph.vocabulary.families[place]?.label ?? family,
    groupPlace: place,
    rank: relationRank(visible, relation, order),
  };
}

function relationRank(visible: Subgraph, relation: Relation, order: ListOrder): number | IsoDay | null {
  switch (order) {
    case 'name':
      return null;
    case 'relations':
      return relation.statements.filter((id) => visible.statements.has(id)).length;
    case 'origins':
      return supportRank(relation);
    case 'date':
      return relation.latest ?? relation.earliest;
  }
}

function byRank(a: Ranked['rank'], b: Ranked['rank']): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a > b ? -1 : 1;
}
