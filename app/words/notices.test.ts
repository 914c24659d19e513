import { describe, expect, it, test } from 'vitest';
import { testIndex } from '../../src/query/testIndex.ts';
import { get } from '../../src/query/graphIndex.ts';
import type { Named, Notice } from '../../src/view/notice.ts';
import { noticeWords } from './notices.ts';
import { sentence as told } from './sentences.ts';

const index = testIndex();
/** As they are told wherever they stand. */
const [supplies, recognises] = ['norland~supplies~sudland', 'norland~recognises~sudland'].map((id) =>
  told(index, get(index.relations, id)),
);

describe('what a reader is told', () => {
  test.each<[sentence: string, notice: Notice]>([
    ['“&amp;” in the address was read as “&”.', { code: 'readAs', given: '&amp;', now: '&' }],
    [
      'The address gives “kinds” more than once; only the first is used.',
      { code: 'twice', parameter: 'kinds' },
    ],
    [
      'In the address the end date (2020-09-30) is before the start date (2020-10), so the end date was ignored.',
      { code: 'reversed', from: '2020-10', to: '2020-09-30' },
    ],
    [
      'The address says clock=noon, which was ignored. Possible values: event, said, published.',
      { code: 'notOneOf', parameter: 'clock', given: 'noon', known: ['event', 'said', 'published'] },
    ],
    [
      '“yesterday” in the address (from) is not a date such as 2020, 2020-10 or 2020-10-22, so it was ignored.',
      { code: 'noDate', parameter: 'from', given: 'yesterday' },
    ],
    [
      `“${'9'.repeat(60)}…” in the address (to) is not a date such as 2020, 2020-10 or 2020-10-22, so it was ignored.`,
      { code: 'noDate', parameter: 'to', given: '9'.repeat(90) },
    ],
    [
      '“china” in the address (path) does not name two things, as in a~b, so it was ignored.',
      { code: 'noPair', parameter: 'path', given: 'china' },
    ],
    [
      'The address says depth=1e9, which was ignored. It can be a number from 1 to 6.',
      { code: 'noDepth', given: '1e9', deepest: 6 },
    ],
    [
      '“serbia:999999:0” in the address (pins) is not a position such as serbia:120:-45, so it was ignored.',
      { code: 'noPlace', given: 'serbia:999999:0' },
    ],
    [
      '“2020~2017” in the address (span) is not a period such as 2017~2021-06, so it was ignored.',
      { code: 'noSpan', given: '2020~2017' },
    ],
    [
      '“subject:” in the address (cells) does not say what to look for in which column, as in subject:serb, so it was ignored.',
      { code: 'noCell', given: 'subject:' },
    ],
    ['An embedded frame only shows the graph, not the view “Table”.', { code: 'frame', view: 'table' }],
    ['“old” has been removed from this collection.', { code: 'redirected', id: 'old', target: null }],
    ['“old” is now called “Anna Bérg”.', { code: 'redirected', id: 'old', target: 'anna-berg' }],
    [
      '“anna-bergg” in the address was read as “Anna Bérg”.',
      { code: 'nearest', given: 'anna-bergg', id: 'anna-berg' },
    ],
    [
      '“Countrys” in the address was read as “Countries”.',
      { code: 'nearest', given: 'Countrys', id: 'country' },
    ],
    [
      `“norland~arms~sudland” is now listed as “${supplies}”.`,
      { code: 'redirected', id: 'norland~arms~sudland', target: 'norland~supplies~sudland' },
    ],
    [
      `“wire-drones.77” is now listed as “${recognises}”.`,
      { code: 'redirected', id: 'wire-drones.77', target: 'wire-drones.02' },
    ],
    [
      '“mine.json” was opened from your computer and sent nowhere. Addresses copied from it only work for people who have the file.',
      { code: 'fromDisk', file: 'mine.json' },
    ],
    [
      'This collection is only open in this tab, and was sent nowhere. To keep it, choose “Use your own articles” in Help and save it; links to it only work for people who have the saved file.',
      { code: 'inThisTab' },
    ],
    ['This view could not be loaded. Check your connection and reload the page.', { code: 'viewNotFetched' }],
    [
      'This layout could not be loaded, so nothing has moved. Check your connection and reload the page.',
      { code: 'layoutNotFetched' },
    ],
    [
      'The size data could not be loaded, so sizes show something else. Check your connection and reload the page.',
      { code: 'sizesNotFetched' },
    ],
    [
      'One quote is not in its article and is struck out wherever shown.',
      { code: 'quotesDiffer', quotes: 1 },
    ],
  ])('%s', (sentence, notice) => expect(noticeWords(index, notice)).toBe(sentence));

  test.each<[what: Named, word: string]>([
    ['actor', 'person, place or thing'],
    ['entity', 'person, place or thing'],
    ['relation', 'link'],
    ['statement', 'claim'],
    ['kind', 'type'],
    ['predicate', 'type of link'],
    ['story', 'report'],
    ['article', 'article'],
    ['difference', 'disagreement'],
    ['aggregate', 'group or line'],
  ])('that there is no %s', (what, word) => {
    expect(noticeWords(index, { code: 'missing', what, id: '<b>' })).toBe(
      `There is no ${word} “<b>” in this collection.`,
    );
  });
});

const long = 'x'.repeat(6000);

it.each<Notice>([
  { code: 'readAs', given: long, now: 'x' },
  { code: 'nearest', given: long, id: 'norland' },
  { code: 'notOneOf', parameter: 'view', given: long, known: ['graph'] },
  { code: 'noPair', parameter: 'path', given: long },
  { code: 'noDepth', given: long, deepest: 6 },
  { code: 'noPlace', given: long },
  { code: 'noSpan', given: long },
  { code: 'noCell', given: long },
  { code: 'missing', what: 'entity', id: long },
  { code: 'redirected', id: long, target: null },
  { code: 'redirected', id: long, target: 'norland' },
])('cuts what no sentence can hold: $code', (notice) => {
  expect(noticeWords(index, notice).length).toBeLessThan(200);
});
