import { expect, test } from 'vitest';
import { isOtherGraph } from './otherGraph.ts';

test.each([
  ['https://example.org/a/data/graph.json?2', true],
  ['https://example.org/a/data/graph.json?1', false],
  ['https://example.org/a/data/graph.json', false],
  ['https://example.org/a/data/articles/x.txt?2', false],
])('%s is of another build: %s', (address, expected) => {
  expect(isOtherGraph(new URL(address), '1')).toBe(expected);
});
