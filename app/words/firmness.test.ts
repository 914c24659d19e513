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
  return { index, relation: get(index.relations, 'norland~supplies~sudland') };
}

function unusual(...firm: Parameters<typeof relationOf>) {
  const { index, relation } = relationOf(...firm);
  return unusualFirmness(index, relation);
}

describe('how firmly a relation is said', () => {
  test.each<[wire: Firm, post: Firm, short: string, long: string | null]>([
    [['actual'], ['actual'], 'Reported as fact', null],
    [['planned'], ['planned'], 'Planned', null],
    [['planned'], ['actual'], 'Reported as fact (in 1 of 2 claims)', 'One states it as fact, one as planned'],
    [
      ['required'],
      ['abandoned'],
      'Required first (in 1 of 2 claims)',
      'One states it as required first, one as called off',
    ],
    [
      ['actual', 'denied'],
      ['possible', 'denied'],
      'Reported as fact: does not supply (in 1 of 2 claims)',
      'One states as fact that it is not so, one as possible',
    ],
    [['actual'], ['actual', 'denied'], 'Disputed', 'One states it as fact, one says it is not so'],
  ])('%j and %j: %s', (wire, post, short, long) => {
    const { index, relation } = relationOf(wire, post);
    expect(relationFirmness(index, relation)).toBe(short);
    expect(spreadWords(relation)).toBe(long);
  });

  it('counts them in words', () => {
    const spread = [
      { modality: 'actual' as const, statements: 2 },
      { modality: 'planned' as const, statements: 3 },
      { modality: 'possible' as const, statements: 1 },
    ];
    expect(spreadWords({ ...relationOf(['actual'], ['actual']).relation, spread })).toBe(
      'Two state it as fact, three as planned, one as possible',
    );
  });
});

test('only what all state as fact goes without saying', () => {
  expect(unusual(['actual'], ['actual'])).toBe('');
  expect(unusual(['actual'], ['planned'])).toBe('Reported as fact (in 1 of 2 claims)');
  expect(unusual(['planned'], ['planned'])).toBe('Planned');
});
