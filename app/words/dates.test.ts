import { describe, expect, it, test } from 'vitest';
import { firstOf } from '../../src/model/testGraph.ts';
import type { Story, When } from '../../src/model/types.ts';
import { get } from '../../src/query/graphIndex.ts';
import { amended, dated, testIndex } from '../../src/query/testIndex.ts';
import { dateWords, relationDates, spanWords, whenWords } from './dates.ts';

const index = testIndex();

describe('dateWords', () => {
  test.each([
    ['2020', '2020'],
    ['2020-10', 'October 2020'],
    ['2020-10-15', '15 October 2020'],
    ['2020-02-29', '29 February 2020'],
    ['2020-01-01', '1 January 2020'],
    ['2020-12-31', '31 December 2020'],
    ['199X', 'the 1990s'],
    ['2020?', 'perhaps 2020'],
    ['2020-10?', 'perhaps October 2020'],
    ['2020~', 'about 2020'],
    ['199X~', 'about the 1990s'],
    ['2020-10-15/2020-10-20', 'from 15 October 2020 to 20 October 2020'],
    ['2013/2020-10', 'from 2013 to October 2020'],
    ['2013?/2020', 'from perhaps 2013 to 2020'],
    ['2013/..', 'since 2013'],
    ['2013/', 'since 2013'],
    ['../2020-10-20', 'until 20 October 2020'],
    ['/2020-10-20', 'until 20 October 2020'],
    ['[2017-10-15..2023-10-15]', 'between Oct 2017 and Oct 2023 (exact date unknown)'],
    ['[2020-10-15..2020-12-20]', 'between 15 October 2020 and 20 December 2020 (exact date unknown)'],
    ['[2017,2019]', 'between 2017 and 2019 (exact date unknown)'],
    ['[2016-05,2017-05,2018-05,2019-05]', 'between May 2016 and May 2019 (exact date unknown)'],
  ])('%s is “%s”', (edtf, words) => expect(dateWords(edtf)).toBe(words));
});

test.each<[from: string | null, to: string | null, words: string | null]>([
  [null, null, null],
  ['2020-10-15', '2020-10-15', '15 October 2020'],
  ['2020-10-15', '2020-10-20', '15–20 October 2020'],
  ['2020-10-01', '2020-10-31', 'October 2020'],
  ['2020-02-01', '2020-02-29', 'February 2020'],
  ['2021-02-01', '2021-02-28', 'February 2021'],
  ['2020-02-01', '2020-02-28', '1–28 February 2020'],
  ['2020-01-01', '2020-12-31', '2020'],
  ['1990-01-01', '1999-12-31', 'the 1990s'],
  ['1990-01-01', '2000-12-31', '1 January 1990 – 31 December 2000'],
  ['1991-01-01', '2000-12-31', '1 January 1991 – 31 December 2000'],
  ['2013-01-01', null, 'since 2013'],
  ['2013-05-01', null, 'since May 2013'],
  ['2013-05-02', null, 'since 2 May 2013'],
  [null, '2020-12-31', 'until 2020'],
  [null, '2020-02-29', 'until February 2020'],
  [null, '2021-02-27', 'until 27 February 2021'],
  [null, '2020-10-20', 'until 20 October 2020'],
])('the span %s to %s is “%s”', (from, to, words) => expect(spanWords(from, to)).toBe(words));

describe('whenWords', () => {
  const story: Story = { ...firstOf(index.graph.stories), published: dated('2020-10-22') };

  test.each<[edtf: string | null, rest: Partial<When>, words: string]>([
    ['2013', { text: '2013' }, '“2013”'],
    ['2013', {}, '2013'],
    [
      '2020-10-15',
      { text: 'Oct. 15', basis: 'completed' },
      '15 October 2020: “Oct. 15”, year assumed from 22 October 2020',
    ],
    [
      '2020-10-15',
      { text: 'last Thursday', basis: 'relative' },
      '15 October 2020: “last Thursday”, counted from 22 October 2020',
    ],
    ['2020', { basis: 'same-text' }, '2020, as given in a reprint'],
    ['2020', { basis: 'inferred' }, '2020, inferred'],
    [
      '[2017..2023]',
      { text: 'Oct. 15', basis: 'bounded' },
      'between 2017 and 2023 (exact date unknown): “Oct. 15”',
    ],
    [
      '../2020-10-22',
      { text: 'recently', basis: 'bounded' },
      'by 22 October 2020, when the report was published: “recently”',
    ],
    [
      '../2020-10-20',
      { text: 'recently', basis: 'bounded' },
      'by 20 October 2020: “recently”, no closer date known',
    ],
    [
      '2013/2020-10-22',
      { text: 'since 2013' },
      'from 2013 to 22 October 2020, when the report was published: “since 2013”',
    ],
    ['../2013', { text: 'up to 2013' }, 'until 2013: “up to 2013”'],
    [null, { text: 'recently' }, '“recently” – no exact date'],
    [null, {}, 'no date given'],
  ])('%s, %o', (edtf, rest, words) => expect(whenWords(dated(edtf, rest), story)).toBe(words));

  it('says when the day that it counts from is not known', () => {
    const undated = { ...story, published: dated(null) };
    const when = dated('2020', { basis: 'relative' });
    expect(whenWords(when, undated)).toBe('2020, counted from an unknown date');
  });
});

/** The dates of a relation with two statements of these dates. */
function datesOf(wire: When | null, post: When | null): string | null {
  const dates = testIndex(({ statements }) => ({
    statements: amended(statements, {
      'wire-drones.01': { when: wire },
      'post-drones.01': { when: post },
      'post-drones.04': { when: dated('1900') },
    }),
  }));
  return relationDates(dates, get(dates.relations, 'norland~supplies~sudland'));
}

describe('relationDates', () => {
  test.each<[wire: string | null, post: string | null, words: string | null]>([
    [null, null, null],
    ['199X', null, 'the 1990s (dated in one of two claims)'],
    ['199X', '199X', 'the 1990s'],
    ['[2017..2019]', null, 'between 2017 and 2019 (exact date unknown) (dated in one of two claims)'],
    ['2020-10-15', '2020-10-20', '15–20 October 2020'],
    ['2020-10-15', '2020-10', 'October 2020'],
    ['2013/..', '2015', 'since 2013'],
    ['../2013', '2013/..', null],
    ['../2013', null, 'until 2013 (dated in one of two claims)'],
  ])('of statements of %s and %s: %s', (wire, post, words) => {
    const [one, other] = [wire, post].map((edtf) => (edtf === null ? null : dated(edtf)));
    expect(datesOf(one ?? null, other ?? null)).toBe(words);
  });

  it('takes a bound for no date, and says what it is where there is no other', () => {
    const recently = dated('../2020-10-20', { text: 'recently', basis: 'bounded' });
    expect(datesOf(recently, dated('2017'))).toBe('2017 (dated in one of two claims)');
    expect(datesOf(recently, null)).toBe('by 20 October 2020');
    expect(datesOf(recently, { ...recently, edtf: '../2020-12-31', latest: '2020-12-31' })).toBe('by 2020');
  });
});
