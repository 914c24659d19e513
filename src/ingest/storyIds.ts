import { slug } from '../model/ids.ts';
import type { StoryId } from '../model/types.ts';

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
  const kept = stories.map((story) => keptId(story, before));
  const slugs = stories.map(({ headline }) => (hasSlug(headline) ? slug(headline) : 'story'));
  const taken = new Set(kept.flatMap((id) => id ?? []));
  return stories.map(({ headline, copies: [file = ''] }, i) => {
    const [own, known] = [slugs[i] ?? '', kept[i]];
    if (known !== undefined && kept.indexOf(known) === i) return known;
    const isAlone = hasSlug(headline) && slugs.indexOf(own) === slugs.lastIndexOf(own);
    const id = free(isAlone ? own : `${own}-${file.slice(0, DIGITS)}`, taken);
    taken.add(id);
    return id;
  });
}

/** Of a known story with one of its files: the one with its headline, or else the only one. */
function keptId({ headline, copies }: Unnamed, before: readonly KnownStory[]): StoryId | undefined {
  const known = before.filter((story) => story.copies.some((copy) => copies.includes(copy)));
  return (known.find((story) => story.headline === headline) ?? (known.length === 1 ? known[0] : undefined))
    ?.id;
}

/** Several stories of one file may share a headline. */
function free(id: StoryId, taken: ReadonlySet<StoryId>): StoryId {
  let next = id;
  for (let n = 2; taken.has(next); n++) next = `${id}-${n}`;
  return next;
}

function hasSlug(headline: string): boolean {
  return slug(headline) !== slug('') || /^[^\p{L}]*x[^\p{L}]*$/iu.test(headline);
}
