import type { Bounds } from '../../model/nearPairs.ts';
import { cellGrid, type CellGrid } from './cellGrid.ts';
import type { LayoutGraph } from './nodes.ts';

/**
 * How tangled a drawing is, by cells, so that a move is judged by what lies near it. Discs and lines are numbers, and what
 * is known of them stands in flat lists: these are read many millions of times for a drawing.
 */
export interface Tangle {
  /** Where the middle of each disc stands. For a trial it may stand elsewhere than was noted. */
  x: Float64Array;
  y: Float64Array;
  radius: Float64Array;
  linesOf: readonly (readonly number[])[];
  /** The discs that a line ends at. */
  source: Int32Array;
  target: Int32Array;
  /** How much it weighs that a line is crossed, or runs through a disc. */
  weight: Float64Array;
  discsIn: CellGrid<number>;
  linesIn: CellGrid<number>;
  cellsOfDisc: (readonly number[])[];
  cellsOfLine: (readonly number[])[];
  /** The side of a cell. */
  size: number;
  /** How many pairs were looked at: the work that was done, the same on every machine. */
  looks: number;
  question: number;
  /** The number of the last question in which each was moved, and of the last in which it was looked at. */
  movedDisc: Int32Array;
  movedLine: Int32Array;
  seenDisc: Int32Array;
  seenLine: Int32Array;
}

export function tangleOf({ nodes, edges }: LayoutGraph): Tangle {
  const numbers = new Map(nodes.map((node, i) => [node, i]));
  const ends = edges.map(
    ({ source, target }) => [numbers.get(source) ?? 0, numbers.get(target) ?? 0] as const,
  );
  const linesOf = nodes.map((): number[] => []);
  for (const [line, [source, target]] of ends.entries()) {
    linesOf[source]?.push(line);
    linesOf[target]?.push(line);
  }
  const [x, y] = [Float64Array.from(nodes, (node) => node.x), Float64Array.from(nodes, (node) => node.y)];
  const area = areaOf(x, y);
  // A cell for every disc: more of them cost more than they spare.
  const size = Math.sqrt(((area.right - area.left) * (area.bottom - area.top)) / nodes.length) || 1;
  const tangle: Tangle = {
    x,
    y,
    radius: Float64Array.from(nodes, ({ above }) => above),
    linesOf,
    source: Int32Array.from(ends, ([source]) => source),
    target: Int32Array.from(ends, ([, target]) => target),
    weight: Float64Array.from(edges, ({ weight }) => weight),
    discsIn: cellGrid(area, size),
    linesIn: cellGrid(area, size),
    cellsOfDisc: nodes.map(() => []),
    cellsOfLine: edges.map(() => []),
    size,
    looks: 0,
    question: 0,
    movedDisc: new Int32Array(nodes.length),
    movedLine: new Int32Array(edges.length),
    seenDisc: new Int32Array(nodes.length),
    seenLine: new Int32Array(edges.length),
  };
  note(
    tangle,
    nodes.map((_, i) => i),
  );
  return tangle;
}

function areaOf(x: Float64Array, y: Float64Array): Bounds {
  const area = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [i, across] of x.entries()) {
    area.left = Math.min(area.left, across);
    area.right = Math.max(area.right, across);
    area.top = Math.min(area.top, y[i] ?? 0);
    area.bottom = Math.max(area.bottom, y[i] ?? 0);
  }
  return area;
}

/** Lets the index know that these discs have moved. */
export function note(tangle: Tangle, moved: readonly number[]): void {
  const { discsIn, linesIn, cellsOfDisc, cellsOfLine } = tangle;
  for (const disc of moved) {
    discsIn.remove(disc, cellsOfDisc[disc] ?? []);
    discsIn.add(disc, (cellsOfDisc[disc] = discCells(tangle, disc)));
    for (const line of tangle.linesOf[disc] ?? []) {
      linesIn.remove(line, cellsOfLine[line] ?? []);
      linesIn.add(line, (cellsOfLine[line] = lineCells(tangle, line)));
    }
  }
}

export function discCells({ discsIn, x, y, radius }: Tangle, disc: number): number[] {
  const [across, down, reach] = [x[disc] ?? 0, y[disc] ?? 0, radius[disc] ?? 0];
  return discsIn.cellsOfBox({
    left: across - reach,
    right: across + reach,
    top: down - reach,
    bottom: down + reach,
  });
}

export function lineCells({ linesIn, x, y, source, target }: Tangle, line: number): number[] {
  const [a, b] = [source[line] ?? 0, target[line] ?? 0];
  return linesIn.cellsOfLine(x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0);
}

/** So many discs that stand nearest to a place, the nearest first. */
export function nearest(tangle: Tangle, at: { x: number; y: number }, count: number): number[] {
  // As wide as holds so many where there is a disc to a cell, and somewhat wider.
  for (let reach = 0.7 * tangle.size * Math.sqrt(count); ; reach *= 1.6) {
    const { found, isAll } = discsWithin(tangle, at, reach);
    if (found.length < count && !isAll) continue;
    return found
      .toSorted((a, b) => a.far - b.far)
      .slice(0, count)
      .map(({ disc }) => disc);
  }
}

/** The discs so near to a place; or all, where a look so far around is a look at all. */
function discsWithin(tangle: Tangle, at: { x: number; y: number }, reach: number) {
  const { x, y, discsIn, seenDisc } = tangle;
  const bounds = { left: at.x - reach, right: at.x + reach, top: at.y - reach, bottom: at.y + reach };
  const look = ++tangle.question;
  const looked: { disc: number; far: number }[] = [];
  for (const cell of discsIn.cellsOfBox(bounds)) {
    for (const disc of discsIn.at(cell)) {
      if (seenDisc[disc] === look) continue;
      seenDisc[disc] = look;
      looked.push({ disc, far: ((x[disc] ?? 0) - at.x) ** 2 + ((y[disc] ?? 0) - at.y) ** 2 });
    }
  }
  tangle.looks += looked.length;
  const isAll = looked.length === x.length;
  return { found: isAll ? looked : looked.filter(({ far }) => far <= reach * reach), isAll };
}
