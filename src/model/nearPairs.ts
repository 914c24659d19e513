/** A rectangle, its sides parallel to the axes. */
export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Calls back with every two rectangles that touch, by their numbers, the smaller first, each pair once. */
export type EachNearPair = (rectangles: readonly Bounds[], visit: (a: number, b: number) => void) => void;

/** From where to where each rectangle reaches on one axis. */
interface Reaches {
  from: Float64Array;
  to: Float64Array;
}

/**
 * Finds pairs among so many rectangles, as often as asked. They are gone through along the axis on which each meets fewer
 * at first, in an order that is kept: where little has moved since, little is to be sorted, and nothing is made anew.
 */
export function nearPairs(count: number): EachNearPair {
  const across = reaches(count);
  const down = reaches(count);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  let isAcross: boolean | null = null;
  return (rectangles, visit) => {
    for (const [i, { left, right, top, bottom }] of rectangles.entries()) {
      across.from[i] = left;
      across.to[i] = right;
      down.from[i] = top;
      down.to[i] = bottom;
    }
    const isFirst = isAcross === null;
    isAcross ??= shareOf(across) < shareOf(down);
    const [along, other] = isAcross ? [across, down] : [down, across];
    if (isFirst) order.sort((a, b) => (along.from[a] ?? 0) - (along.from[b] ?? 0));
    else sortAgain(order, along.from);
    for (let i = 0; i < count; i++) {
      const a = order[i] ?? 0;
      const end = along.to[a] ?? 0;
      const from = other.from[a] ?? 0;
      const to = other.to[a] ?? 0;
      for (let j = i + 1; j < count; j++) {
        const b = order[j] ?? 0;
        if ((along.from[b] ?? 0) > end) break;
        if ((other.from[b] ?? 0) <= to && (other.to[b] ?? 0) >= from) visit(Math.min(a, b), Math.max(a, b));
      }
    }
  };
}

function reaches(count: number): Reaches {
  return { from: new Float64Array(count), to: new Float64Array(count) };
}

/** How much of the whole a rectangle takes up in the mean, times their number. */
function shareOf({ from, to }: Reaches): number {
  let [least, most, sum] = [Infinity, -Infinity, 0];
  for (let i = 0; i < from.length; i++) {
    const start = from[i] ?? 0;
    const end = to[i] ?? 0;
    least = Math.min(least, start);
    most = Math.max(most, end);
    sum += end - start;
  }
  return sum / (most - least);
}

/** By insertion, since they are mostly in order. */
function sortAgain(order: Int32Array, values: Float64Array): void {
  for (let i = 1; i < order.length; i++) {
    const one = order[i] ?? 0;
    const value = values[one] ?? 0;
    let j = i;
    for (; j > 0 && (values[order[j - 1] ?? 0] ?? 0) > value; j--) order[j] = order[j - 1] ?? 0;
    order[j] = one;
  }
}
