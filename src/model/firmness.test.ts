import { expect, expectTypeOf, test } from 'vitest';
import { byFirmness, FIRMNESS, firmnessRank, POLARITIES, stagesOf } from './firmness.ts';
import type { Modality, Polarity } from './types.ts';

const stage = (modality: Modality) => ({ modality, statements: 1 });

test('every modality and polarity has its place in the order', () => {
  expectTypeOf<(typeof FIRMNESS)[number]>().toEqualTypeOf<Modality>();
  expectTypeOf<(typeof POLARITIES)[number]>().toEqualTypeOf<Polarity>();
  expect(FIRMNESS.map(firmnessRank)).toEqual([6, 5, 4, 3, 2, 1, 0]);
});

test('what is said most firmly comes first', () => {
  const mixed = [{ modality: 'abandoned' }, { modality: 'actual' }, { modality: 'possible' }] as const;
  expect(mixed.toSorted(byFirmness).map(({ modality }) => modality)).toEqual([
    'actual',
    'possible',
    'abandoned',
  ]);
});

test('a relation is as firm as its firmest statement, and as its least firm', () => {
  const spread = [stage('planned'), stage('possible')];
  expect(stagesOf({ modality: 'planned', spread })).toEqual(['planned', 'possible']);
  expect(stagesOf({ modality: 'intended', spread: [] })).toEqual(['intended', 'intended']);
});
