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
import type { ArticleId, Graph, Statement } from './types.ts';

/**
 * What the schema cannot say: that ids are unique and lead somewhere, that quotes lie in what may be quoted, that
 * kinds fit their predicates, and that everything computed is what the rules compute. Empty for a sound graph.
 *
 * The graph must have the shape of types.ts. Where its references are broken, those alone are told: the rest
 * follows them.
 */
export function check(graph: Graph): Problem[] {
  const broken = [...checkReferences(graph)];
  return broken.length > 0 ? broken : [...checkParts(graph), ...checkRelations(graph)];
}

/**
 * The same of a graph whose references hold, and whose relations were made of its statements just now.
 *
 * @param sound statements of which `isSound` says so: what can be wrong with one of them by itself is not looked for again
 */
export function checkMade(graph: Graph, sound: ReadonlySet<Statement>): Problem[] {
  const open = withoutSound(graph, sound);
  const found = [...checkParts(open)];
  return found.length === 0 || open === graph ? found : [...checkParts(graph)];
}

function* checkParts(graph: Graph): Generator<Problem> {
  yield* checkLooks(graph);
  yield* checkForms(graph);
  yield* checkArticles(graph);
  yield* checkShares(graph);
  yield* checkDates(graph);
  yield* checkStatements(graph);
  yield* checkContradictions(graph);
}

/**
 * The graph without the statements that are sound, except where another one quotes the same article: what is said to stand
 * there could be something else.
 */
export function withoutSound(graph: Graph, sound: ReadonlySet<Statement>): Graph {
  const others = graph.statements.filter((statement) => !sound.has(statement));
  if (others.length === graph.statements.length) return graph;
  if (others.length === 0) return { ...graph, statements: [] };
  const quoted = new Set(others.flatMap(articlesOf));
  const stories = new Set(
    graph.articles.flatMap(({ id, segments }) => (quoted.has(id) ? segments.map(({ story }) => story) : [])),
  );
  return {
    ...graph,
    statements: graph.statements.filter((statement) => !sound.has(statement) || stories.has(statement.story)),
  };
}

function articlesOf({ evidence }: Statement): ArticleId[] {
  return evidence.flatMap(({ anchors }) => anchors.map(({ article }) => article));
}

/** The same for its drawings alone, where all but them was checked. */
export function checkDrawings(graph: Graph): Problem[] {
  const broken = [...checkPositions(graph)];
  return broken.length > 0 ? broken : [...checkPlaces(graph)];
}
