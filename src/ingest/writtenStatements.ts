import type { Graph, Statement } from '../model/types.ts';
import { KeptStatement } from './keptStatement.ts';
import { isLong, serializeField, serializeMember } from './serialize.ts';

/** Statements that follow one another in the graph file, as they stand there. */
export interface Written {
  /** In the order of the file; one at least. */
  statements: readonly Statement[];
  /** UTF-8. They may lie on a disk. */
  bytes: () => Uint8Array;
}

const BETWEEN = ',\n';

/** Statements as they stand in a graph file one after the other. */
export function writtenAs(statements: readonly Statement[]): string {
  return statements.map(serializeMember).join(BETWEEN);
}

/**
 * A graph file piece by piece, so that its text is nowhere whole: what `serialize` makes of the graph, in which what was written
 * already is not written again.
 */
export function* serializeGraph(graph: Graph, written: readonly Written[]): Generator<string | Uint8Array> {
  let opening = '{\n';
  for (const [key, value] of Object.entries(graph)) {
    if (value === undefined) continue;
    yield opening;
    if (key === 'statements' && graph.statements.length > 0)
      yield* serializeList(key, statementTexts(graph, written));
    else if (Array.isArray(value) && isLong(value)) yield* serializeList(key, memberTexts(value));
    else yield serializeField(key, value);
    opening = BETWEEN;
  }
  yield '\n}\n';
}

function* serializeList(key: string, members: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let opening = ` ${JSON.stringify(key)}: [\n`;
  for (const member of members) {
    if (typeof member === 'string') yield `${opening}${member}`;
    else yield* [opening, member];
    opening = BETWEEN;
  }
  yield '\n ]';
}

function* memberTexts(members: readonly unknown[]): Generator<string> {
  for (const member of members) yield serializeMember(member);
}

function* statementTexts({ statements }: Graph, written: readonly Written[]): Generator<string | Uint8Array> {
  const byFirst = new Map(written.map((one) => [one.statements[0], one]));
  for (let at = 0; at < statements.length;) {
    const [one] = statements.slice(at, at + 1);
    const known = byFirst.get(one);
    const isWhole = known?.statements.every((statement, i) => statement === statements[at + i]);
    yield known && isWhole
      ? known.bytes()
      : serializeMember(one instanceof KeptStatement ? one.toJSON() : one);
    at += known && isWhole ? known.statements.length : 1;
  }
}
