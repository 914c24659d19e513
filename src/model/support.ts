import type { Entity, EntityId, Relation, Statement, Story, StoryId, Support } from './types.ts';

/**
 * An entity id; `owner:` and an id for the newsrooms of one owner; `story:` and a story id for the newsroom of a story whose
 * publisher is unknown.
 */
export type Newsroom = string;

/** As what each newsroom counts: itself, or its owner. */
export type Newsrooms = ReadonlyMap<EntityId, Newsroom>;

export function newsroomsOf(entities: readonly Entity[]): Newsrooms {
  const media = entities.filter((entity) => entity.media);
  return new Map(media.map(({ id, owner }) => [id, owner ? `owner:${owner.id}` : id]));
}

/** The newsrooms that a statement may come from, the story's own first; one alone is certain. */
export type Origin = [own: Newsroom, ...sources: Newsroom[]];

/**
 * Who stands behind a set of statements.
 *
 * A statement's origin is the innermost medium in `said`, else its story's publisher. Where a story is derived from
 * others, its words that name no medium may be its own or come from any of those: they add its own newsroom to the
 * most, and to the fewest only what is needed so that each of them has one possible origin counted. The same holds where
 * a story shares words in a row with another one and neither credits the other. Newsrooms of one owner are one.
 * The sources are counted by the same rule, with the voice that a statement quotes in the place of its newsrooms.
 * Passages of context count for nothing. No statements have no support: zeros.
 *
 * @param stories every story of the statements; one that is missing throws
 * @param newsrooms all of them
 */
export function support(
  statements: Statement[],
  stories: ReadonlyMap<StoryId, Story>,
  newsrooms: Newsrooms,
): Support {
  if (statements.length === 0)
    return { articles: 0, stories: 0, origins: [0, 0], sources: [0, 0], speakers: [] };
  const proof = statements.flatMap(({ evidence }) => evidence.filter(({ context }) => !context));
  const anchors = proof.flatMap((passage) => passage.anchors);
  const voices = statements.flatMap((statement) => speakerOf(statement, newsrooms) ?? []);
  const origins = statements.map((statement) => originOf(statement, stories, newsrooms));
  const sources = statements.map((statement, i): Origin => {
    const speaker = speakerOf(statement, newsrooms);
    return speaker === null ? (origins[i] ?? [statement.story]) : [speaker];
  });
  return {
    articles: new Set(anchors.map(({ article }) => article)).size,
    stories: new Set(statements.map(({ story }) => story)).size,
    origins: countOrigins(origins),
    sources: countOrigins(sources),
    speakers: [...new Set(voices)].toSorted(),
  };
}

/** How many independent accounts are certain: two newsrooms that quote one ministry are one, and so is one newsroom. */
export function certainSupport({ support: { origins, sources } }: Pick<Relation, 'support'>): number {
  return Math.min(origins[0], sources[0]);
}

/** Whose word a statement is in the end: its innermost voice, unless that is a newsroom. */
function speakerOf({ said }: Pick<Statement, 'said'>, newsrooms: Newsrooms): EntityId | null {
  const voice = said.at(-1);
  return voice === undefined || newsrooms.has(voice) ? null : voice;
}

/** The newsrooms that a statement may come from, by the rule of `support`. */
export function originOf(
  { said, story: id }: Pick<Statement, 'said' | 'story'>,
  stories: ReadonlyMap<StoryId, Story>,
  newsrooms: Newsrooms,
): Origin {
  const countedAs = (newsroom: Newsroom) => newsrooms.get(newsroom) ?? newsroom;
  const medium = said.findLast((voice) => newsrooms.has(voice));
  if (medium !== undefined) return [countedAs(medium)];
  const story = stories.get(id);
  if (!story) throw new Error(`There is no story ${id}.`);
  const own = countedAs(ownNewsroom(story));
  const others = [...creditedBy(story, stories), ...sharedWith(story, stories)].map(countedAs);
  return [own, ...new Set(others.filter((other) => other !== own))];
}

/** The newsroom of a story, known by the story alone where nobody is named. */
export function ownNewsroom({ id, publisher }: Pick<Story, 'id' | 'publisher'>): Newsroom {
  return publisher ?? `story:${id}`;
}

/** So many hands are followed back; longer chains are not seen in the news, and a file could have a chain without end. */
const HANDS = 8;

/** The newsrooms from which a story is taken, at once or through the stories that it is taken from. */
export function creditedBy(story: Story, stories: ReadonlyMap<StoryId, Story>): Set<Newsroom> {
  const found = new Set<Newsroom>();
  let hands = new Set([story]);
  for (let step = 0; step < HANDS && hands.size > 0; step += 1) {
    const credits = [...hands].flatMap(({ derivedFrom }) => derivedFrom);
    for (const { publisher } of credits) found.add(publisher);
    hands = new Set(credits.flatMap((credit) => stories.get(credit.story ?? '') ?? []));
  }
  return found;
}

/** The newsrooms whose words a story may print without a credit: those of stories that share some, and those they credit. */
export function sharedWith(story: Story, stories: ReadonlyMap<StoryId, Story>): Set<Newsroom> {
  const others = (story.shares ?? []).flatMap((shared) => stories.get(shared.story) ?? []);
  return new Set(others.flatMap((other) => [ownNewsroom(other), ...creditedBy(other, stories)]));
}

function countOrigins(origins: Origin[]): Support['origins'] {
  const certain = new Set(origins.filter(({ length }) => length === 1).map(([newsroom]) => newsroom));
  const most = new Set(origins.map(([own]) => own));
  const open = origins.filter((origin) => !origin.some((newsroom) => certain.has(newsroom)));
  return [certain.size + fewestNewsrooms(open), most.size];
}

/** So many open origins are solved exactly; the work can double with each. */
const SOLVED = 12;

/**
 * The fewest newsrooms such that each origin has one of them: a minimum hitting set, found by breadth-first search
 * over the sets of origins that one, two, three newsrooms can account for. Past the limit the first ones by code
 * unit decide, which can only count too few, never claim an origin that need not exist.
 */
function fewestNewsrooms(origins: Origin[]): number {
  const distinct = new Set(origins.map((origin) => origin.join(' ')));
  const solved = [...distinct].toSorted().slice(0, SOLVED);
  const reach = newsroomReach(solved.map((origin) => origin.split(' ')));
  const all = (1 << solved.length) - 1;
  let reached = new Set([0]);
  let newsrooms = 0;
  while (!reached.has(all)) {
    reached = new Set([...reached].flatMap((covered) => reach.map((mask) => covered | mask)));
    newsrooms += 1;
  }
  return newsrooms;
}

/** For each newsroom the origins it can account for, as bits; newsrooms of equal reach once. */
function newsroomReach(origins: Newsroom[][]): number[] {
  const masks = new Map<Newsroom, number>();
  origins.forEach((origin, index) => {
    for (const newsroom of origin) masks.set(newsroom, (masks.get(newsroom) ?? 0) | (1 << index));
  });
  return [...new Set(masks.values())];
}
