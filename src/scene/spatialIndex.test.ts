import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { crosses, overlaps, type Rect, type Segment } from './rect.ts';
import { boxIndex, segmentIndex } from './spatialIndex.ts';

const coordinate = fc.oneof(
  fc.integer({ min: -300, max: 300 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);
const box = fc
  .tuple(coordinate, coordinate, fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 120 }))
  .map(([x1, y1, width, height]): Rect => ({ x1, y1, x2: x1 + width, y2: y1 + height }));
const place = fc.record({ x: coordinate, y: coordinate });
const segment = fc.record<Segment>({ from: place, to: place });
const cell = fc.integer({ min: 7, max: 90 });

test('an index of boxes finds what lies over a box, as looking at all does', () => {
  fc.assert(
    fc.property(fc.array(box), box, cell, (boxes, asked, side) => {
      const index = boxIndex<Rect>(side);
      boxes.forEach(index.add);
      const over = boxes.filter((other) => overlaps(asked, other));
      expect(index.count(asked)).toBe(over.length);
      expect(index.some(asked, (one) => one === over.at(-1))).toBe(over.length > 0);
    }),
  );
});

test('an index of segments finds what runs through a box, as looking at all does', () => {
  fc.assert(
    fc.property(fc.array(segment), box, cell, (segments, asked, side) => {
      const index = segmentIndex<Segment>(side);
      segments.forEach(index.add);
      expect(index.count(asked)).toBe(segments.filter((one) => crosses(one, asked)).length);
    }),
  );
});

it('finds a steep segment by the end that lies closest to the border of a cell', () => {
  const index = segmentIndex<Segment>(7);
  index.add({ from: { x: -Number.MIN_VALUE, y: 0 }, to: { x: 0, y: 7 } });
  expect(index.count({ x1: -1, y1: 0, x2: 0, y2: 1 })).toBe(1);
});

describe('what lies near is found without looking at all', () => {
  it('though one of many lies very far away', () => {
    const index = boxIndex<Rect>(50);
    const boxes = Array.from({ length: 1000 }, (_, i) => ({ x1: i * 60, y1: 0, x2: i * 60 + 40, y2: 10 }));
    boxes.forEach(index.add);
    index.add({ x1: 1e15, y1: -1e15, x2: 1e15 + 10, y2: 2e15 });
    let looked = 0;
    index.some({ x1: 600, y1: 0, x2: 650, y2: 10 }, () => {
      looked++;
      return false;
    });
    expect(looked).toBe(1);
  });
});
