import { expect, it } from 'vitest';
import { eachHolder, frequencies, hold, noHolders } from './holders.ts';

const CROWD = 64;

function held(count: number): number[] {
  const texts = Array.from({ length: count }, () => ({ size: 2, shared: Uint32Array.of(1) }));
  const holders = noHolders(frequencies([...texts, { size: 2, shared: Uint32Array.of(0, 1) }], 3));
  for (const [leader, { shared }] of texts.entries()) hold(holders, leader, shared);
  const met: number[] = [];
  eachHolder(holders, Uint32Array.of(0, 1, 2), (leader) => met.push(leader));
  return met;
}

it('tells who holds a run in the order in which they came', () => {
  expect(held(3)).toEqual([0, 1, 2]);
});

it('tells nobody of a run that a crowd holds', () => {
  expect(held(CROWD - 1)).toHaveLength(CROWD - 1);
  expect(held(CROWD)).toEqual([]);
  expect(held(CROWD + 5)).toEqual([]);
});
