import type { Segment } from './types.ts';

/** The segment that an offset lies in, of those of an article in their order, found by halving. */
export function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let [from, to] = [0, segments.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((segments[middle]?.start ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  const segment = segments[from - 1];
  return segment && offset < segment.end ? segment : undefined;
}
