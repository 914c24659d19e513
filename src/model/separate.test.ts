import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap, separate, type PlacedBox } from './separate.ts';

const place = fc.integer({ min: -200, max: 200 });
const box = fc.record({
  x: place,
  y: place,
  halfWidth: fc.integer({ min: 8, max: 60 }),
  above: fc.integer({ min: 8, max: 20 }),
  below: fc.integer({ min: 20, max: 60 }),
});

it('leaves no two boxes over one another', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 20 }), (boxes) => {
      separate(boxes);
      expect(overlapping(boxes)).toEqual([]);
    }),
  );
});

it('leaves what is fixed where it is, and moves the others out of its way', () => {
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 12 }), (pinned, others) => {
      const fixed: PlacedBox = { ...pinned, fixed: true };
      separate([...others, fixed]);
      expect(fixed).toMatchObject({ x: pinned.x, y: pinned.y });
      expect(overlapping([...others, fixed])).toEqual([]);
    }),
  );
});

it('leaves boxes that are apart as they are', () => {
  const apart = [-100, 0, 100].map((x): PlacedBox => ({ x, y: 7, halfWidth: 20, above: 10, below: 30 }));
  const before = structuredClone(apart);
  separate(apart);
  expect(apart).toEqual(before);
});

it('does not wait for two that are fixed on the same place', () => {
  const fixed: PlacedBox = { x: 0, y: 0, halfWidth: 9, above: 9, below: 9, fixed: true };
  const both = [{ ...fixed }, { ...fixed }];
  separate(both);
  expect(both).toEqual([fixed, fixed]);
});

function overlapping(boxes: PlacedBox[]): [number, number][] {
  return boxes.flatMap((a, i) =>
    boxes.flatMap((b, j): [number, number][] => (j > i && overlap(a, b) ? [[i, j]] : [])),
  );
}
