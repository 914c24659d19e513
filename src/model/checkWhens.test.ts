import { describe, expect, it, test } from 'vitest';
import { checkWhens } from './checkWhens.ts';
import { edtfBounds } from './edtf.ts';
import { changed } from './testChange.ts';
import { testGraph } from './testGraph.ts';
import type { When } from './types.ts';

const problems = (...changes: [path: string, value: unknown][]) => [...checkWhens(changed(...changes))];

function when(text: string | null, edtf: string, rest: Partial<When> = {}): When {
  return { text, edtf, ...(edtfBounds(edtf) ?? { earliest: null, latest: null }), basis: 'stated', ...rest };
}

describe('checkWhens', () => {
  it('finds nothing in a sound graph', () => {
    expect([...checkWhens(testGraph().graph)]).toEqual([]);
  });

  test.each<[path: string, fault: When, at: string, message: string]>([
    [
      'stories.0.published',
      when('May 4', '2021-05-04', { ref: 'wire-drones' }),
      'ref',
      'is not taken from it',
    ],
    ['statements.2.when', when('May', '2021-05', { ref: 'post-drones' }), 'ref', '"post-drones" itself'],
    ['statements.2.saidWhen', when('May', '2021-05', { ref: 'post-drones' }), 'ref', '"post-drones" itself'],
    [
      'stories.0.published',
      when('May', '2021-05', { basis: 'same-text' }),
      'basis',
      '"ref" does not say where',
    ],
    ['statements.2.when', when(null, '2021-05'), 'text', 'its words are missing'],
    ['statements.2.when', when('May 2012', '2021-05'), 'edtf', 'as "May 2012", which is not in "2021-05"'],
    [
      'statements.2.saidWhen',
      when('June', '2021-06'),
      'earliest',
      'said on 2021-06-01 or later, but the story was',
    ],
  ])('%s as %o', (path, fault, at, message) => {
    const where = `${path.replace(/\.(\d)/, '[$1]')}.${at}`;
    expect(problems([path, fault])).toMatchObject([
      { path: where, message: expect.stringContaining(message) },
    ]);
  });

  it('allows a date that another story gives, and a day that has begun where it was said', () => {
    expect(
      problems(['stories.0.published', when('May', '2021-05', { ref: 'post-drones', basis: 'same-text' })]),
    ).toEqual([]);
    expect(problems(['statements.4.saidWhen', when('Wednesday', '2021-05-05')])).toEqual([]);
    expect(problems(['statements.4.saidWhen', when('Thursday', '2021-05-06')])).toHaveLength(1);
  });
});

describe('a printed year or day', () => {
  test.each([
    ['October 22, 2020', '2021-10-22'],
    ['20.04.2024', '2020-04-24'],
    ['1999', '2009'],
    ['2012–2013', '2015'],
    ['since 2013', '2015/..'],
    ['2020/10/22', '2020-10-24'],
    ['2020-10-22T08:00', '2020-10-01'],
    ['22 октября 2020 г.', '2021-10-22'],
  ])('%s is not %s', (text, edtf) => {
    expect(problems(['articles.0.dates.0', { text, start: 0, end: 0, edtf, role: 'page' }])).toMatchObject([
      { path: 'articles[0].dates[0].edtf', message: expect.stringContaining(text) },
    ]);
  });

  test.each([
    ['October 22, 2020', '2020-10-22'],
    ['since 2013', '2013/..'],
    ['before 2013', '../2012'],
    ['after 1999', '2000/..'],
    ['the 1990s', '199X'],
    ['in the 2019–20 season', '2020'],
    ['from 2013, he said in 2020', '2020'],
    ['fiscal 2021', '2020-07/2021-06'],
    ['22 Oct, 1830 GMT', '2020-10-22'],
    ['22 Oct, 2015 hrs', '2020-10-22'],
    ['Tuesday', '2020-10-20'],
    ['2020/10/22', '2020-10-22'],
    ['before 2020-10-22', '../2020-10-21'],
    ['2020-10-22T23:30Z', '2020-10-23'],
    ['2019/20/21', '2019'],
    ['22 ตุลาคม 2013', '2020-10-22'],
    ['1399/08/01', '2020-10-22'],
    ['2563', '2020'],
    ['page 20201022', '2021-10-22'],
  ])('%s can be %s', (text, edtf) => {
    expect(problems(['articles.0.dates.0', { text, start: 0, end: 0, edtf, role: 'page' }])).toEqual([]);
  });
});

function found(text: string, edtf: string, basis: When['basis']): string[] {
  return problems(['statements.2.when', when(text, edtf, { basis })]).map(({ message }) => message);
}

describe('a printed month or decade', () => {
  test.each([
    ['October 22, 2020', '2020-03-01', 'stated'],
    ['Oct. 10', '2020-03-10', 'completed'],
    ['Tuesday 20 October 2020', '2020-02', 'stated'],
    ['the 1990s', '201X', 'stated'],
    ['the 1990s', '2012', 'stated'],
  ] as const)('%s cannot be %s, %s', (text, edtf, basis) => {
    expect(found(text, edtf, basis)).toEqual([
      `The date is printed as "${text}", which is not in "${edtf}".`,
    ]);
  });

  test.each([
    ['October 22, 2020', '2020-10-22', 'stated'],
    ['the night of October 31, 2020', '2020-11-01', 'stated'],
    ['in October or November 2020', '2020-12', 'stated'],
    ['mar. 20 ottobre 2020', '2020-10-20', 'stated'],
    ['octobre 2020', '2020-10', 'stated'],
    ['since October 2020', '2020-10/2021-01-05', 'stated'],
    ['October', '2020-10', 'completed'],
    ['two months after October', '2020-12', 'relative'],
    ['the 1990s', '199X', 'stated'],
    ['the late 1990s', '1998', 'stated'],
  ] as const)('%s can be %s, %s', (text, edtf, basis) => {
    expect(found(text, edtf, basis)).toEqual([]);
  });
});
