import { aspects, type PaneShape } from '../../model/paneShape.ts';
import { budgetFor, type Budget } from './budget.ts';
import { CROSSING_COST, measure, THROUGH_COST } from './measure.ts';
import type { LayoutGraph } from './nodes.ts';
import { settle } from './settle.ts';
import { start } from './start.ts';
import {
  centre,
  heightOfScreen,
  makeRoom,
  pointsOf,
  putAt,
  shapeTo,
  tighten,
  type Point,
} from './tighten.ts';
import { untangle } from './untangle.ts';

/** Names that make room tangle little anew: one sweep takes nearly all of it out again. */
const SWEEPS_AT_LAST = 1;

/** Where the discs stand before the shape of a pane has a part in it, for each of several drawings. */
export type Settled = readonly (readonly Point[])[];

/**
 * What the drawings for panes of all shapes begin with: stretching and turning a drawing changes none of its crossings,
 * so what was settled and untangled once is so for all of them. The best of several, the best first. Changes the nodes in
 * place.
 */
export function settleAll(graph: LayoutGraph): Settled {
  const { drawings, finished, looks } = budgetFor(graph);
  const all = Array.from({ length: drawings }, (_, seed) => {
    start(graph, seed);
    settle(graph);
    untangle(graph, looks);
    return { points: pointsOf(graph.nodes), badness: drawings > finished ? badness(graph) : 0 };
  });
  return all
    .toSorted((a, b) => a.badness - b.badness)
    .slice(0, finished)
    .map(({ points }) => points);
}

/** Draws a graph for a pane of a shape, around 0,0; of several drawings the best. Changes the nodes in place. */
export function draw(graph: LayoutGraph, shape: PaneShape, settled: Settled): void {
  const budget = budgetFor(graph);
  const drawings = settled.map((points) => {
    putAt(graph.nodes, points);
    finish(graph, budget, shape);
    return {
      points: pointsOf(graph.nodes),
      badness: settled.length > 1 ? badness(graph) * heightOfScreen(graph.nodes, aspects[shape]) : 0,
    };
  });
  const best = drawings.reduce((one, other) => (other.badness < one.badness ? other : one));
  putAt(graph.nodes, best.points);
  centre(graph.nodes);
}

/** Draws a graph anew from where its nodes stand. Changes them in place. */
export function drawFrom(graph: LayoutGraph, shape: PaneShape): void {
  const budget = budgetFor(graph);
  settle(graph);
  untangle(graph, budget.looks);
  finish(graph, budget, shape);
  centre(graph.nodes);
}

/** From where discs are settled to where no names overlap. Changes the nodes in place. */
function finish(graph: LayoutGraph, { looks }: Budget, shape: PaneShape): void {
  shapeTo(graph.nodes, aspects[shape]);
  makeRoom(graph.nodes);
  untangle(graph, looks, SWEEPS_AT_LAST);
  makeRoom(graph.nodes);
  tighten(graph.nodes, aspects[shape]);
}

/** A tenth more of what tangles it, or of neighbours that do not stand nearest, is a tenth worse. */
function badness({ nodes, edges }: LayoutGraph): number {
  const { crossings, through, length, neighboursKept } = measure(nodes, edges);
  const tangled = crossings * CROSSING_COST + through * THROUGH_COST + length * edges.length;
  return tangled * (1 - neighboursKept);
}
