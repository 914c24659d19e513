import type { EntityId, Look } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** How an entity is drawn: in the look of its kind, and lighter where it is a class and no one thing. */
export interface Sign extends Look {
  generic?: true;
}

export function signOf(index: GraphIndex, id: EntityId): Sign {
  const { kind, generic } = get(index.entities, id);
  return { ...get(index.kinds, kind).look, ...(generic && { generic }) };
}
