import type { EntityId } from '../model/types.ts';
import { noFilter, shown as shownBy, type Shown } from './filter.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { Exclusion } from './hops.ts';
import { connections } from './paths.ts';

/** What can bring up a path where there is none: leaving nothing out, clearing the filters, or only both together. */
export type Remedy = 'options' | 'filters' | 'both';

/** What would help where nothing connects two entities; empty where nothing in the graph does. */
export function remedies(
  index: GraphIndex,
  shown: Shown,
  ends: readonly [EntityId, EntityId],
  without: readonly Exclusion[],
): Remedy[] {
  const all = shownBy(index, noFilter);
  const helps = (of: Shown, left: readonly Exclusion[]) =>
    connections(index, of, ends, left).paths.length > 0;
  if (!helps(all, [])) return [];
  const alone: Remedy[] = [];
  if (helps(shown, [])) alone.push('options');
  if (helps(all, without)) alone.push('filters');
  return alone.length > 0 ? alone : ['both'];
}
