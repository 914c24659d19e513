import { relate } from '../model/relations.ts';
import type { Article, Entity, EntityId, Graph, IsoDay, Statement, Story, StoryId } from '../model/types.ts';
import type { Shown } from '../query/filter.ts';
import { get, indexGraph, type GraphIndex } from '../query/graphIndex.ts';

/** What is taken away: a graph that is valid by itself. */
export interface Extract {
  index: GraphIndex;
  /** Those that stand in it for their own sake; its graph may have more, as newsrooms and speakers. */
  entities: Entity[];
  /** What the whole has and this has not. */
  missing: { relations: number; differences: number };
}

/** What a file says of itself. */
export interface About {
  title: string;
  /** Sentences on what is in the file and what is left out. */
  notes: readonly string[];
  date: IsoDay;
  /** Where the view that the file was made from can be opened. */
  address: string;
  /** Where one thing can be opened. */
  link: (type: 'entity' | 'relation' | 'statement', id: string) => string;
}

/** The whole graph. */
export function everything(index: GraphIndex): Extract {
  return { index, entities: index.graph.entities, missing: { relations: 0, differences: 0 } };
}

/**
 * What a filter shows, as a graph: the statements that pass, and everything they refer to. Its relations are made up
 * anew from these statements alone. An article stays whole, so that its other stories come with it, without their
 * statements; a difference stays only with all of its statements, since its question was written about all of them.
 */
export function extract(index: GraphIndex, shown: Shown): Extract {
  const { graph } = index;
  const statements = graph.statements.filter(({ id }) => shown.statements.has(id));
  const storyIds = storiesBehind(index, statements);
  const stories = graph.stories.filter(({ id }) => storyIds.has(id));
  const articleIds = new Set(stories.flatMap(({ copies }) => copies));
  const articles = graph.articles.filter(({ id }) => articleIds.has(id));
  const entityIds = entitiesBehind(statements, stories, articles);
  const entities = graph.entities.filter(({ id }) => entityIds.has(id));
  const differences = graph.differences.filter((one) =>
    one.statements.every((id) => shown.statements.has(id)),
  );
  const parts = { vocabulary: graph.vocabulary, articles, stories, entities, statements, differences };
  const relations = relate(parts);
  return {
    index: indexGraph({ ...graph, ...parts, relations, ...references(graph, entityIds) }),
    entities: entities.filter(({ id }) => shown.entities.has(id)),
    missing: {
      relations: graph.relations.length - relations.length,
      differences: graph.differences.length - differences.length,
    },
  };
}

/** The stories of the statements, those that they were taken or dated from, and those in the same articles. */
function storiesBehind(index: GraphIndex, statements: readonly Statement[]): Set<StoryId> {
  const found = new Set<StoryId>();
  const waiting = statements.flatMap(({ story, when, saidWhen }) => [story, when?.ref, saidWhen?.ref]);
  while (waiting.length > 0) {
    const id = waiting.pop();
    if (id === undefined || found.has(id)) continue;
    found.add(id);
    waiting.push(...storiesBeside(index, get(index.stories, id)));
  }
  return found;
}

function storiesBeside(index: GraphIndex, { copies, derivedFrom, published }: Story): StoryId[] {
  const printed = copies.flatMap((id) => get(index.articles, id).segments.map(({ story }) => story));
  const named = [...printed, ...derivedFrom.map(({ story }) => story), published.ref ?? null];
  return [...new Set(named.filter((id) => id !== null))];
}

function entitiesBehind(statements: Statement[], stories: Story[], articles: Article[]): Set<EntityId> {
  const ids = [
    ...statements.flatMap(({ subject, object, said, also = [] }) => [
      subject,
      object,
      ...said,
      ...also.map(({ entity }) => entity),
    ]),
    ...stories.flatMap(({ publisher, derivedFrom }) => [
      publisher,
      ...derivedFrom.map((from) => from.publisher),
    ]),
    ...articles.map(({ host }) => host),
  ];
  return new Set(ids.filter((id) => id !== null));
}

/** Redirects to entities that are there, and their places. */
function references(graph: Graph, kept: ReadonlySet<EntityId>): Pick<Graph, 'redirects' | 'positions'> {
  const redirects = Object.entries(graph.redirects).filter(([, to]) => to === null || kept.has(to));
  const positions = Object.entries(graph.positions ?? {}).filter(([id]) => kept.has(id));
  return {
    redirects: Object.fromEntries(redirects),
    ...(graph.positions && { positions: Object.fromEntries(positions) }),
  };
}
