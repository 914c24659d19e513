import { expect, test } from 'vitest';
import { testGraph } from '../model/testGraph.ts';
import { serialize } from './serialize.ts';
import { serializeGraph, writtenAs, type Written } from './writtenStatements.ts';

const { graph } = testGraph();

function text(pieces: Written[], of = graph): string {
  return [...serializeGraph(of, pieces)].map((piece) => Buffer.from(piece).toString()).join('');
}

function written(from: number, to: number, as = writtenAs(graph.statements.slice(from, to))): Written {
  return { statements: graph.statements.slice(from, to), bytes: () => Buffer.from(as) };
}

test('a graph is the same text in pieces, whichever statements were written before', () => {
  const all = graph.statements.length;
  for (const pieces of [[], [written(0, all)], [written(0, 2), written(3, 4)], [written(1, all)]])
    expect(text(pieces)).toBe(serialize(graph));
  expect(text([], { ...graph, statements: [] })).toBe(serialize({ ...graph, statements: [] }));
});

test('what was written is written once more only where all of it stands in the graph', () => {
  expect(text([written(0, 2, '  "as it was"')])).toContain('  "as it was",\n');
  const without = { ...graph, statements: graph.statements.slice(1) };
  expect(text([written(0, 2, '"as it was"')], without)).toBe(serialize(without));
});
