import { aspects, type PaneShape } from '../../model/paneShape.ts';
import { budgetFor, type Budget } from './budget.ts';
import { CROSSING_COST, measure, THROUGH_COST } from './measure.ts';
import type { LayoutGraph } from './nodes.ts';
import { settle } from './settle.ts';
import { start } from './start.ts';
import { centre, heightOfScreen, makeRoom, pointsOf, putAt, shapeTo, tighten } from './tighten.ts';
import { untangle } from './untangle.ts';

/** Draws a graph from nothing for a pane of a shape, around 0,0; of several drawings the best. Changes the nodes in place. */
export function draw(graph: LayoutGraph, shape: PaneShape): void {
  const budget = budgetFor(graph);
  const drawings = Array.from({ length: budget.drawings }, (_, seed) => {
    start(graph, seed);
    finish(graph, budget, shape);
    return { points: pointsOf(graph.nodes), badness: budget.drawings > 1 ? badness(graph, shape) : 0 };
  });
  const best = drawings.reduce((one, other) => (other.badness < one.badness ? other : one));
  putAt(graph.nodes, best.points);
  centre(graph.nodes);
}
/** From where the nodes start to where no names overlap. Changes them in place. */
export function finish(graph: LayoutGraph, { looks }: Budget, shape: PaneShape): void {
  settle(graph);
  shapeTo(graph.nodes, aspects[shape]);
  untangle(graph, looks / 2);
  makeRoom(graph.nodes);
  untangle(graph, looks / 2);
  makeRoom(graph.nodes);
  tighten(graph.nodes, aspects[shape]);
}

/** A tenth more of what tangles it, of its size, or of neighbours that do not stand nearest, is a tenth worse. */
function badness({ nodes, edges }: LayoutGraph, shape: PaneShape): number {
  const { crossings, through, length, neighboursKept } = measure(nodes, edges);
  const tangled = crossings * CROSSING_COST + through * THROUGH_COST + length * edges.length;
  return tangled * heightOfScreen(nodes, aspects[shape]) * (1 - neighboursKept);
}
