import type { EntityId } from '../../../src/model/types.ts';

/** What several entities have in common. */
export function ConnectionsOf({ ids }: { ids: readonly EntityId[] }) {
  return <p>{ids.length}</p>;
}
