import { originOf, ownNewsroom, type Newsroom } from '../model/support.ts';
import type { EntityId, Relation, RelationId, Statement, Story, StoryId } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { newsroomEntity, newsrooms, ownedNewsrooms } from './newsrooms.ts';
import { perIndex } from './perIndex.ts';

/** What a story tells, and what no other story tells; accepted statements alone count. */
export interface StoryShare {
  relations: readonly RelationId[];
  statements: number;
  /** Suggestions, which count for nothing yet. */
  unreviewed: number;
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

/** A share for every story, in the order of the graph. */
export const storyShares = perIndex((index): ReadonlyMap<StoryId, StoryShare> => {
  const shares = new Map(index.graph.stories.map(({ id }) => [id, noShare()]));
  for (const relation of index.graph.relations) {
    const by = accepted(index, relation);
    const stories = new Set(by.map(({ story }) => story));
    for (const story of stories) {
      const share = get(shares, story);
      share.relations.push(relation.id);
      if (stories.size > 1) continue;
      share.alone.push(relation.id);
      share.aloneStatements += by.length;
    }
    for (const { story } of by) get(shares, story).statements += 1;
  }
  for (const { story, review } of index.graph.statements)
    if (review === 'unreviewed') get(shares, story).unreviewed += 1;
  return shares;
});

function noShare() {
  const none: RelationId[] = [];
  return { relations: [...none], statements: 0, unreviewed: 0, alone: [...none], aloneStatements: 0 };
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
