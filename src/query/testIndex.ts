import { edtfBounds } from '../model/edtf.ts';
import { indexById } from '../model/ids.ts';
import { relate } from '../model/relations.ts';
import { testGraph } from '../model/testGraph.ts';
import { statementTime } from '../model/time.ts';
import type { Edtf, Graph, Statement, StatementId, When } from '../model/types.ts';
import { indexGraph, type GraphIndex } from './graphIndex.ts';

/** The test graph, indexed; with a change, what is computed from statements and stories is computed again. */
export function testIndex(change: (graph: Graph) => Partial<Graph> = () => ({})): GraphIndex {
  const { graph } = testGraph();
  const draft: Graph = { ...graph, ...change(graph) };
  const stories = indexById(draft.stories);
  const statements = draft.statements.map((statement) => {
    const story = stories.get(statement.story);
    return story ? { ...statement, time: statementTime(statement, story) } : statement;
  });
  return indexGraph({ ...draft, statements, relations: relate({ ...draft, statements }) });
}

/** The statements with some of them changed. */
export function amended(
  statements: Statement[],
  changes: Record<StatementId, Partial<Statement>>,
): Statement[] {
  return statements.map((statement) => ({ ...statement, ...changes[statement.id] }));
}

/** The test graph in which a statement begins with the passage of another one, as its context. */
export function withContext(id = 'wire-drones.03', of = 'wire-drones.02'): GraphIndex {
  return testIndex(({ statements }) => {
    const added = statements.find((one) => one.id === of)?.evidence ?? [];
    const context = added.map((passage) => ({ ...passage, context: true as const }));
    return {
      statements: statements.map((one) =>
        one.id === id ? { ...one, evidence: [...context, ...one.evidence] } : one,
      ),
    };
  });
}

/** A date as the text may give it, with its bounds; null = words that no date can be told from. */
export function dated(edtf: Edtf | null, rest: Partial<When> = {}): When {
  const bounds = (edtf === null ? null : edtfBounds(edtf)) ?? { earliest: null, latest: null };
  return { text: null, edtf, ...bounds, basis: edtf === null ? 'unresolved' : 'stated', ...rest };
}

/**
 * An index of countries that lead one another in turn: `a-b b-c` has a leading b, and b leading c; `a-b+k` has a leading b
 * about k.
 * @param classes which of them are classes, as in `a b`
 */
export function tiedIndex(ties: string, classes = ''): GraphIndex {
  const pairs = ties.split(' ').map((tie) => tie.split(/[-+]/u));
  const generic = new Set(classes.split(' '));
  const ids = [...new Set(pairs.flat())];
  return testIndex(({ statements, entities }) => ({
    entities: [
      ...entities,
      ...ids.map((id) => ({
        id,
        kind: 'country',
        name: id.toUpperCase(),
        aliases: [],
        ...(generic.has(id) && { generic: true as const }),
      })),
    ],
    statements: statements.slice(-1).flatMap((statement) =>
      pairs.map(([subject = '', object = '', third], i) => ({
        ...statement,
        id: `wire-drones.${100 + i}`,
        subject,
        predicate: 'leads',
        object,
        ...(third !== undefined && { also: [{ role: 'about' as const, entity: third }] }),
      })),
    ),
    differences: [],
  }));
}
