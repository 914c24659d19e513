import { CROSSING_COST, segmentPassesThrough, segmentsCross, THROUGH_COST } from './measure.ts';
import { discCells, lineCells, type Tangle } from './tangle.ts';

/**
 * What it costs that these discs stand where they stand: the lengths of their edges, and all crossings and passages
 * through a disc that they or their edges have a part in. They may stand elsewhere than was noted, for a trial.
 * @param enough ends with a part of the sum when that is as much
 */
export function costOf(tangle: Tangle, moved: readonly number[], enough = Infinity): number {
  const question = ++tangle.question;
  for (const disc of moved) tangle.movedDisc[disc] = question;
  const lines = edgesOf(tangle, moved, question);
  let cost = costAmong(tangle, lines, moved);
  for (const line of lines) {
    if (cost >= enough) return cost;
    cost += costOfLine(tangle, line, question);
  }
  for (const disc of moved) cost += costOfDisc(tangle, disc, question);
  return cost;
}

/** The edges of discs, once each. */
function edgesOf(tangle: Tangle, discs: readonly number[], question: number): number[] {
  const lines: number[] = [];
  for (const disc of discs) {
    for (const line of tangle.linesOf[disc] ?? []) {
      if (tangle.movedLine[line] === question) continue;
      tangle.movedLine[line] = question;
      lines.push(line);
    }
  }
  return lines;
}

function costAmong(tangle: Tangle, lines: readonly number[], discs: readonly number[]): number {
  let cost = 0;
  for (const [i, line] of lines.entries()) {
    cost += lengthOf(tangle, line);
    for (let j = 0; j < i; j++) cost += crossingCost(tangle, line, lines[j] ?? line);
    for (const disc of discs) cost += passageCost(tangle, line, disc);
    tangle.looks += i + discs.length;
  }
  return cost;
}

/** With what did not move. */
function costOfLine(tangle: Tangle, line: number, question: number): number {
  const { linesIn, discsIn, seenLine, seenDisc, movedLine, movedDisc } = tangle;
  let cost = 0;
  const look = ++tangle.question;
  for (const cell of lineCells(tangle, line)) {
    const [lines, discs] = [linesIn.at(cell), discsIn.at(cell)];
    tangle.looks += lines.length + discs.length;
    for (const other of lines) {
      if (seenLine[other] === look || movedLine[other] === question) continue;
      seenLine[other] = look;
      cost += crossingCost(tangle, line, other);
    }
    for (const disc of discs) {
      if (seenDisc[disc] === look || movedDisc[disc] === question) continue;
      seenDisc[disc] = look;
      cost += passageCost(tangle, line, disc);
    }
  }
  return cost;
}

function costOfDisc(tangle: Tangle, disc: number, question: number): number {
  const { linesIn, seenLine, movedLine } = tangle;
  let cost = 0;
  const look = ++tangle.question;
  for (const cell of discCells(tangle, disc)) {
    const lines = linesIn.at(cell);
    tangle.looks += lines.length;
    for (const line of lines) {
      if (seenLine[line] === look || movedLine[line] === question) continue;
      seenLine[line] = look;
      cost += passageCost(tangle, line, disc);
    }
  }
  return cost;
}

/** The length of an edge. */
export function lengthOf({ x, y, source, target }: Tangle, line: number): number {
  const [a, b] = [source[line] ?? 0, target[line] ?? 0];
  const [dx, dy] = [(x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)];
  return Math.sqrt(dx * dx + dy * dy);
}

function crossingCost({ x, y, source, target, weight }: Tangle, line: number, other: number): number {
  const a = source[line] ?? 0;
  const b = target[line] ?? 0;
  const c = source[other] ?? 0;
  const d = target[other] ?? 0;
  if (a === c || a === d || b === c || b === d) return 0;
  if (!segmentsCross(x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0, x[c] ?? 0, y[c] ?? 0, x[d] ?? 0, y[d] ?? 0))
    return 0;
  return CROSSING_COST * Math.max(weight[line] ?? 1, weight[other] ?? 1);
}

function passageCost({ x, y, radius, source, target, weight }: Tangle, line: number, disc: number): number {
  const a = source[line] ?? 0;
  const b = target[line] ?? 0;
  if (disc === a || disc === b) return 0;
  const [ax, ay, bx, by] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
  return segmentPassesThrough(ax, ay, bx, by, x[disc] ?? 0, y[disc] ?? 0, radius[disc] ?? 0)
    ? THROUGH_COST * (weight[line] ?? 1)
    : 0;
}
