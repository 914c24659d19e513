import { describe, expect, it, test } from 'vitest';
import type { Modality, Polarity } from '../../src/model/types.ts';
import { get } from '../../src/query/graphIndex.ts';
import { amended, testIndex } from '../../src/query/testIndex.ts';
import { relationFirmness, spreadWords, unusualFirmness } from './firmness.ts';

type Firm = [Modality, Polarity?];

/** A relation with two statements, of these firmnesses. */
function relationOf([wire, wirePolarity = 'affirmed']: Firm, [post, postPolarity = 'affirmed']: Firm) {
  const index = testIndex(({ statements }) => ({
    statements: amended(statements, {
      'wire-drones.01': { modality: wire, polarity: wirePolarity },
      'post-drones.01': { modality: post, polarity: postPolarity },
    }),
  }));
  return get(index.relations, 'norland~supplies~sudland');
}

describe('how firmly a relation is said', () => {
  test.each<[wire: Firm, post: Firm, short: string, long: string | null]>([
    [['actual'], ['actual'], 'Reported as fact', null],
    [['planned'], ['planned'], 'Planned', null],
    [['planned'], ['actual'], 'Reported as fact (1 of 2)', 'One states it as fact, one as planned'],
    [
      ['required'],
      ['abandoned'],
      'Required first (1 of 2)',
      'One states it as required first, one as called off',
    ],
    [
      ['actual', 'denied'],
      ['possible', 'denied'],
      'Denied (1 of 2)',
      'One denies it as fact, one as possible',
    ],
    [['actual'], ['actual', 'denied'], 'Disputed', 'One states it as fact, one denies it'],
  ])('%j and %j: %s', (wire, post, short, long) => {
    const relation = relationOf(wire, post);
    expect(relationFirmness(relation)).toBe(short);
    expect(spreadWords(relation)).toBe(long);
  });

  it('counts them in words', () => {
    const spread = [
      { modality: 'actual' as const, statements: 2 },
      { modality: 'planned' as const, statements: 3 },
      { modality: 'possible' as const, statements: 1 },
    ];
    expect(spreadWords({ ...relationOf(['actual'], ['actual']), spread })).toBe(
      'Two state it as fact, three as planned, one as possible',
    );
  });
});

test('only what all state as fact goes without saying', () => {
  expect(unusualFirmness(relationOf(['actual'], ['actual']))).toBe('');
  expect(unusualFirmness(relationOf(['actual'], ['planned']))).toBe('Reported as fact (1 of 2)');
  expect(unusualFirmness(relationOf(['planned'], ['planned']))).toBe('Planned');
});
