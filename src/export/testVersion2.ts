import type { Anchor, Graph, Statement, StatementId } from '../model/types.ts';
import { amended, testIndex } from '../query/testIndex.ts';
import type { GraphIndex } from '../query/graphIndex.ts';

/** A slice of a quote, by its words. */
function slice({ article, exact, start }: Anchor, words: string) {
  const at = start + exact.indexOf(words);
  return { article, exact: words, start: at, end: at + words.length };
}

/** The test graph with all of it. @param change what else is different */
export function version2Index(change: (graph: Graph) => Partial<Graph> = () => ({})): GraphIndex {
  return testIndex((graph) => ({
    statements: amended(graph.statements, version2Of(graph.statements)),
    ...change(graph),
  }));
}

/**
 * What version 2 can say, put into the test graph: the text's own verb, a passage of context, and acts that are
 * required, intended and called off. Two statements of the supply of drones have come different ways.
 */
function version2Of(statements: readonly Statement[]): Record<StatementId, Partial<Statement>> {
  const evidence = (id: StatementId) => statements.find((one) => one.id === id)?.evidence ?? [];
  const [delivered] = evidence('wire-drones.01').flatMap(({ anchors }) => anchors);
  if (!delivered) throw new Error('The test graph has no delivery.');
  return {
    'wire-drones.01': {
      modality: 'planned',
      verb: { ...slice(delivered, 'delivered drones to'), between: 'subject-object' },
    },
    'wire-drones.03': { modality: 'intended' },
    'post-drones.01': {
      modality: 'abandoned',
      evidence: [...evidence('post-drones.01'), { ...evidenceOf(evidence('post-drones.03')), context: true }],
    },
    'post-drones.03': { modality: 'required' },
  };
}

function evidenceOf([first]: Statement['evidence']): Statement['evidence'][number] {
  if (!first) throw new Error('The statement has no passage.');
  return first;
}
