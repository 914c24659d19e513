import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import { load } from './load.ts';
import type { graphSchema } from './schema.ts';
import { testGraph } from './testGraph.ts';
import type { Graph } from './types.ts';

test('the schema and the types are the same, in both directions', () => {
  expectTypeOf<z.infer<typeof graphSchema>>().toEqualTypeOf<Graph>();
});

test('a graph goes through unchanged, twice as well as once', () => {
  const { graph } = testGraph();
  const once = load(graph);
  expect(once).toEqual(graph);
  expect(load(once)).toEqual(graph);
});

test('what a dictionary inherits is not in it', () => {
  const { redirects, positions } = load(testGraph().graph);
  expect(redirects['constructor']).toBeUndefined();
  expect(positions?.['constructor']).toBeUndefined();
});

test('a thing may be called "constructor"', () => {
  const { graph } = testGraph();
  graph.redirects = { constructor: 'norland' };
  expect(load(graph).redirects['constructor']).toBe('norland');
});
