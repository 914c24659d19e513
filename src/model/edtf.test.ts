import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { edtfBounds, isIsoDay, overlaps, type Bounds } from './edtf.ts';

const VALID: [edtf: string, earliest: string | null, latest: string | null][] = [
  ['2020', '2020-01-01', '2020-12-31'],
  ['0001', '0001-01-01', '0001-12-31'],
  ['9999', '9999-01-01', '9999-12-31'],
  ['2020-10', '2020-10-01', '2020-10-31'],
  ['2021-02', '2021-02-01', '2021-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2020-10-15', '2020-10-15', '2020-10-15'],
  ['2020-02-29', '2020-02-29', '2020-02-29'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['001X', '0010-01-01', '0019-12-31'],
  ['2020?', '2020-01-01', '2020-12-31'],
  ['2020~', '2020-01-01', '2020-12-31'],
  ['2020-10?', '2020-10-01', '2020-10-31'],
  ['2020-10-15~', '2020-10-15', '2020-10-15'],
  ['199X?', '1990-01-01', '1999-12-31'],
  ['2019/2021', '2019-01-01', '2021-12-31'],
  ['2020-10-15/2020-10-20', '2020-10-15', '2020-10-20'],
  ['2020-10-15/2020-10-15', '2020-10-15', '2020-10-15'],
  ['2020?/2021~', '2020-01-01', '2021-12-31'],
  ['2020-12/2020', '2020-12-01', '2020-12-31'],
  ['2020/2020-01', '2020-01-01', '2020-01-31'],
  ['199X/2004', '1990-01-01', '2004-12-31'],
  ['../2020-10-20', null, '2020-10-20'],
  ['2020-10-20/..', '2020-10-20', null],
  ['/2020-10-20', null, '2020-10-20'],
  ['2020-10-20/', '2020-10-20', null],
  ['../2020', null, '2020-12-31'],
  ['2020-10/..', '2020-10-01', null],
  ['[2017-10-15..2023-10-15]', '2017-10-15', '2023-10-15'],
  ['[2017..2023]', '2017-01-01', '2023-12-31'],
  ['[2020-10-15,2021-10-15]', '2020-10-15', '2021-10-15'],
  ['[2021,2019,2020-05]', '2019-01-01', '2021-12-31'],
  ['[2020?,2021]', '2020-01-01', '2021-12-31'],
];

/** Parted by spaces; the empty text and those with a space of their own follow. */
const INVALID = `
  ? ~ / // .. ../ /.. ../.. [] [ ] [..] [,] X open 20 202 20200 -2020 +2020 0000 000X 19XX XXXX 199x 199X-01 1X90
  Y2020 2020- 2020-1 2020-00 2020-13 2020-21 2020-XX 2020-1X 2020-10- 202010 20201015 2020-10-1 2020-10-00 2020-10-32
  2020-09-31 2021-02-29 1900-02-29 2020-02-30 0000-01-01 2020-10-15T10:00 2020-10-15Z 2020/10/15 2020.10.15 2020–10
  ２０２０ 2020% 2020?? 2020?~ ?2020 2020-?10 2020?-10 ~2020-10 2020-10-15# 2021/2020 2020-10-20/2020-10-15
  2020-11/2020-10-31 2020/2021/2022 2020//2021 2020/x x/2020 2020-13/2021 2020/2021-02-29 2020../2021 2020..2021
  2020,2021 [2020] [2020 2020] [2023..2017] [..2020] [2020..] [2020,] [,2020] [2020,2021 [2020..2021..2022]
  [2017,2019..2020] [2020/2021] [[2020,2021]] {2020,2021} [2020-13,2021] [2020..2021]? [x..y] 1990s 199X~? 2020-W10
`
  .trim()
  .split(/\s+/)
  .concat('', ' ', ' 2020', '2020 ', '2020\n', '2020 or 2021', '[2020, 2021]', '2020 / 2021');

describe('edtfBounds', () => {
  test.each(VALID)('%s is from %s to %s', (edtf, earliest, latest) => {
    expect(edtfBounds(edtf)).toEqual({ earliest, latest });
  });

  test.each(INVALID.map((text) => [text]))('%j is refused', (text) => {
    expect(edtfBounds(text)).toBeNull();
  });

  it('never throws and never ends before it begins, whatever the text', () => {
    const alphabet = fc.constantFrom(...'0129-X?~/.,[] '.split(''));
    const texts = fc.oneof(fc.string(), fc.string({ unit: alphabet, maxLength: 24 }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(isInOrder(edtfBounds(text))).toBe(true);
      }),
    );
  });

  it('gives a day itself', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(edtfBounds(day)).toEqual({ earliest: day, latest: day });
      }),
    );
  });

  it('gives an interval and a set the days at their ends', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [earliest, latest] = a < b ? [a, b] : [b, a];
        expect(edtfBounds(`${earliest}/${latest}`)).toEqual({ earliest, latest });
        expect(edtfBounds(`[${earliest}..${latest}]`)).toEqual({ earliest, latest });
        expect(edtfBounds(`[${a},${b}]`)).toEqual({ earliest, latest });
      }),
    );
  });

  it('agrees with the calendar of the platform on which days there are', () => {
    fc.assert(
      fc.property(digits(1, 9999, 4), digits(0, 13, 2), digits(0, 32, 2), (y, m, d) => {
        const date = new Date(`${y}-${m}-${d}T00:00:00Z`);
        const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${y}-${m}-${d}`);
        expect(isIsoDay(`${y}-${m}-${d}`)).toBe(isReal);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each(['2020', '2020-10', '2020-10-15?', '2020-02-30', '2020-10-15/2020-10-16', ''])(
  '%j is no day',
  (text) => {
    expect(isIsoDay(text)).toBe(false);
  },
);

describe('overlaps', () => {
  const CASES: [a: string, b: string, shared: boolean][] = [
    ['2020', '2020-12-31', true],
    ['2020', '2021-01-01', false],
    ['2020-10-01/2020-10-15', '2020-10-15/2020-10-31', true],
    ['../2020-10-15', '2020-10-15/..', true],
    ['../2020-10-14', '2020-10-15/..', false],
    ['../2020', '../1990', true],
    ['2019/2021', '2020-05-05', true],
  ];

  test.each(CASES)('%s and %s: %s', (a, b, shared) => {
    expect(overlaps(bounds(a), bounds(b))).toBe(shared);
    expect(overlaps(bounds(b), bounds(a))).toBe(shared);
  });
});

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function digits(min: number, max: number, width: number) {
  return fc.integer({ min, max }).map((n) => String(n).padStart(width, '0'));
}

function isInOrder(found: Bounds | null): boolean {
  return !found?.earliest || !found.latest || found.earliest <= found.latest;
}

function bounds(edtf: string): Bounds {
  const found = edtfBounds(edtf);
  if (!found) throw new Error(`${edtf} is no date.`);
  return found;
}
