import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellGrid } from './cellGrid.ts';
import { crosses, passesThrough } from './measure.ts';

const grid = cellGrid<string>({ left: -50, right: 50, top: -50, bottom: 50 }, 10);
// Whole numbers, so that many lie on the border of two cells; some outside of the grid.
const at = fc.oneof(fc.integer({ min: -60, max: 60 }), fc.double({ min: -60, max: 60, noNaN: true }));
const point = fc.record({ x: at, y: at });
const line = fc.record({ source: point, target: point });
type Line = Parameters<typeof crosses>[0];

test('lines that cross touch a cell together', () => {
  fc.assert(
    fc.property(line, line, (a, b) => {
      fc.pre(crosses(a, b));
      expect(shared(cellsOf(a), cellsOf(b))).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('a disc and a line through it touch a cell together', () => {
  fc.assert(
    fc.property(line, point, fc.integer({ min: 1, max: 15 }), (one, { x, y }, above) => {
      fc.pre(passesThrough(one, { x, y, above }));
      const box = { left: x - above, right: x + above, top: y - above, bottom: y + above };
      expect(shared(cellsOf(one), grid.cellsOfBox(box))).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('a line touches few cells beside its own', () => {
  expect(grid.cellsOfLine(-45, -45, 45, 45).length).toBeLessThan(30);
  expect(grid.cellsOfLine(-45, 5, 45, 5)).toHaveLength(10);
});

test('what is taken out is gone, and the rest is there', () => {
  for (const thing of ['a', 'b', 'c']) grid.add(thing, [3, 4]);
  grid.remove('a', [3, 4]);
  expect([grid.at(3), grid.at(4)].map((things) => things.toSorted())).toEqual([
    ['b', 'c'],
    ['b', 'c'],
  ]);
});

function cellsOf({ source, target }: Line): number[] {
  return grid.cellsOfLine(source.x, source.y, target.x, target.y);
}

function shared(a: readonly number[], b: readonly number[]): number[] {
  return a.filter((cell) => b.includes(cell));
}
