import { ownNewsroom } from '../model/support.ts';
import type { EntityId, SharedWords, Story } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { newsrooms, ownedNewsrooms, type Owned } from './newsrooms.ts';

/** Words in a row that two stories have in common, told once for both. */
export interface SharedPair extends Omit<SharedWords, 'story'> {
  stories: [Story, Story];
}

/** What some stories share with one another or with any other, each pair once, the most words first. */
export function sharedPairs(index: GraphIndex, stories: readonly Story[]): SharedPair[] {
  const told = new Set<string>();
  const pairs = stories.flatMap((story) =>
    (story.shares ?? []).flatMap(({ story: other, ...shared }): SharedPair[] => {
      const key = [story.id, other].toSorted().join(' ');
      if (told.has(key)) return [];
      told.add(key);
      return [{ ...shared, stories: [story, get(index.stories, other)] }];
    }),
  );
  return pairs.toSorted((a, b) => b.words - a.words);
}

/** The newsrooms of one owner among those behind some stories, where there are several. */
export function ownedTogether(index: GraphIndex, media: Iterable<EntityId>): Owned[] {
  const present = new Set(media);
  return [...ownedNewsrooms(index).values()]
    .map((owned) => ({ ...owned, members: owned.members.filter((id) => present.has(id)) }))
    .filter(({ members }) => members.length > 1);
}

/** The newsrooms of stories that have one with a name. */
export function publishersOf(index: GraphIndex, stories: readonly Story[]): EntityId[] {
  return stories.map(ownNewsroom).filter((id) => newsrooms(index).has(id));
}
