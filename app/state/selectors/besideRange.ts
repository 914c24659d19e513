import { hasRange } from '../../../src/query/dateFilter.ts';
import { rememberedVisible } from './visible.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import type { View } from '../../../src/view/view.ts';
import { useIndex, useStore } from '../store/store.ts';

/** How many relations are in the picture only with what is added to a range, or would be if it were. */
export interface BesideRange {
  overlapping: number;
  undated: number;
}

const withoutOverlapping = rememberedVisible();
const withOverlapping = rememberedVisible();
const withoutUndated = rememberedVisible();
const withUndated = rememberedVisible();

/** What a range of dates does not keep by itself; null without a range. */
export function besideRange(index: GraphIndex, view: View): BesideRange | null {
  if (!hasRange(view)) return null;
  const less = withoutOverlapping(index, { ...view, overlapping: false });
  const more = withOverlapping(index, { ...view, overlapping: true });
  const dated = withoutUndated(index, { ...view, undated: null });
  const all = withUndated(index, { ...view, undated: 'show' });
  return {
    overlapping: more.relations.size - less.relations.size,
    undated: all.relations.size - dated.relations.size,
  };
}

/** The same of what is on the screen. */
export function useBesideRange(): BesideRange | null {
  const index = useIndex();
  const view = useStore((state) => state.view);
  return besideRange(index, view);
}
