import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentAt } from './segmentAt.ts';
import type { Segment } from './types.ts';

test('is the segment that lies around an offset', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 20 }),
      fc.nat(60),
      (lengths, offset) => {
        let end = 0;
        const segments = lengths.map((length): Segment => {
          end += length;
          return { start: end - length, end, role: 'body', story: 'a' };
        });
        const right = segments.find((segment) => segment.start <= offset && offset < segment.end);
        expect(segmentAt(segments, offset)).toBe(right);
      },
    ),
  );
});

test('looks at few of many', () => {
  let read = 0;
  const segments = Array.from({ length: 100_000 }, (_, at): Segment => {
    const segment: Segment = { start: 0, end: at + 1, role: 'body', story: 'a' };
    return Object.defineProperty(segment, 'start', { get: () => (read++, at) });
  });
  expect(segmentAt(segments, 77_777)?.end).toBe(77_778);
  expect(read).toBeLessThan(20);
});
