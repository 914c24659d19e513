import { describe, expect, it, test } from 'vitest';
import { noFilter, shown } from './filter.ts';
import { relationsAmong, sharedNeighbours } from './neighbours.ts';
import { testIndex } from './testIndex.ts';

// Anna leads Norland and visits Sudland; Norland borders, supplies and does not recognise Sudland.
const index = testIndex();
const all = shown(index, noFilter);

describe('shared neighbours', () => {
  test.each<[ids: string[], found: [id: string, of: string[], relations: number][]]>([
    [['norland', 'sudland'], [['anna-berg', ['norland', 'sudland'], 2]]],
    [['anna-berg', 'norland'], [['sudland', ['anna-berg', 'norland'], 4]]],
    [['norland', 'sudland', 'daily-post'], [['anna-berg', ['norland', 'sudland'], 2]]],
    [['anna-berg', 'norland', 'sudland'], []],
    [['norland', 'norland'], []],
    [['norland'], []],
    [[], []],
  ])('of %j', (ids, found) => {
    const result = sharedNeighbours(index, all, ids);
    expect(result.map(({ id, of, relations }) => [id, of, relations.length])).toEqual(found);
  });

  it('are found by what is shown alone', () => {
    const narrow = shown(index, { ...noFilter, modality: ['actual'] });
    expect(sharedNeighbours(index, narrow, ['norland', 'sudland'])).toEqual([]);
  });

  it('stand in the order of how many they are related to, then of their relations', () => {
    const statements = index.graph.statements;
    const [leads] = statements.filter(({ predicate }) => predicate === 'leads');
    const more = (subject: string, object: string, n: number) =>
      leads ? [{ ...leads, id: `wire-drones.${80 + n}`, subject, object }] : [];
    const wider = testIndex(() => ({
      statements: [
        ...statements,
        ...more('daily-post', 'norland', 1),
        ...more('daily-post', 'sudland', 2),
        ...more('north-wire', 'norland', 3),
        ...more('north-wire', 'sudland', 4),
        ...more('north-wire', 'anna-berg', 5),
      ],
    }));
    const found = sharedNeighbours(wider, shown(wider, noFilter), ['anna-berg', 'norland', 'sudland']);
    expect(found.map(({ id, of }) => [id, of.length])).toEqual([
      ['north-wire', 3],
      ['daily-post', 2],
    ]);
  });
});

test('relations among some have both ends in them and are shown', () => {
  expect(among(['norland', 'sudland'])).toHaveLength(3);
  expect(among(['anna-berg', 'norland', 'sudland'])).toHaveLength(5);
  expect(among(['anna-berg', 'daily-post'])).toEqual([]);
  expect(among(['norland', 'sudland'], { ...noFilter, polarity: ['denied'] })).toEqual([
    'norland~recognises~sudland',
  ]);
});

function among(ids: string[], filter = noFilter): string[] {
  return relationsAmong(index, shown(index, filter), ids).map(({ id }) => id);
}
