import { expect, test } from 'vitest';
import type { Difference } from '../model/types.ts';
import { differencesAbout, gravestFirst, isWithinOneStory } from './differences.ts';
import { testIndex } from './testIndex.ts';

const difference = (id: string, kind: Difference['kind'], ...statements: string[]): Difference => ({
  id,
  kind,
  statements,
  question: `${id}?`,
});

const wording = difference('wording', 'wording', 'wire-drones.01', 'post-drones.01');
const scope = difference('scope', 'scope', 'wire-drones.02', 'post-drones.01');
const conflict = difference('conflict', 'conflict', 'wire-drones.01', 'wire-drones.03');
const index = testIndex(() => ({ differences: [wording, scope, conflict] }));
const ids = (differences: readonly Difference[]) => differences.map(({ id }) => id);

test('what cannot both be true comes first, what is said in other words last', () => {
  expect(ids(gravestFirst(index.graph.differences))).toEqual(['conflict', 'scope', 'wording']);
});

test('a difference concerns whom one of its claims names', () => {
  expect(ids(differencesAbout(index, 'anna-berg'))).toEqual(['conflict']);
  expect(ids(differencesAbout(index, 'norland'))).toEqual(['conflict', 'scope', 'wording']);
  expect(differencesAbout(index, 'nobody')).toEqual([]);
});

test('whether it is between reports or within one', () => {
  expect(isWithinOneStory(index, conflict)).toBe(true);
  expect(isWithinOneStory(index, wording)).toBe(false);
});
