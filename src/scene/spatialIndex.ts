import { crosses, overlaps, type Rect, type Segment } from './rect.ts';

/** What lies over more cells than this is looked at every time: one that a pin puts far away must not fill the memory. */
const LARGEST = 400;
/** Cells are counted from here, so that one number names a column and a row. */
const MIDDLE = 2 ** 25;

/** Boxes or segments by where they lie, so that what lies near is found without looking at all others. */
export interface SpatialIndex<T> {
  add: (item: T) => void;
  /** Whether one that lies over the box is such a one. */
  some: (box: Rect, isOne: (item: T) => boolean) => boolean;
  /** How many lie over the box. */
  count: (box: Rect) => number;
}

/** @param cell the side of a cell in units of the drawing: about as large as the boxes */
export function boxIndex<T extends Rect>(cell: number): SpatialIndex<T> {
  return gridIndex<T>(cell, (box) => cellsOf(box, cell), overlaps);
}

export function segmentIndex<T extends Segment>(cell: number): SpatialIndex<T> {
  return gridIndex<T>(
    cell,
    (segment) => cellsAlong(segment, cell),
    (box, segment) => crosses(segment, box),
  );
}

/** An item, and the number of the last question that has met it: one that lies in several cells is met once. */
interface Entry<T> {
  item: T;
  met: number;
}

/** A grid of cells of one size, of which only those that hold something are kept. */
function gridIndex<T>(
  cell: number,
  cellsUnder: (item: T) => number[] | null,
  isOver: (box: Rect, item: T) => boolean,
): SpatialIndex<T> {
  const cells = new Map<number, Entry<T>[]>();
  const all: Entry<T>[] = [];
  const large: Entry<T>[] = [];
  let question = 0;
  const meets = (entries: readonly Entry<T>[], box: Rect, isOne: (item: T) => boolean) => {
    for (const entry of entries) {
      if (entry.met === question) continue;
      entry.met = question;
      if (isOver(box, entry.item) && isOne(entry.item)) return true;
    }
    return false;
  };
  const some: SpatialIndex<T>['some'] = (box, isOne) => {
    question += 1;
    const keys = cellsOf(box, cell);
    if (!keys) return meets(all, box, isOne);
    return meets(large, box, isOne) || keys.some((key) => meets(cells.get(key) ?? [], box, isOne));
  };
  return {
    add: (item) => {
      const [keys, entry] = [cellsUnder(item), { item, met: 0 }];
      all.push(entry);
      if (!keys) large.push(entry);
      for (const key of keys ?? []) {
        const known = cells.get(key);
        if (known) known.push(entry);
        else cells.set(key, [entry]);
      }
    },
    some,
    count: (box) => {
      let found = 0;
      some(box, () => {
        found += 1;
        return false;
      });
      return found;
    },
  };
}

/** The cells that a box lies over; null where these are too many. */
function cellsOf({ x1, y1, x2, y2 }: Rect, cell: number): number[] | null {
  const [left, right] = [Math.floor(x1 / cell), Math.floor(x2 / cell)];
  const [top, bottom] = [Math.floor(y1 / cell), Math.floor(y2 / cell)];
  // Not the other way round, since a side may be no number.
  if (!((right - left + 1) * (bottom - top + 1) <= LARGEST)) return null;
  const keys: number[] = [];
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) keys.push(keyOf(column, row));
  return keys;
}

/** The cells that a segment runs through, column by column. */
function cellsAlong({ from, to }: Segment, cell: number): number[] | null {
  const [a, b] = from.x <= to.x ? [from, to] : [to, from];
  const [first, last] = [Math.floor(a.x / cell), Math.floor(b.x / cell)];
  if (!(last - first + Math.abs(b.y - a.y) / cell <= LARGEST)) return null;
  const heightAt = (x: number) => {
    const share = b.x === a.x ? 0 : Math.max(0, Math.min(1, (x - a.x) / (b.x - a.x)));
    return a.y + share * (b.y - a.y);
  };
  const keys: number[] = [];
  for (let column = first; column <= last; column++) {
    // The ends as they are: on a steep line, what is lost by dividing may be more than a cell.
    const ends = [
      column === first ? a.y : heightAt(column * cell),
      column === last ? b.y : heightAt((column + 1) * cell),
    ];
    const [top, bottom] = [Math.floor(Math.min(...ends) / cell), Math.floor(Math.max(...ends) / cell)];
    for (let row = top; row <= bottom; row++) keys.push(keyOf(column, row));
  }
  return keys;
}

function keyOf(column: number, row: number): number {
  return (column + MIDDLE) * 2 * MIDDLE + row + MIDDLE;
}
