import type { EntityId, Relation } from '../model/types.ts';
import type { Subgraph } from './filter.ts';
import type { GraphIndex } from './graphIndex.ts';
import { byImportance, isStructure } from './importance.ts';
import { namedTogether, type NamedTogether } from './namedTogether.ts';
import { isSaidByOthers, saidBy, type Utterance } from './saidBy.ts';

/** What there is to tell of an entity, in the order in which a reader wants it; each list from the most telling down. */
export interface EntityPage {
  /** What is best supported of it and no mere belonging: all of it where that is little. */
  news: readonly Relation[];
  /** What it said, by the day. */
  said: readonly Utterance[];
  /** The other relations, where somebody else than itself has a part of them. */
  others: readonly Relation[];
  /** Whom or what it is tied to though no line leads there. */
  together: readonly NamedTogether[];
  /** Where it belongs and lies, and what belongs to it. */
  structure: readonly Relation[];
  /** What the filters leave out. */
  outside: readonly Relation[];
}

/** So many relations are news, where there are more than so few. */
const [most, few] = [3, 5];

/** @param passing what the filters let through */
export function entityPage(index: GraphIndex, entity: EntityId, passing: Subgraph): EntityPage {
  const all = byImportance(index, index.relationsOf.get(entity) ?? []);
  const inside = all.filter(({ id }) => passing.relations.has(id));
  const told = inside.filter((relation) => !isStructure(index, relation));
  const news = told.slice(0, told.length > few ? most : few);
  return {
    news,
    said: saidBy(index, entity).filter(({ statements }) =>
      statements.some(({ id }) => passing.statements.has(id)),
    ),
    others: told.slice(news.length).filter(({ statements }) => isSaidByOthers(index, statements, entity)),
    together: namedTogether(index, passing, entity),
    structure: inside.filter((relation) => isStructure(index, relation)),
    outside: all.filter(({ id }) => !passing.relations.has(id)),
  };
}
