import { describe, expect, it, test } from 'vitest';
import { dashes, lineWidth, type Stage } from './edgeDashes.ts';

const stages: readonly Stage[] = [
  'actual',
  'planned',
  'required',
  'intended',
  'conditional',
  'possible',
  'abandoned',
];
const mixtures = stages.flatMap((firmest, i) =>
  stages.slice(i + 1).map((least) => [firmest, least] as const),
);
const accounts = [0, 1, 2, 3, 4, 9];

describe('dashes', () => {
  it('leave only what is stated as fact unbroken', () => {
    expect(stages.filter((stage) => dashes(stage).length === 0)).toEqual(['actual']);
  });

  it('are in pairs of a stroke and a gap, or the next round would turn them over', () => {
    for (const [firmest, least] of mixtures) expect(dashes(firmest, least).length % 2).toBe(0);
    for (const stage of stages) expect(dashes(stage).length % 2).toBe(0);
  });

  it('are of no other stage and no other mixture', () => {
    const all = [...stages.map((stage) => dashes(stage)), ...mixtures.map((both) => dashes(...both))];
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length);
  });

  it('are those of one stage where all agree', () => {
    expect(dashes('planned', 'planned')).toEqual(dashes('planned'));
  });

  it('begin with the firmest and end with the least firm', () => {
    expect(dashes('actual', 'possible')).toEqual([22, 4, 1.5, 3.5, 1.5, 3.5, 1.5, 3.5, 1.5, 3.5, 1.5, 3.5]);
    expect(dashes('planned', 'conditional')).toEqual([10, 4, 10, 4, 4, 4, 4, 4, 4, 4]);
  });

  test.each(mixtures)('give %s and %s about as much room', (firmest, least) => {
    const whole = sum(dashes(firmest, least));
    expect(whole).toBeGreaterThan(43);
    expect(whole).toBeLessThan(70);
  });

  it('grow with the line, and dots stay shorter than what is broken in dashes', () => {
    const widths = accounts.map(lineWidth);
    for (const width of widths) {
      const [dot = 0, gap = 0] = dashes('possible', 'possible', width);
      expect(dot).toBeLessThan(dashes('conditional', 'conditional', width)[0] ?? 0);
      expect(gap).toBeGreaterThan(dot);
    }
    expect(dashes('planned', 'planned', 6)[0]).toBeGreaterThan(dashes('planned')[0] ?? 0);
  });
});

test('more accounts make a wider line, up to four, and what no one has reviewed is the thinnest', () => {
  const widths = accounts.map(lineWidth);
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(new Set(widths).size).toBe(5);
});

function sum(parts: readonly number[]): number {
  return parts.reduce((all, part) => all + part, 0);
}
