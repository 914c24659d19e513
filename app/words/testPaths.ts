import type { Statement } from '../../src/model/types.ts';
import { applyFilter, noFilter } from '../../src/query/filter.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { connections, type Path } from '../../src/query/paths.ts';
import { testIndex } from '../../src/query/testIndex.ts';

export type Said = [subject: string, predicate: string, object: string, rest?: Partial<Statement>];

/** The paths over nothing but what is said here, all of it in one passage unless it says otherwise. */
export function pathsOf(said: Said[], ends: [string, string]): { index: GraphIndex; path: Path }[] {
  const index = testIndex((graph) => ({
    statements: said.flatMap(([subject, predicate, object, rest], i) => {
      const like = graph.statements.find(({ id }) => id === 'wire-drones.03');
      return like ? [{ ...like, id: `wire-drones.${10 + i}`, subject, predicate, object, ...rest }] : [];
    }),
  }));
  return connections(index, applyFilter(index, noFilter), ends).paths.map((path) => ({ index, path }));
}
