import { describe, expect, test } from 'vitest';
import { get } from '../../src/query/graphIndex.ts';
import { testIndex } from '../../src/query/testIndex.ts';
import {
  captionWords,
  aggregateName,
  groupLabel,
  groupSentence,
  bundleWords,
  bundleSentence,
} from './aggregates.ts';

const index = testIndex();
const borders = 'norland~borders~sudland';
const supplies = 'norland~supplies~sudland';
const denied = 'norland~recognises~sudland';

test.each([
  ['kind.country', 'Countries'],
  ['around.anna-berg', 'Around Anna Bérg'],
  ['norland~sudland', 'Between Norland and Sudland'],
  ['kind.country~anna-berg', 'Between countries and Anna Bérg'],
])('%s is called %s', (id, name) => expect(aggregateName(index, id)).toBe(name));

test('a group says how many are in it', () => {
  const group = { id: 'kind.country', entities: ['norland', 'sudland'], relations: [borders, denied] };
  expect(groupLabel(index, group)).toBe('Countries (2)');
  expect(groupSentence(group)).toBe('Two entities, two links among them.');
});

describe('a line says how many relations it holds, and which of them are not affirmed', () => {
  test.each([
    [[borders, supplies], ['borders + 1'], 'Two links: all asserted.'],
    [
      [borders, supplies, denied],
      ['borders + 2 · 1 not so', 'borders + 2'],
      'Three links: 1 said not to be so.',
    ],
    [[denied], ['does not recognise'], 'One link: all said not to be so.'],
    [[borders], ['borders'], 'One link: all asserted.'],
  ])('%j: %s', (relations, words, sentence) => {
    const [first = ''] = relations;
    expect(bundleWords(index, get(index.relations, first), relations)).toEqual(words);
    expect(bundleSentence(index, relations)).toBe(sentence);
  });
});

test.each([
  ['undated' as const, 'No event date'],
  [{ kind: 'country' }, 'Countries'],
  [{ kind: null }, 'Several types'],
  [{ time: '2020-10' }, 'October 2020'],
  [{ time: '199X' }, 'The 1990s'],
  [{ time: '1990-01-01/1999-12-31' }, 'The 1990s'],
  [{ time: '2013-01-01/..' }, 'Since 2013'],
  [{ time: '2017-10-15/2023-10-15' }, '2017–2023'],
  [{ time: '../2020' }, 'Until 2020'],
])('over %j stands %s', (what, words) => expect(captionWords(index, what)).toBe(words));
