import { checkDrawings, withoutSound } from '../model/check.ts';
import { checkTexts } from '../model/checkTexts.ts';
import { load } from '../model/load.ts';
import { GraphError, type Problem } from '../model/problem.ts';
import { graphSchema } from '../model/schema.ts';
import { shaped } from '../model/shaped.ts';
import type { ArticleId, Graph, Statement } from '../model/types.ts';
import type { Effects, TextArticle } from './contracts.ts';
import type { Diagnostic } from './diagnosticTypes.ts';
import { inGraph } from './inGraph.ts';
import { unshaped } from './shapedBefore.ts';

/**
 * The last gate: what is written is what every reader of it accepts, and its quotes stand in the articles.
 * @param sound statements that were looked at by themselves, where all but the places was checked; else null
 */
export async function verify(
  graph: Graph,
  articles: TextArticle[],
  sound: ReadonlySet<Statement> | null,
  effects: Pick<Effects, 'memory' | 'sha256'>,
): Promise<Diagnostic[]> {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const isSafe = sound !== null && (await isSafeBut(graph, sound, texts, effects));
  const problems = isSafe ? [] : [...problemsOf(() => loaded(graph)), ...checkTexts(graph, texts)];
  return problems.map((problem) => inGraph(problem, graph));
}

/** Whether nothing is wrong with a graph of which all was checked but its shape, its drawings and what it says of texts. */
async function isSafeBut(
  graph: Graph,
  sound: ReadonlySet<Statement>,
  texts: ReadonlyMap<ArticleId, string>,
  effects: Pick<Effects, 'memory' | 'sha256'>,
): Promise<boolean> {
  const open = withoutSound(graph, sound);
  const { articles, stories, leave } = await unshaped(graph, effects);
  // Relations were made here, of statements that are what they must be.
  const part = { ...open, articles, stories, relations: [] };
  const problems = problemsOf(() => checkDrawings(shaped(graphSchema, part)));
  if (problems.length > 0 || checkTexts(open, texts).length > 0) return false;
  leave();
  return true;
}

function loaded(graph: Graph): Problem[] {
  load(graph);
  return [];
}

/** @param look gives those that it returns, and throws others */
function problemsOf(look: () => Problem[]): readonly Problem[] {
  try {
    return look();
  } catch (error) {
    if (error instanceof GraphError) return error.problems;
    throw error;
  }
}
