import * as z from 'zod/mini';
import type { Entity } from '../../model/types.ts';
import { listOnce } from '../listOnce.ts';
import type { Memory } from '../memory.ts';

/** What all stories of a build name. */
const leftSchema = z.strictObject({
  /** What had an entity already, and is named by no story. */
  taken: z.string(),
  /** Each entity once, as JSON: most are named by many stories. */
  names: z.array(z.string()),
  /** Of each story the places of those that it names. */
  stories: z.record(z.string(), z.string()),
});

type Left = z.output<typeof leftSchema>;

const NAME = 'names of stories';

/** The names that a build before found in stories, and those that are found now. */
export interface KeptNames {
  /** @param key names the story and its texts */
  recall: (key: string, find: () => Entity[]) => Entity[];
  /** Leaves those that were asked for to the next build. */
  leave: () => void;
}

/** @param taken names all that has an entity already */
export function keptNames(memory: Memory, taken: string): KeptNames {
  const left = leftSchema.safeParse(memory.left(NAME));
  const nothing: Left = { taken, names: [], stories: {} };
  const before = left.success && left.data.taken === taken ? left.data : nothing;
  const known = before.names.map((text): Entity => JSON.parse(text));
  const stories = new Map<string, string>();
  const { all, placeOf } = listOnce<Entity>();
  return {
    recall: (key, find) => {
      const places = before.stories[key]?.split(' ').filter(Boolean);
      const names = places ? places.flatMap((place) => known[Number(place)] ?? []) : find();
      stories.set(key, names.map(placeOf).join(' '));
      return names;
    },
    leave: () => {
      const names = all.map((entity) => JSON.stringify(entity));
      memory.leave(NAME, { taken, names, stories: Object.fromEntries(stories) });
    },
  };
}
