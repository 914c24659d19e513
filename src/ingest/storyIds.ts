import { slug } from '../model/ids.ts';
import type { StoryId } from '../model/types.ts';
import { groupBy } from './groupBy.ts';

/** A story of the graph that was built before. */
export interface KnownStory {
  id: StoryId;
  headline: string;
  /** The hashes of the files that print it, in hex. */
  copies: readonly string[];
}

/** A story that needs an id. */
export interface Unnamed {
  headline: string;
  /** The hashes of the files that print it, in hex, in the order of their names. */
  copies: readonly string[];
}

/** So many digits of a hash tell stories apart that have one headline. */
const DIGITS = 8;

/**
 * The ids of stories by what they are, never by their place among others. A story that was there before keeps its id,
 * whatever is new beside it. Else it is the slug of the headline; where that is empty, since it has no Latin letter or
 * digit, or two stories have it, the hash of the first file says which is meant.
 * @returns one for each story, all different
 */
export function storyIds(stories: readonly Unnamed[], before: readonly KnownStory[]): StoryId[] {
  const known = byCopy(before);
  const kept = stories.map((story) => keptId(story, known));
  const own = stories.map(({ headline }) => slugOf(headline));
  const slugs = own.map((one) => one ?? 'story');
  const times = tally(slugs);
  const taken = new Set<StoryId>();
  const first = kept.map((id) => id !== undefined && taken.size < taken.add(id).size);
  const next = new Map<StoryId, number>();
  return stories.map(({ copies: [file = ''] }, i) => {
    const [name, id] = [slugs[i] ?? '', kept[i]];
    if (id !== undefined && first[i]) return id;
    const isAlone = own[i] === name && times.get(name) === 1;
    return free(isAlone ? name : `${name}-${file.slice(0, DIGITS)}`, taken, next);
  });
}

function byCopy(stories: readonly KnownStory[]): Map<string, KnownStory[]> {
  const pairs = stories.flatMap((story) => story.copies.map((copy) => ({ copy, story })));
  return new Map(
    [...groupBy(pairs, ({ copy }) => copy)].map(([copy, those]) => [copy, those.map(({ story }) => story)]),
  );
}

/** Of a known story with one of its files: the one with its headline, or else the only one. */
function keptId(
  { headline, copies }: Unnamed,
  known: ReadonlyMap<string, KnownStory[]>,
): StoryId | undefined {
  const those = [...new Set(copies.flatMap((copy) => known.get(copy) ?? []))];
  return (those.find((story) => story.headline === headline) ?? (those.length === 1 ? those[0] : undefined))
    ?.id;
}

function tally(slugs: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const own of slugs) times.set(own, (times.get(own) ?? 0) + 1);
  return times;
}

/** Takes an id. Several stories of one file may share a headline: they are counted on from the last. */
function free(id: StoryId, taken: Set<StoryId>, next: Map<StoryId, number>): StoryId {
  let own = id;
  let n = next.get(id) ?? 2;
  for (; taken.has(own); n++) own = `${id}-${n}`;
  next.set(id, n);
  taken.add(own);
  return own;
}

const EMPTY = slug('');

/** Null where a headline has no Latin letter or digit. */
function slugOf(headline: string): string | null {
  const own = slug(headline);
  return own !== EMPTY || /^[^\p{L}]*x[^\p{L}]*$/iu.test(headline) ? own : null;
}
