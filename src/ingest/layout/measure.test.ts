import { expect, test } from 'vitest';
import { crosses, measure, passesThrough, type Edge } from './measure.ts';

const at = (x: number, y: number) => ({ x, y, halfWidth: 5, above: 2, below: 9 });
const edge = (source: Edge['source'], target: Edge['target']): Edge => ({ source, target });
const [a, b, c, d] = [at(0, 0), at(100, 100), at(100, 0), at(0, 100)];

test('two edges cross, but not at an end that they have in common', () => {
  expect(crosses(edge(a, b), edge(c, d))).toBe(true);
  expect(crosses(edge(a, c), edge(d, b))).toBe(false);
  expect(crosses(edge(a, b), edge(a, d))).toBe(false);
  expect(crosses(edge(a, b), edge(c, at(60, 40)))).toBe(false);
});

test('an edge passes through a disc of which it is no end', () => {
  expect(passesThrough(edge(a, b), at(50, 51))).toBe(true);
  expect(passesThrough(edge(a, b), at(50, 60))).toBe(false);
  expect(passesThrough(edge(a, b), at(-1, -1))).toBe(false);
  expect(passesThrough(edge(a, b), b)).toBe(false);
});

test('a drawing is measured', () => {
  const middle = at(50, 50);
  expect(measure([a, b, c, d, middle], [edge(a, b), edge(c, d)])).toEqual({
    crossings: 1,
    overlaps: 0,
    discsOver: 0,
    through: 2,
    neighboursKept: 0, // to each corner the middle is nearest
    length: Math.hypot(100, 100),
    width: 110,
    height: 111,
  });
  expect(measure([a, b, c, d], [edge(a, c), edge(c, b)]).neighboursKept).toBe(1);
});

test('boxes may touch, but not reach into one another', () => {
  const [left, touching, over, on] = [at(0, 0), at(10, 0), at(9, 10), at(1, 1)];
  expect(measure([left, touching], []).overlaps).toBe(0);
  expect(measure([left, over], [])).toMatchObject({ overlaps: 1, discsOver: 0 });
  expect(measure([left, on], [])).toMatchObject({ overlaps: 1, discsOver: 1 });
});
