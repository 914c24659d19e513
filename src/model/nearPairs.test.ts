import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearPairs, type Bounds } from './nearPairs.ts';

const side = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 400 }));
const place = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -100_000, max: 100_000 }));
const rectangle = fc
  .tuple(place, place, side, side)
  .map(([left, top, width, height]): Bounds => ({ left, top, right: left + width, bottom: top + height }));

test('every two that reach into one another are met, and no two twice', () => {
  fc.assert(
    fc.property(fc.array(rectangle, { maxLength: 25 }), (rectangles) => {
      const met: string[] = [];
      nearPairs(rectangles.length)(rectangles, (a, b) => met.push(`${a} ${b}`));
      expect(new Set(met).size).toBe(met.length);
      expect(met).toEqual(expect.arrayContaining(overlapping(rectangles)));
    }),
  );
});

test('who has moved is met where it is now, however often one asks', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(rectangle, rectangle), { maxLength: 15 }), (moves) => {
      const eachPair = nearPairs(moves.length);
      for (const rectangles of [moves.map(([before]) => before), moves.map(([, after]) => after)]) {
        const met: string[] = [];
        eachPair(rectangles, (a, b) => met.push(`${a} ${b}`));
        expect(new Set(met).size).toBe(met.length);
        expect(met).toEqual(expect.arrayContaining(overlapping(rectangles)));
      }
    }),
  );
});

test('of many that lie apart few are met', () => {
  const many = Array.from({ length: 2500 }, (_, i): Bounds => {
    const [left, top] = [(i % 50) * 40, Math.floor(i / 50) * 20];
    return { left, top, right: left + 30, bottom: top + 15 };
  });
  let met = 0;
  nearPairs(many.length)(many, () => met++);
  expect(met).toBeLessThan(10 * many.length);
});

function overlapping(rectangles: readonly Bounds[]): string[] {
  return rectangles.flatMap((b, j) =>
    rectangles
      .slice(0, j)
      .flatMap((a, i) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? [`${i} ${j}`] : [],
      ),
  );
}
