import type { EntityId } from '../model/types.ts';
import { noFilter, shown as shownBy, type Shown } from './filter.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { Exclusion } from './hops.ts';
import { connections } from './paths.ts';

/** What would bring up a path: leaving nothing out, clearing the filters, or both; null = nothing would. */
export type Remedy = 'options' | 'filters' | 'both' | null;

/** Why nothing connects two entities, by what would help, the smallest change first. */
export function remedy(
  index: GraphIndex,
  shown: Shown,
  ends: readonly [EntityId, EntityId],
  without: readonly Exclusion[],
): Remedy {
  const all = shownBy(index, noFilter);
  const helps = (of: Shown, left: readonly Exclusion[]) =>
    connections(index, of, ends, left).paths.length > 0;
  if (helps(shown, [])) return 'options';
  if (helps(all, without)) return 'filters';
  return helps(all, []) ? 'both' : null;
}
