import type { EntityId } from '../../model/types.ts';
import { neighboursOf, type LayoutGraph } from './nodes.ts';

/** How often each draws near the middle of its neighbours. More makes a ring rounder, and lays the rest too flat. */
const ROUNDS = 50;
/** The width of the start for the square root of how many start; forces soon widen it. */
const START_SIZE = 3;

/**
 * Where a force layout starts from: from places by chance, each node draws near its neighbours while the whole stays as
 * wide and as high as it was. What remains are the two slowest waves of the graph (power iteration, as in a spectral
 * layout), so that what is far apart in the graph starts far apart. Changes the nodes in place.
 * @param seed another gives another drawing
 */
export function start(graph: LayoutGraph, seed: number): void {
  const { nodes } = graph;
  const numbers = new Map(nodes.map((node, i) => [node, i]));
  const neighbours = [...neighboursOf(graph).values()].map((own) =>
    own.map((node) => numbers.get(node) ?? 0),
  );
  const weights = neighbours.map((own) => own.length || 1);
  let x = unit(
    nodes.map(({ id }) => chance(id, `x${seed}`)),
    weights,
  );
  let y = unit(
    nodes.map(({ id }) => chance(id, `y${seed}`)),
    weights,
  );
  for (let round = 0; round < ROUNDS; round++) {
    x = unit(smoothed(x, neighbours), weights);
    y = unit(without(x, smoothed(y, neighbours), weights), weights);
  }
  const size = START_SIZE * Math.sqrt(nodes.length);
  for (const [i, node] of nodes.entries())
    Object.assign(node, { x: (x[i] ?? 0) * size, y: (y[i] ?? 0) * size });
}

/** From -1 to 1, from the id alone, so that the order of a list decides nothing. */
export function chance(id: EntityId, what: string): number {
  return 2 * hash(`${id} ${what}`) - 1;
}

/** Each half way to the middle of its neighbours. */
function smoothed(values: readonly number[], neighbours: readonly (readonly number[])[]): number[] {
  return values.map((value, i) => {
    const own = neighbours[i] ?? [];
    if (own.length === 0) return value;
    return value / 2 + own.reduce((sum, j) => sum + (values[j] ?? 0), 0) / own.length / 2;
  });
}

/** Around 0, and so large that a node is 1 from it by weight in the root mean square. */
function unit(values: readonly number[], weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const middle =
    dot(
      values,
      weights.map(() => 1),
      weights,
    ) / all;
  const centred = values.map((value) => value - middle);
  const size = Math.sqrt(dot(centred, centred, weights) / all) || 1;
  return centred.map((value) => value / size);
}

/** What is in b that is not in a, lest both waves become the same one. */
function without(a: readonly number[], b: readonly number[], weights: readonly number[]): number[] {
  const share = dot(a, b, weights) / (dot(a, a, weights) || 1);
  return b.map((value, i) => value - share * (a[i] ?? 0));
}

function dot(a: readonly number[], b: readonly number[], weights: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0) * (weights[i] ?? 0), 0);
}

/** FNV-1a and the finish of MurmurHash3, as a number from 0 to 1. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (const char of text) bits = Math.imul(bits ^ (char.codePointAt(0) ?? 0), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
