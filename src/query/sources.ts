import { originOf, ownNewsroom, type Newsroom } from '../model/support.ts';
import type { EntityId, Relation, RelationId, Statement, Story, StoryId } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { newsroomEntity, newsrooms, ownedNewsrooms } from './newsrooms.ts';

/** What a story tells, and what no other story tells; accepted statements alone count. */
export interface StoryShare {
  relations: readonly RelationId[];
  statements: number;
  /** Relations that rest on this story alone. */
  alone: readonly RelationId[];
  /** The statements of those. */
  aloneStatements: number;
}

/** What rests on one newsroom, whichever stories carry it; support.ts says which newsroom a statement comes from. */
export interface NewsroomShare {
  newsroom: Newsroom;
  /** Null for a newsroom that is known by its story alone, and for several of one owner. */
  entity: EntityId | null;
  /** Whose they are, where several count as one. */
  owner: string | null;
  stories: readonly StoryId[];
  /** Relations of which every statement certainly comes from it. */
  alone: readonly RelationId[];
  /** Relations of which every statement may come from it, but some may also be another newsroom's. */
  perhaps: readonly RelationId[];
}

/** @returns a share for every story, in the order of the graph */
export function storyShares(index: GraphIndex): ReadonlyMap<StoryId, StoryShare> {
  const told = index.graph.relations.map((relation) => ({ id: relation.id, by: accepted(index, relation) }));
  return new Map(
    index.graph.stories.map(({ id }) => {
      const own = told.filter(({ by }) => by.some(({ story }) => story === id));
      const alone = own.filter(({ by }) => by.every(({ story }) => story === id));
      const statements = own.flatMap(({ by }) => by).filter(({ story }) => story === id);
      return [
        id,
        {
          relations: own.map((relation) => relation.id),
          statements: statements.length,
          alone: alone.map((relation) => relation.id),
          aloneStatements: alone.flatMap(({ by }) => by).length,
        },
      ];
    }),
  );
}

/** @returns every newsroom that published a story or stands behind a statement, in the order in which they appear */
export function newsroomShares(index: GraphIndex): NewsroomShare[] {
  const told = index.graph.relations.map((relation) => ({
    id: relation.id,
    origins: accepted(index, relation).map(
      (statement) => new Set(originOf(statement, index.stories, newsrooms(index))),
    ),
  }));
  const published = index.graph.stories.map((story) => [countedAs(index, story), story.id] as const);
  const named = told.flatMap(({ origins }) => origins.flatMap((origin) => [...origin]));
  return [...new Set([...published.map(([newsroom]) => newsroom), ...named])].map((newsroom) => {
    const only = told.filter(
      ({ origins }) => origins.length > 0 && origins.every((origin) => origin.has(newsroom)),
    );
    const entity = newsroomEntity(index, newsroom);
    const isCertain = ({ origins }: (typeof told)[number]) => origins.every((origin) => origin.size === 1);
    return {
      newsroom,
      entity,
      owner: entity === null ? (ownedNewsrooms(index).get(newsroom)?.name ?? null) : null,
      stories: published.filter(([own]) => own === newsroom).map(([, story]) => story),
      alone: only.filter(isCertain).map(({ id }) => id),
      perhaps: only.filter((relation) => !isCertain(relation)).map(({ id }) => id),
    };
  });
}

function countedAs(index: GraphIndex, story: Story): Newsroom {
  const own = ownNewsroom(story);
  return newsrooms(index).get(own) ?? own;
}

function accepted(index: GraphIndex, relation: Relation): Statement[] {
  return relation.statements
    .map((id) => get(index.statements, id))
    .filter(({ review }) => review === 'accepted');
}
