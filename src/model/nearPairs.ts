/** A rectangle, its sides parallel to the axes. */
export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The side of a cell, where 1 is as wide or high as a rectangle is in the mean. */
const CELL = 1.5;
/** Cells are counted from here, so that one number names a column and a row. */
const MIDDLE = 2 ** 25;

/**
 * Calls back with every two rectangles that share a cell of a grid, by their numbers, the smaller first, each pair once:
 * all that reach into one another, and some that are near. Takes time in proportion to their number where few overlap.
 */
export function eachNearPair(rectangles: readonly Bounds[], visit: (a: number, b: number) => void): void {
  const width = CELL * mean(rectangles.map(({ left, right }) => right - left)) || 1;
  const height = CELL * mean(rectangles.map(({ top, bottom }) => bottom - top)) || 1;
  const spans = rectangles.map(({ left, right, top, bottom }) => ({
    left: Math.floor(left / width),
    right: Math.floor(right / width),
    top: Math.floor(top / height),
    bottom: Math.floor(bottom / height),
  }));
  const cells = new Map<number, number[]>();
  for (const [i, span] of spans.entries()) {
    for (let column = span.left; column <= span.right; column++) {
      for (let row = span.top; row <= span.bottom; row++) {
        const key = (column + MIDDLE) * 2 * MIDDLE + row + MIDDLE;
        const cell = cells.get(key);
        for (const other of cell ?? []) if (meetFirstIn(column, row, spans[other], span)) visit(other, i);
        if (cell) cell.push(i);
        else cells.set(key, [i]);
      }
    }
  }
}

/** Two that share several cells are met in the one that is farthest up and left. */
function meetFirstIn(column: number, row: number, a: Bounds | undefined, b: Bounds): boolean {
  return a !== undefined && Math.max(a.left, b.left) === column && Math.max(a.top, b.top) === row;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
