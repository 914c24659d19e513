import { describe, expect, it, test } from 'vitest';
import { noFilter, applyFilter } from './filter.ts';
import { tiesBetween, sharedNeighbours } from './neighbours.ts';
import { testIndex } from './testIndex.ts';

// Anna leads Norland and visits Sudland; Norland borders, supplies and does not recognise Sudland.
const index = testIndex();
const all = applyFilter(index, noFilter);

test('a class is shared by nobody, unless the reader lets classes connect', () => {
  const classes = testIndex(({ entities }) => ({
    entities: entities.map((entity) => (entity.id === 'sudland' ? { ...entity, generic: true } : entity)),
  }));
  const found = (throughClasses: boolean) =>
    sharedNeighbours(classes, all, ['anna-berg', 'norland'], throughClasses).map(({ id }) => id);
  expect(found(false)).toEqual([]);
  expect(found(true)).toEqual(['sudland']);
});

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
    expect(result.map(({ id, of, ties }) => [id, of, ties.length])).toEqual(found);
  });

  it('are found by what is shown alone', () => {
    const narrow = applyFilter(index, { ...noFilter, modality: ['actual'] });
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
    const found = sharedNeighbours(wider, applyFilter(wider, noFilter), ['anna-berg', 'norland', 'sudland']);
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
  return tiesBetween(index, applyFilter(index, filter), ids).map(({ relation }) => relation.id);
}
