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

  it('are told apart by the number of strokes in a round, or by strokes that are clearly longer', () => {
    expect(
      new Set((['planned', 'required', 'intended'] as const).map((stage) => strokes(stage).length)).size,
    ).toBe(3);
    const [long = 0, short = 0, dot = 0] = (['planned', 'conditional', 'possible'] as const).flatMap(strokes);
    expect(long / short).toBeGreaterThanOrEqual(3);
    expect(short / dot).toBeGreaterThanOrEqual(3);
    for (const stage of ['required', 'intended'] as const) {
      const [first = 0, ...dots] = strokes(stage);
      expect(first / Math.max(...dots)).toBeGreaterThanOrEqual(3);
    }
  });

  it('are those of one stage where all agree', () => {
    expect(dashes('planned', 'planned')).toEqual(dashes('planned'));
  });

  it('begin with the firmest and end with the least firm', () => {
    expect(dashes('actual', 'possible')).toEqual([22, 5, 1.5, 4.5, 1.5, 4.5, 1.5, 4.5, 1.5, 4.5]);
    expect(dashes('planned', 'conditional')).toEqual([15, 5, 15, 5, 4.5, 4.5, 4.5, 4.5, 4.5, 4.5]);
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

function strokes(stage: Stage): number[] {
  return dashes(stage).filter((_, i) => i % 2 === 0);
}

function sum(parts: readonly number[]): number {
  return parts.reduce((all, part) => all + part, 0);
}
