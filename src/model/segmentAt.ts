/** The stretch that an offset lies in, of those in their order that do not overlap, as the segments of an article; found by halving. */
export function segmentAt<T extends { start: number; end: number }>(
  segments: readonly T[],
  offset: number,
): T | undefined {
  let [from, to] = [0, segments.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((segments[middle]?.start ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  const segment = segments[from - 1];
  return segment && offset < segment.end ? segment : undefined;
}
