import type { LayoutGraph } from './nodes.ts';
import { nearest, note, tangleOf, type Tangle } from './tangle.ts';
import { costOf, lengthOf } from './tangleCost.ts';

/** With how many it is tried to change the place of a node: of those around it, and of those amid its neighbours. */
const AROUND = 24;
const AMID = 8;
/** So many of these are tried at most: where edges become longer more of them cross, so few others are worth a trial. */
const TRIES = 4;
/** Less than this is not worth a move. */
const LEAST_GAIN = 1;
/** How often all are gone through at most. */
const SWEEPS = 8;
/** A sweep that gains less than this share of what the first one gained is the last. */
const LEAST_SHARE = 0.02;

/**
 * Lets nodes change places with others wherever that leaves fewer crossings, fewer edges through discs and shorter edges,
 * until little is gained by it or the work is done. Changes them in place.
 * @param looks how many pairs of edges and discs may be looked at
 * @param sweeps how often all are gone through at most
 */
export function untangle(graph: LayoutGraph, looks: number, sweeps = SWEEPS): void {
  const tangle = tangleOf(graph);
  let [first, gained] = [0, Infinity];
  for (let sweep = 0; sweep < sweeps && tangle.looks < looks && gained > LEAST_SHARE * first; sweep++) {
    gained = 0;
    for (const disc of longestFirst(tangle)) if (tangle.looks < looks) gained += improve(disc, tangle);
    if (sweep === 0) first = gained;
  }
  for (const [i, node] of graph.nodes.entries())
    Object.assign(node, { x: tangle.x[i] ?? 0, y: tangle.y[i] ?? 0 });
}

/** Should the work end early, it was done where most is to be gained. */
function longestFirst(tangle: Tangle): number[] {
  const discs = tangle.linesOf.map((lines, disc) => ({ disc, length: lengthsOf(tangle, lines) }));
  return discs.toSorted((a, b) => b.length - a.length).map(({ disc }) => disc);
}

function lengthsOf(tangle: Tangle, lines: readonly number[]): number {
  let length = 0;
  for (const line of lines) length += lengthOf(tangle, line);
  return length;
}

/** Lets a disc change places with those with whom that is worth it. @returns what is gained by it */
function improve(disc: number, tangle: Tangle): number {
  let gained = 0;
  for (const other of promising(disc, tangle)) {
    const pair = [disc, other];
    const before = costOf(tangle, pair);
    const aim = before - LEAST_GAIN;
    swap(tangle, disc, other);
    const after = costOf(tangle, pair, aim);
    if (after < aim) {
      note(tangle, pair);
      gained += before - after;
    } else swap(tangle, disc, other);
  }
  return gained;
}

/** Those with whom it changes places to shorten edges, first those who shorten them most. Cheap to know beside a trial. */
function promising(disc: number, tangle: Tangle): number[] {
  return candidates(disc, tangle)
    .map((other) => ({ other, longer: longerBy(tangle, disc, other) }))
    .filter(({ longer }) => longer < 0)
    .toSorted((a, b) => a.longer - b.longer)
    .slice(0, TRIES)
    .map(({ other }) => other);
}

/** How much longer the edges of two discs become when these change places; what ties the two stays as long. */
function longerBy(tangle: Tangle, disc: number, other: number): number {
  const lines = [...(tangle.linesOf[disc] ?? []), ...(tangle.linesOf[other] ?? [])];
  const before = lengthsOf(tangle, lines);
  swap(tangle, disc, other);
  const after = lengthsOf(tangle, lines);
  swap(tangle, disc, other);
  tangle.looks += lines.length;
  return after - before;
}

function candidates(disc: number, tangle: Tangle): number[] {
  const { x, y, source, target } = tangle;
  const lines = tangle.linesOf[disc] ?? [];
  const neighbours = lines.map((line) => (source[line] === disc ? target[line] : source[line]) ?? 0);
  const amid = { x: mean(neighbours.map((i) => x[i] ?? 0)), y: mean(neighbours.map((i) => y[i] ?? 0)) };
  const found = new Set([
    ...nearest(tangle, { x: x[disc] ?? 0, y: y[disc] ?? 0 }, AROUND + 1),
    ...nearest(tangle, amid, AMID),
  ]);
  found.delete(disc);
  return [...found];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function swap({ x, y }: Tangle, a: number, b: number): void {
  [x[a], x[b]] = [x[b] ?? 0, x[a] ?? 0];
  [y[a], y[b]] = [y[b] ?? 0, y[a] ?? 0];
}
