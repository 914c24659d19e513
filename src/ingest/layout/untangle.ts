import type { LayoutGraph } from './nodes.ts';
import { costOf, nearest, note, tangleOf, type Disc, type Tangle } from './tangle.ts';

/** With how many it is tried to change the place of a node: of those around it, and of those amid its neighbours. */
const AROUND = 24;
const AMID = 8;
/** How often all are gone through. */
const SWEEPS = 8;
/** Less than this is not worth a move. */
const LEAST_GAIN = 1;

/**
 * Lets nodes change places with others wherever that leaves fewer crossings, fewer edges through discs and shorter edges,
 * until none gains by it or the work is done. Changes them in place.
 * @param looks how many pairs of edges and discs may be looked at
 */
export function untangle(graph: LayoutGraph, looks: number): void {
  const tangle = tangleOf(graph);
  for (let sweep = 0; sweep < SWEEPS && tangle.looks < looks; sweep++) {
    const swapped = worstFirst(tangle).filter((disc) => tangle.looks < looks && improve(disc, tangle));
    if (swapped.length === 0) break;
  }
  for (const [i, node] of graph.nodes.entries()) {
    const { x, y } = tangle.discs[i] ?? node;
    Object.assign(node, { x, y });
  }
}

/** Should the work end early, it was done where it was most needed. */
function worstFirst(tangle: Tangle): Disc[] {
  const costs = new Map(tangle.discs.map((disc) => [disc, costOf(tangle, [disc])]));
  return tangle.discs.toSorted((a, b) => (costs.get(b) ?? 0) - (costs.get(a) ?? 0));
}

function improve(disc: Disc, tangle: Tangle): boolean {
  let better = false;
  for (const other of candidates(disc, tangle)) {
    const pair = [disc, other];
    const aim = costOf(tangle, pair) - LEAST_GAIN;
    swap(disc, other);
    if (costOf(tangle, pair, aim) < aim) {
      note(tangle, pair);
      better = true;
    } else swap(disc, other);
  }
  return better;
}

function candidates(disc: Disc, tangle: Tangle): Disc[] {
  const neighbours = disc.edges.map(({ source, target }) => (source === disc ? target : source));
  const found = new Set([
    ...nearest(tangle, disc, AROUND + 1),
    ...nearest(
      tangle,
      { x: mean(neighbours.map(({ x }) => x)), y: mean(neighbours.map(({ y }) => y)) },
      AMID,
    ),
  ]);
  found.delete(disc);
  return [...found];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function swap(a: Disc, b: Disc): void {
  [a.x, a.y, b.x, b.y] = [b.x, b.y, a.x, a.y];
}
