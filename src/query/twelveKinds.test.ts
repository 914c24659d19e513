import { expect, test } from 'vitest';
import { load } from '../model/load.ts';
import { twelveKinds } from './testTwelveKinds.ts';

test('the loader accepts a kind for each shape', () => {
  const graph = load(JSON.parse(JSON.stringify(twelveKinds())));
  expect(new Set(graph.vocabulary.kinds.map(({ look }) => look.shape)).size).toBe(12);
});
