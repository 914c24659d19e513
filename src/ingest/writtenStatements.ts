import type { Graph, Statement } from '../model/types.ts';
import { KeptStatement } from './keptStatement.ts';
import { serialize, serializeMember } from './serialize.ts';

/** Statements that follow one another in the graph file, as they stand there. */
export interface Written {
  /** In the order of the file; one at least. */
  statements: readonly Statement[];
  /** UTF-8. They may lie on a disk. */
  bytes: () => Uint8Array;
}

const BETWEEN = ',\n';
const NO_STATEMENTS = '\n "statements": [],\n';

/** Statements as they stand in a graph file one after the other. */
export function writtenAs(statements: readonly Statement[]): string {
  return statements.map(serializeMember).join(BETWEEN);
}

/** A graph file piece by piece: what `serialize` makes of the graph, in which what was written already is not written again. */
export function* serializeGraph(graph: Graph, written: readonly Written[]): Generator<string | Uint8Array> {
  if (graph.statements.length === 0) return yield serialize(graph);
  // No text within JSON has a line break, so that nothing else looks like this line.
  const [before = '', after = ''] = serialize({ ...graph, statements: [] }).split(NO_STATEMENTS);
  yield `${before}\n "statements": [\n`;
  const byFirst = new Map(written.map((one) => [one.statements[0], one]));
  for (let at = 0; at < graph.statements.length;) {
    const [one] = graph.statements.slice(at, at + 1);
    const known = byFirst.get(one);
    const isWhole = known?.statements.every((statement, i) => statement === graph.statements[at + i]);
    if (at > 0) yield BETWEEN;
    yield known && isWhole
      ? known.bytes()
      : serializeMember(one instanceof KeptStatement ? one.toJSON() : one);
    at += known && isWhole ? known.statements.length : 1;
  }
  yield `\n ],\n${after}`;
}
