import { noChecks, type QuoteChecks } from '../model/quoteCheck.ts';
import { relate } from '../model/relations.ts';
import type { Article, Entity, EntityId, Graph, IsoDay } from '../model/types.ts';
import type { Positions, Statement, Story, StoryId } from '../model/types.ts';
import type { Subgraph } from '../query/filter.ts';
import { get, indexGraph, type GraphIndex } from '../query/graphIndex.ts';

/** What is taken away: a graph that is valid by itself. */
export interface Extract {
  index: GraphIndex;
  /** Those that stand in it for their own sake; its graph may have more, as newsrooms and speakers. */
  entities: Entity[];
  /** What the whole has and this has not. */
  missing: { relations: number; differences: number };
  /** What was known of its quotes when it was taken: what is not in it has not been checked. */
  checks: QuoteChecks;
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
export function everything(index: GraphIndex, checks: QuoteChecks = noChecks): Extract {
  return { index, entities: index.graph.entities, missing: { relations: 0, differences: 0 }, checks };
}

/**
 * What a filter shows, as a graph: the statements that pass, and everything they refer to. Its relations are made up
 * anew from these statements alone. An article stays whole, so that its other stories come with it, without their
 * statements; a difference stays only with all of its statements, since its question was written about all of them.
 */
export function extract(index: GraphIndex, visible: Subgraph, checks: QuoteChecks = noChecks): Extract {
  const { graph } = index;
  const statements = graph.statements.filter(({ id }) => visible.statements.has(id));
  const storyIds = storiesBehind(index, statements);
  const stories = graph.stories.filter(({ id }) => storyIds.has(id));
  const articleIds = new Set(stories.flatMap(({ copies }) => copies));
  const articles = graph.articles.filter(({ id }) => articleIds.has(id));
  const entityIds = entitiesBehind(statements, stories, articles);
  const entities = graph.entities.filter(({ id }) => entityIds.has(id));
  const differences = graph.differences.filter((one) =>
    one.statements.every((id) => visible.statements.has(id)),
  );
  const parts = { vocabulary: graph.vocabulary, articles, stories, entities, statements, differences };
  const relations = relate(parts);
  return {
    index: indexGraph({
      ...graph,
      ...parts,
      relations,
      ...references(graph, idsIn({ ...parts, relations })),
    }),
    entities: entities.filter(({ id }) => visible.entities.has(id)),
    missing: {
      relations: graph.relations.length - relations.length,
      differences: graph.differences.length - differences.length,
    },
    checks,
  };
}

/** The stories of the statements, those that they were taken or dated from or share words with, and those in the same articles. */
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

function storiesBeside(index: GraphIndex, { copies, derivedFrom, shares = [], published }: Story): StoryId[] {
  const printed = copies.flatMap((id) => get(index.articles, id).segments.map(({ story }) => story));
  const named = [...printed, ...[...derivedFrom, ...shares].map(({ story }) => story), published.ref ?? null];
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

type Parts = Pick<
  Graph,
  'entities' | 'relations' | 'statements' | 'stories' | 'articles' | 'differences' | 'vocabulary'
>;

/** What a redirect can lead to. */
function idsIn({ entities, relations, statements, stories, articles, differences, vocabulary }: Parts) {
  const { kinds, predicates } = vocabulary;
  const all = [entities, relations, statements, stories, articles, differences, kinds, predicates];
  return new Set(all.flatMap((list) => list.map(({ id }) => id)));
}

/** Redirects to what is there, and the places of its entities. */
function references(
  { redirects, positions, shapedPositions }: Graph,
  kept: ReadonlySet<string>,
): Pick<Graph, 'redirects' | 'positions' | 'shapedPositions'> {
  const there = Object.entries(redirects).filter(([, to]) => to === null || kept.has(to));
  const ofKept = (places: Positions): Positions =>
    Object.fromEntries(Object.entries(places).filter(([id]) => kept.has(id)));
  return {
    redirects: Object.fromEntries(there),
    ...(positions && { positions: ofKept(positions) }),
    ...(shapedPositions && {
      shapedPositions: { wide: ofKept(shapedPositions.wide), tall: ofKept(shapedPositions.tall) },
    }),
  };
}
