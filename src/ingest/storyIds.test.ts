import { expect, test } from 'vitest';
import { storyIds } from './storyIds.ts';

const story = (headline: string, ...copies: string[]) => ({ headline, copies });

test('a headline gives its slug', () => {
  expect(storyIds([story('Avalon Praises Borduria', 'aaaaaaaa11')], [])).toEqual(['avalon-praises-borduria']);
});

test('a headline without a Latin letter gives an id of its own file, whatever else is there', () => {
  const one = story('Министры встретились', 'aaaaaaaa11');
  const other = story('部长会见', 'bbbbbbbb22');
  expect(storyIds([one], [])).toEqual(['story-aaaaaaaa']);
  expect(storyIds([other, one], [])).toEqual(['story-bbbbbbbb', 'story-aaaaaaaa']);
});

test('two stories with one headline are told apart by their files, and the one that was there keeps its id', () => {
  const [old, later] = [story('The day in brief', 'aaaaaaaa11'), story('The day in brief', 'bbbbbbbb22')];
  expect(storyIds([old, later], [])).toEqual(['the-day-in-brief-aaaaaaaa', 'the-day-in-brief-bbbbbbbb']);
  const before = [{ id: 'the-day-in-brief', ...old }];
  expect(storyIds([later, old], before)).toEqual(['the-day-in-brief-bbbbbbbb', 'the-day-in-brief']);
});

test('a copy that is found later, with another headline, leaves the id as it was', () => {
  const before = [{ id: 'avalon-praises-borduria', ...story('Avalon Praises Borduria', 'cccccccc33') }];
  expect(storyIds([story('AVALON: praise for Borduria', 'aaaaaaaa11', 'cccccccc33')], before)).toEqual([
    'avalon-praises-borduria',
  ]);
});

test('of two stories in one file each keeps its own id', () => {
  const before = [
    { id: 'first', ...story('First', 'aaaaaaaa11') },
    { id: 'second', ...story('Second', 'aaaaaaaa11') },
  ];
  expect(storyIds([story('Second', 'aaaaaaaa11'), story('First', 'aaaaaaaa11')], before)).toEqual([
    'second',
    'first',
  ]);
});

test('stories of one file with one headline are counted', () => {
  const same = Array.from({ length: 4 }, () => story('In brief', 'aaaaaaaa11'));
  const ids = ['in-brief-aaaaaaaa', 'in-brief-aaaaaaaa-2', 'in-brief-aaaaaaaa-3', 'in-brief-aaaaaaaa-4'];
  expect(storyIds(same, [])).toEqual(ids);
});

test('no id is given twice', () => {
  const known = [{ id: 'x', ...story('x', 'aaaaaaaa11') }];
  const ids = storyIds(
    [story('x', 'aaaaaaaa11'), story('one', 'aaaaaaaa11'), story('…', 'dddddddd44')],
    known,
  );
  expect(new Set(ids).size).toBe(3);
});
