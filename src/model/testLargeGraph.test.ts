import { expect, test } from 'vitest';
import { load } from './load.ts';
import { largeGraph } from './testLargeGraph.ts';

test.each([
  [12, 4],
  [3000, 300],
])('a large graph of %i relations between %i states is a sound one', (relations, size) => {
  const graph = load(structuredClone(largeGraph(relations, size)));
  expect(graph.relations).toHaveLength(relations);
  expect(new Set(graph.relations.map(({ polarity }) => polarity))).toEqual(new Set(['affirmed', 'denied']));
});
