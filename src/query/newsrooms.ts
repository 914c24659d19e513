import { newsroomsOf, type Newsroom } from '../model/support.ts';
import type { EntityId, Owner } from '../model/types.ts';
import type { GraphIndex } from './graphIndex.ts';
import { perIndex } from './perIndex.ts';

/** As what each newsroom of a graph counts. */
export const newsrooms = perIndex(({ graph }) => newsroomsOf(graph.entities));

/** The newsrooms of one owner. */
export interface Owned extends Owner {
  members: EntityId[];
}

/** By what they count as, in the order of the graph. */
export const ownedNewsrooms = perIndex(({ graph }): ReadonlyMap<Newsroom, Owned> => {
  const owned = new Map<Newsroom, Owned>();
  for (const { id, owner } of graph.entities) {
    if (!owner) continue;
    const key = `owner:${owner.id}`;
    const known = owned.get(key);
    if (known) known.members.push(id);
    else owned.set(key, { ...owner, members: [id] });
  }
  return owned;
});

/** The newsroom of that count, where it is a single one that has a name. */
export function newsroomEntity(index: GraphIndex, newsroom: Newsroom): EntityId | null {
  const [only, ...others] = ownedNewsrooms(index).get(newsroom)?.members ?? [newsroom];
  return only !== undefined && others.length === 0 && index.entities.has(only) ? only : null;
}
