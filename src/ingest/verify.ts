import { checkDrawings, withoutSound } from '../model/check.ts';
import { checkTexts } from '../model/checkTexts.ts';
import { load } from '../model/load.ts';
import { GraphError } from '../model/problem.ts';
import { graphSchema } from '../model/schema.ts';
import { shaped } from '../model/shaped.ts';
import type { Graph, Statement } from '../model/types.ts';
import type { TextArticle } from './contracts.ts';
import type { Diagnostic } from './diagnosticTypes.ts';
import { inGraph } from './inGraph.ts';

/**
 * The last gate: what is written is what every reader of it accepts, and its quotes stand in the articles.
 * @param sound statements that were looked at by themselves, where all but the places was checked; else null
 */
export function verify(
  graph: Graph,
  articles: TextArticle[],
  sound: ReadonlySet<Statement> | null,
): Diagnostic[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const problemsOf = (part: Graph) => [...loadProblems(part, sound !== null), ...checkTexts(part, texts)];
  // Relations were made here, of statements that are what they must be.
  const open = sound ? { ...withoutSound(graph, sound), relations: [] } : graph;
  const problems = problemsOf(open);
  const all = problems.length === 0 || open === graph ? problems : problemsOf(graph);
  return all.map((problem) => inGraph(problem, graph));
}

function loadProblems(graph: Graph, isSound: boolean): GraphError['problems'] {
  try {
    if (isSound) return checkDrawings(shaped(graphSchema, graph));
    load(graph);
    return [];
  } catch (error) {
    if (error instanceof GraphError) return error.problems;
    throw error;
  }
}
