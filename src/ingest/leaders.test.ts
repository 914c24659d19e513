import { describe, expect, it } from 'vitest';
import { followLeaders } from './leaders.ts';

const LEAST = 0.3;

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Who follows whom of texts of so many runs, of which those are shared, the larger ones first. */
function led(
  texts: readonly { size: number; shared: number[] }[],
  frequency: (run: number) => number,
  weight = 1,
) {
  const runs = texts.map(({ size, shared }) => ({
    size: size * weight,
    count: shared.length * weight,
    shared: Uint32Array.from(shared),
  }));
  const order = [...texts.keys()];
  const bunching = {
    frequency: Uint32Array.from(range(0, 100), frequency),
    weights: new Uint32Array(100).fill(weight),
  };
  return followLeaders(runs, order, bunching, LEAST);
}

const ofCrowd = (run: number) => (run < 29 ? 66 : 2);

describe('a text follows', () => {
  it.each([
    ['of rare ones', () => 2],
    ['of those that many have', () => 20],
    ['of some that many have', (run: number) => (run < 50 ? 20 : 2)],
  ])('the one that has enough of its runs, %s', (_, frequency) => {
    const texts = [
      { size: 300, shared: range(0, 65) },
      { size: 200, shared: range(0, 65) },
      { size: 190, shared: range(40, 65) },
    ];
    expect(led(texts, frequency)).toEqual([
      { leader: 0, likeness: 1 },
      { leader: 0, likeness: 65 / 200 },
      { leader: 2, likeness: 1 },
    ]);
  });

  it('of two with as many of its runs the one that has the rarest', () => {
    const texts = [
      { size: 90, shared: range(0, 20) },
      { size: 80, shared: range(20, 40) },
      { size: 50, shared: range(0, 40) },
    ];
    expect(led(texts, (run) => (run === 30 ? 2 : 3))[2]).toEqual({ leader: 1, likeness: 20 / 50 });
    expect(led(texts, () => 3)[2]).toEqual({ leader: 0, likeness: 20 / 50 });
    expect(led(texts, () => 3, 7)[2]).toEqual({ leader: 0, likeness: 20 / 50 });
  });

  it('nobody for what a crowd has, unless it has a run with one that no crowd has', () => {
    const crowd = range(0, 64).map(() => ({ size: 100, shared: range(0, 29) }));
    const own = { size: 40, shared: range(0, 30) };
    expect(led([...crowd, own], ofCrowd)[64]?.leader).toBe(64);
    expect(led([...crowd.slice(1), { size: 100, shared: range(1, 30) }, own], ofCrowd)[64]).toEqual({
      leader: 63,
      likeness: 29 / 40,
    });
  });
});
