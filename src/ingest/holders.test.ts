import { expect, it } from 'vitest';
import { countHeld, hold, holdersOf, noHolders } from './holders.ts';

const CROWD = 64;
const WEIGHTS = Uint32Array.of(5, 3, 1);

/** So many leaders hold the second of three runs. */
function heldBy(count: number) {
  const holders = noHolders(Uint32Array.of(1, count + 1, 1));
  for (let leader = 0; leader < count; leader++) hold(holders, leader, Uint32Array.of(1));
  return holders;
}

function counted(count: number) {
  const counts = new Uint32Array(count + 1);
  const met: number[] = [];
  const holders = heldBy(count);
  hold(holders, 2, Uint32Array.of(0));
  const crowded = countHeld(holders, Uint32Array.of(0, 1, 2), WEIGHTS, counts, met);
  return { crowded, met, counts: [...counts.subarray(0, 4)] };
}

it('tells who holds a run in the order in which they came', () => {
  expect([...holdersOf(heldBy(3), 1)]).toEqual([0, 1, 2]);
  expect([...holdersOf(heldBy(3), 2)]).toEqual([]);
});

it('counts how many runs each holds', () => {
  expect(counted(3)).toEqual({ crowded: 0, met: [2, 0, 1], counts: [3, 3, 8, 0] });
});

it('tells and counts nobody of a run that a crowd holds', () => {
  expect(holdersOf(heldBy(CROWD - 1), 1)).toHaveLength(CROWD - 1);
  expect(holdersOf(heldBy(CROWD), 1)).toHaveLength(0);
  expect(holdersOf(heldBy(CROWD + 5), 1)).toHaveLength(0);
  expect(counted(CROWD)).toEqual({ crowded: 3, met: [2], counts: [0, 0, 5, 0] });
});
