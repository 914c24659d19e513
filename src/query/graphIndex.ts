import { relationId } from '../model/ids.ts';
import type { Article, ArticleId, Difference, Entity, EntityId, Graph, Kind } from '../model/types.ts';
import type {
  Predicate,
  Relation,
  RelationId,
  Statement,
  StatementId,
  Story,
  StoryId,
} from '../model/types.ts';

/** A graph with every look-up that the views need, made once when a graph is loaded. */
export interface GraphIndex {
  graph: Graph;
  articles: ReadonlyMap<ArticleId, Article>;
  stories: ReadonlyMap<StoryId, Story>;
  entities: ReadonlyMap<EntityId, Entity>;
  statements: ReadonlyMap<StatementId, Statement>;
  relations: ReadonlyMap<RelationId, Relation>;
  kinds: ReadonlyMap<string, Kind>;
  predicates: ReadonlyMap<string, Predicate>;
  /** Relations that touch the entity, in the order of the graph. */
  relationsOf: ReadonlyMap<EntityId, readonly Relation[]>;
  /** Of every statement, also of one that is not listed because it waits to be reviewed and others are. */
  relationOf: ReadonlyMap<StatementId, Relation>;
  /** Statements of a relation that wait to be reviewed and are not listed, because accepted ones are. */
  waitingOf: ReadonlyMap<RelationId, readonly Statement[]>;
  differencesOf: ReadonlyMap<StatementId, readonly Difference[]>;
}

/** @param graph a graph that `load` has accepted: every id in it exists */
export function indexGraph(graph: Graph): GraphIndex {
  const relations = byId(graph.relations);
  const listed = new Set(graph.relations.flatMap(({ statements }) => statements));
  const relationOf = new Map(
    graph.statements.flatMap(({ id, subject, predicate, object }) => {
      const relation = relations.get(relationId(subject, predicate, object));
      return relation ? [[id, relation] as const] : [];
    }),
  );
  return {
    graph,
    articles: byId(graph.articles),
    stories: byId(graph.stories),
    entities: byId(graph.entities),
    statements: byId(graph.statements),
    relations,
    kinds: byId(graph.vocabulary.kinds),
    predicates: byId(graph.vocabulary.predicates),
    relationsOf: groupBy(graph.relations, (relation) => [relation.subject, relation.object]),
    relationOf,
    waitingOf: groupBy(graph.statements, ({ id }) => {
      const relation = relationOf.get(id);
      return relation && !listed.has(id) ? [relation.id] : [];
    }),
    differencesOf: groupBy(graph.differences, (difference) => difference.statements),
  };
}

/** Looks up an id that a loaded graph is known to hold; a miss is a fault of the program, not of the data. */
export function get<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`“${String(key)}” is not in this graph.`);
  return value;
}

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupBy<T>(
  items: readonly T[],
  keys: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
