import { ownNewsroom, type Newsrooms } from '../../model/support.ts';
import { indexById } from '../../model/ids.ts';
import type { SharedWords, Story, StoryId } from '../../model/types.ts';
import type { SharedByStories } from '../contracts.ts';

/**
 * The stories with the words in a row that each shares with one of another newsroom, where neither credits the other, the
 * most words first. The newsrooms of one owner are one.
 */
export function share(stories: Story[], found: readonly SharedByStories[], newsrooms: Newsrooms): Story[] {
  const byId = indexById(stories);
  const shares = new Map<StoryId, SharedWords[]>();
  for (const { stories: ids, words, places } of found) {
    const [a, b] = ids.map((id) => byId.get(id));
    if (!a || !b || isExplained(a, b, newsrooms)) continue;
    add(shares, a.id, { story: b.id, words, here: places[0], there: places[1] });
    add(shares, b.id, { story: a.id, words, here: places[1], there: places[0] });
  }
  return stories.map((story) => {
    const own = shares.get(story.id);
    return own ? { ...story, shares: own.toSorted(byWords) } : story;
  });
}

/** By a common newsroom or owner, or by a credit. */
function isExplained(a: Story, b: Story, newsrooms: Newsrooms): boolean {
  const [ofA, ofB] = [a, b].map((story) => newsrooms.get(ownNewsroom(story)) ?? ownNewsroom(story));
  return ofA === ofB || credits(a, b) || credits(b, a);
}

function credits(taker: Story, giver: Story): boolean {
  return taker.derivedFrom.some(
    ({ publisher, story }) => story === giver.id || publisher === giver.publisher,
  );
}

function add(shares: Map<StoryId, SharedWords[]>, story: StoryId, words: SharedWords): void {
  const known = shares.get(story);
  if (known) known.push(words);
  else shares.set(story, [words]);
}

function byWords(a: SharedWords, b: SharedWords): number {
  return b.words - a.words || (a.story < b.story ? -1 : 1);
}
