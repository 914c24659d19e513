import { expect, test } from 'vitest';
import { testIndex } from '../../src/query/testIndex.ts';
import { kindWords, roleWords } from './kinds.ts';

test('the kind of an entity says whether it is a class and whether it is a newsroom', () => {
  const index = testIndex();
  const country = { id: 'drones', kind: 'country', name: 'drones', aliases: [] };
  expect(kindWords(index, country)).toBe('Country');
  expect(kindWords(index, { ...country, generic: true })).toBe('Country, a category');
  expect(roleWords(index, { ...country, media: true })).toBe('Country, newsroom');
});
