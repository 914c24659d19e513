import { expect, test } from 'vitest';
import type { Gap } from '../../src/query/gaps.ts';
import { testIndex } from '../../src/query/testIndex.ts';
import { gapWords } from './gaps.ts';

const index = testIndex(({ entities }) => ({
  entities: entities.map((entity) => {
    if (entity.id === 'norland') return { ...entity, the: true };
    return entity.id === 'sudland' ? { ...entity, plural: true } : entity;
  }),
}));

test.each<[gap: Gap, said: string[], shownBy: string | null]>([
  [{ code: 'one-source', source: 'norland' }, ['All of it goes back to one source: the Norland.'], null],
  [
    { code: 'one-source', source: 'north-wire' },
    ['All of it goes back to one source: North Wire itself.'],
    null,
  ],
  [{ code: 'one-source', source: null }, ['All of it goes back to one source: an unnamed publisher.'], null],
  [{ code: 'no-date' }, ['No report gives the day; “by” a day means that it was reported then.'], null],
  [{ code: 'not-quoted', entity: 'norland' }, ['The Norland, which it concerns, is not quoted on it.'], null],
  [{ code: 'not-quoted', entity: 'sudland' }, ['Sudland, which it concerns, are not quoted on it.'], null],
  [{ code: 'not-quoted', entity: 'anna-berg' }, ['Anna Bérg, whom it concerns, is not quoted on it.'], null],
  [
    { code: 'refused-to-comment', entity: 'norland', statements: ['wire-drones.02'] },
    ['The Norland does not recognise Sudland.'],
    'wire-drones.02',
  ],
])('%j', (gap, said, shownBy) => {
  const told = gapWords(index, gap);
  expect(told.map(({ text }) => text)).toEqual(said);
  expect(told[0]?.shownBy).toBe(shownBy);
});

test('a refusal that several statements tell in the same words is told once, and shown by the first', () => {
  const statements = ['wire-drones.01', 'post-drones.01', 'wire-drones.02'];
  const told = gapWords(index, { code: 'refused-to-comment', entity: 'norland', statements });
  expect(told).toEqual([
    { text: 'The Norland supplies Sudland.', shownBy: 'wire-drones.01' },
    { text: 'The Norland does not recognise Sudland.', shownBy: 'wire-drones.02' },
  ]);
});
