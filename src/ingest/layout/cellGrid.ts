import type { Bounds } from '../../model/nearPairs.ts';

/** Things by the cells of a grid that they touch, so that what is near is found without asking all. */
export interface CellGrid<T> {
  /** Which cells a rectangle touches; what lies outside the grid is counted to its rim. */
  cellsOfBox: (bounds: Bounds) => number[];
  /** Which cells a straight line from x1, y1 to x2, y2 touches. */
  cellsOfLine: (x1: number, y1: number, x2: number, y2: number) => number[];
  /** What touches a cell, in no order. */
  at: (cell: number) => readonly T[];
  add: (thing: T, cells: readonly number[]) => void;
  /** From cells that it was added to. */
  remove: (thing: T, cells: readonly number[]) => void;
}

/** What lies on the border of two cells is in both, whatever becomes of the last digit. */
const BORDER = 1e-6;

/** @param size the side of a cell, in units of the drawing */
export function cellGrid<T>({ left, right, top, bottom }: Bounds, size: number): CellGrid<T> {
  const columns = Math.max(1, Math.ceil((right - left) / size));
  const rows = Math.max(1, Math.ceil((bottom - top) / size));
  const cells = Array.from({ length: columns * rows }, (): T[] => []);
  const columnAt = (x: number) => clamp(Math.floor((x - left) / size), columns - 1);
  const rowAt = (y: number) => clamp(Math.floor((y - top) / size), rows - 1);

  function addColumn(found: number[], column: number, y1: number, y2: number): void {
    const last = rowAt(y2 + BORDER);
    for (let row = rowAt(y1 - BORDER); row <= last; row++) found.push(row * columns + column);
  }

  function cellsOfBox(bounds: Bounds): number[] {
    const found: number[] = [];
    const last = columnAt(bounds.right + BORDER);
    for (let column = columnAt(bounds.left - BORDER); column <= last; column++)
      addColumn(found, column, bounds.top, bounds.bottom);
    return found;
  }

  function cellsOfLine(x1: number, y1: number, x2: number, y2: number): number[] {
    if (x1 > x2) return cellsOfLine(x2, y2, x1, y1);
    const [up, down] = y1 < y2 ? [y1, y2] : [y2, y1];
    if (x2 - x1 < BORDER) return cellsOfBox({ left: x1, right: x2, top: up, bottom: down });
    const found: number[] = [];
    const [first, last] = [columnAt(x1 - BORDER), columnAt(x2 + BORDER)];
    const heightAt = (column: number) => y1 + ((left + column * size - x1) / (x2 - x1)) * (y2 - y1);
    for (let column = first; column <= last; column++) {
      const enter = column === first ? y1 : heightAt(column);
      const leave = column === last ? y2 : heightAt(column + 1);
      addColumn(found, column, Math.min(enter, leave), Math.max(enter, leave));
    }
    return found;
  }

  return {
    cellsOfBox,
    cellsOfLine,
    at: (cell) => cells[cell] ?? [],
    add: (thing, touched) => touched.forEach((cell) => cells[cell]?.push(thing)),
    remove: (thing, touched) => touched.forEach((cell) => takeOut(cells[cell] ?? [], thing)),
  };
}

function takeOut<T>(all: T[], thing: T): void {
  const last = all.pop();
  const i = all.indexOf(thing);
  if (i >= 0 && last !== undefined) all[i] = last;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
