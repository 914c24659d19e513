import { describe, expect, it } from 'vitest';
import { firstOf } from '../../src/model/testGraph.ts';
import { noFilter, applyFilter } from '../../src/query/filter.ts';
import { testIndex } from '../../src/query/testIndex.ts';
import { entriesOn } from '../../src/query/timeline.ts';
import { barWords, countWords, stretchWords } from './timeline.ts';

const index = testIndex();
const entries = entriesOn(index, 'event', applyFilter(index, noFilter).statements);
const one = [firstOf(entries)];
const may = { step: 0, from: '2021-05-01', to: '2021-05-31' };

it('counts statements and the relations that they speak of, each once', () => {
  expect(countWords(entries)).toBe('six claims of five links');
  expect(countWords(one)).toBe('one claim of one link');
});

describe('a bar', () => {
  it('says its time and what is in it', () => {
    expect(barWords({ ...may, dated: entries })).toBe('May 2021: six claims of five links');
  });
});

it.each([
  ['2021-01-01', '2021-12-31', 'Within 2021: one claim of one link'],
  ['2013-01-01', null, 'Since 2013: one claim of one link'],
  [null, '2013-12-31', 'Not after 2013: one claim of one link'],
])('a stretch from %s to %s', (earliest, latest, words) => {
  expect(stretchWords({ earliest, latest, entries: one })).toBe(words);
});
