import type { EntityId } from '../model/types.ts';

/** The key of an entity in a graph of Graphology, which keeps what it knows in plain objects: these have a `constructor` of their own. */
export function nodeKey(id: EntityId): string {
  return `.${id}`;
}
