import type { Bounds } from '../../model/nearPairs.ts';
import { cellGrid, type CellGrid } from './cellGrid.ts';
import { CROSSING_COST, crosses, passesThrough, THROUGH_COST } from './measure.ts';
import type { LayoutGraph } from './nodes.ts';

/** A node as the index knows it. */
export interface Disc {
  x: number;
  y: number;
  /** Its radius. */
  above: number;
  edges: Line[];
  cells: readonly number[];
  /** The number of the last question in which it was moved, and of the last in which it was looked at. */
  moved: number;
  seen: number;
}

interface Line {
  source: Disc;
  target: Disc;
  /** How much it weighs that it is crossed, or runs through a disc. */
  weight: number;
  cells: readonly number[];
  moved: number;
  seen: number;
}

/** How tangled a drawing is, by cells, so that a move is judged by what lies near it. */
export interface Tangle {
  discs: readonly Disc[];
  discsIn: CellGrid<Disc>;
  linesIn: CellGrid<Line>;
  /** The side of a cell. */
  size: number;
  /** How many pairs were looked at: the work that was done, the same on every machine. */
  looks: number;
  question: number;
}

export function tangleOf({ nodes, edges }: LayoutGraph): Tangle {
  const discs = nodes.map(({ x, y, above }): Disc => ({
    x,
    y,
    above,
    edges: [],
    cells: [],
    moved: 0,
    seen: 0,
  }));
  const byNode = new Map(nodes.map((node, i) => [node, discs[i]]));
  for (const edge of edges) {
    const [source, target] = [byNode.get(edge.source), byNode.get(edge.target)];
    if (!source || !target) continue;
    const line: Line = { source, target, weight: edge.weight, cells: [], moved: 0, seen: 0 };
    source.edges.push(line);
    target.edges.push(line);
  }
  const area = areaOf(discs);
  // A cell for every disc: more of them cost more than they spare.
  const size = Math.sqrt(((area.right - area.left) * (area.bottom - area.top)) / discs.length) || 1;
  const grids = { discsIn: cellGrid<Disc>(area, size), linesIn: cellGrid<Line>(area, size) };
  const tangle = { discs, ...grids, size, looks: 0, question: 0 };
  note(tangle, discs);
  return tangle;
}

function areaOf(discs: readonly Disc[]): Bounds {
  const area = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of discs) {
    area.left = Math.min(area.left, x);
    area.right = Math.max(area.right, x);
    area.top = Math.min(area.top, y);
    area.bottom = Math.max(area.bottom, y);
  }
  return area;
}

/** Lets the index know that these discs have moved. */
export function note({ discsIn, linesIn }: Tangle, moved: readonly Disc[]): void {
  for (const disc of moved) {
    discsIn.remove(disc, disc.cells);
    disc.cells = cellsOfDisc(discsIn, disc);
    discsIn.add(disc, disc.cells);
    for (const line of disc.edges) {
      linesIn.remove(line, line.cells);
      line.cells = cellsOfLine(linesIn, line);
      linesIn.add(line, line.cells);
    }
  }
}

/**
 * What it costs that these discs stand where they stand: the lengths of their edges, and all crossings and passages
 * through a disc that they or their edges have a part in. They may stand elsewhere than was noted, for a trial.
 * @param enough ends with a part of the sum when that is as much
 */
export function costOf(tangle: Tangle, moved: readonly Disc[], enough = Infinity): number {
  const question = ++tangle.question;
  for (const disc of moved) disc.moved = question;
  const lines = linesOf(moved, question);
  let cost = costAmong(tangle, lines, moved);
  for (const line of lines) {
    if (cost >= enough) return cost;
    cost += costOfLine(tangle, line, question);
  }
  for (const disc of moved) cost += costOfDisc(tangle, disc, question);
  return cost;
}

/** The edges of discs, once each. */
function linesOf(discs: readonly Disc[], question: number): Line[] {
  const lines: Line[] = [];
  for (const { edges } of discs) {
    for (const line of edges) {
      if (line.moved === question) continue;
      line.moved = question;
      lines.push(line);
    }
  }
  return lines;
}

function costAmong(tangle: Tangle, lines: readonly Line[], discs: readonly Disc[]): number {
  let cost = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    cost += Math.hypot(line.source.x - line.target.x, line.source.y - line.target.y);
    for (let j = 0; j < i; j++) {
      const other = lines[j];
      if (other && crosses(line, other)) cost += CROSSING_COST * Math.max(line.weight, other.weight);
    }
    for (const disc of discs) if (passesThrough(line, disc)) cost += THROUGH_COST * line.weight;
    tangle.looks += i + discs.length;
  }
  return cost;
}

/** With what did not move. */
function costOfLine(tangle: Tangle, line: Line, question: number): number {
  let cost = 0;
  const look = ++tangle.question;
  for (const cell of cellsOfLine(tangle.linesIn, line)) {
    const [lines, discs] = [tangle.linesIn.at(cell), tangle.discsIn.at(cell)];
    tangle.looks += lines.length + discs.length;
    for (const other of lines) {
      if (other.seen === look || other.moved === question) continue;
      other.seen = look;
      if (crosses(line, other)) cost += CROSSING_COST * Math.max(line.weight, other.weight);
    }
    for (const disc of discs) {
      if (disc.seen === look || disc.moved === question) continue;
      disc.seen = look;
      if (passesThrough(line, disc)) cost += THROUGH_COST * line.weight;
    }
  }
  return cost;
}

function costOfDisc(tangle: Tangle, disc: Disc, question: number): number {
  let cost = 0;
  const look = ++tangle.question;
  for (const cell of cellsOfDisc(tangle.discsIn, disc)) {
    const lines = tangle.linesIn.at(cell);
    tangle.looks += lines.length;
    for (const line of lines) {
      if (line.seen === look || line.moved === question) continue;
      line.seen = look;
      if (passesThrough(line, disc)) cost += THROUGH_COST * line.weight;
    }
  }
  return cost;
}

function cellsOfDisc(grid: CellGrid<Disc>, { x, y, above }: Disc): number[] {
  return grid.cellsOfBox({ left: x - above, right: x + above, top: y - above, bottom: y + above });
}

function cellsOfLine(grid: CellGrid<Line>, { source, target }: Line): number[] {
  return grid.cellsOfLine(source.x, source.y, target.x, target.y);
}

/** So many discs that stand nearest to a place, the nearest first. */
export function nearest(tangle: Tangle, { x, y }: Pick<Disc, 'x' | 'y'>, count: number): Disc[] {
  const { discs, discsIn, size } = tangle;
  for (let reach = size; ; reach *= 1.6) {
    const bounds = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    const found = new Set(discsIn.cellsOfBox(bounds).flatMap((cell) => discsIn.at(cell)));
    tangle.looks += found.size;
    const isAll = found.size === discs.length;
    const near = [...found]
      .map((disc) => ({ disc, far: Math.hypot(disc.x - x, disc.y - y) }))
      .filter(({ far }) => isAll || far <= reach);
    if (near.length < count && !isAll) continue;
    return near
      .toSorted((a, b) => a.far - b.far)
      .slice(0, count)
      .map(({ disc }) => disc);
  }
}
