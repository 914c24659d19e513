import { checkArticles } from './checkArticles.ts';
import { checkContradictions } from './checkContradictions.ts';
import { checkDates } from './checkDates.ts';
import { checkForms } from './checkForms.ts';
import { checkLooks } from './checkLooks.ts';
import { checkPlaces } from './checkPlaces.ts';
import { checkPositions, checkReferences } from './checkReferences.ts';
import { checkRelations } from './checkRelations.ts';
import { checkShares } from './checkShares.ts';
import { checkStatements } from './checkStatements.ts';
import type { Problem } from './problem.ts';
import type { Graph } from './types.ts';

/**
 * What the schema cannot say: that ids are unique and lead somewhere, that quotes lie in what may be quoted, that
 * kinds fit their predicates, and that everything computed is what the rules compute. Empty for a sound graph.
 *
 * The graph must have the shape of types.ts. Where its references are broken, those alone are told: the rest
 * follows them.
 */
export function check(graph: Graph): Problem[] {
  const broken = [...checkReferences(graph)];
  if (broken.length > 0) return broken;
  return [
    ...checkLooks(graph),
    ...checkForms(graph),
    ...checkArticles(graph),
    ...checkShares(graph),
    ...checkDates(graph),
    ...checkStatements(graph),
    ...checkContradictions(graph),
    ...checkRelations(graph),
  ];
}

/** The same for its drawings alone, where all but them was checked. */
export function checkDrawings(graph: Graph): Problem[] {
  const broken = [...checkPositions(graph)];
  return broken.length > 0 ? broken : [...checkPlaces(graph)];
}
