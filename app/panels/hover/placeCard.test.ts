import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { centred, overlaps } from '../../../src/scene/rect.ts';
import { placeCard } from './placeCard.ts';

const pane = { width: 600, height: 500 };
const card = { width: 280, height: 150 };

test('a card lies beneath what it tells of, or over it at the foot of the pane', () => {
  expect(placeCard(card, pane, centred({ x: 300, y: 100 }, 40, 40))).toEqual({ left: 160, top: 120 });
  expect(placeCard(card, pane, centred({ x: 300, y: 450 }, 40, 40))).toEqual({ left: 160, top: 280 });
});

test('a card lies beside what it tells of where the pane is low', () => {
  const low = { width: 900, height: 200 };
  expect(placeCard(card, low, centred({ x: 300, y: 100 }, 40, 40))).toEqual({ left: 320, top: 25 });
  expect(placeCard(card, low, centred({ x: 800, y: 100 }, 40, 40))).toEqual({ left: 500, top: 25 });
});

test('a card stays in the pane and never covers what it tells of', () => {
  const spot = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 500 }) });
  fc.assert(
    fc.property(spot, (at) => {
      const around = centred(at, 56, 56);
      const { left, top } = placeCard(card, pane, around);
      const lies = { x1: left, y1: top, x2: left + card.width, y2: top + card.height };
      expect(overlaps(lies, around)).toBe(false);
      expect(left >= 0 && top >= 0 && lies.x2 <= pane.width && lies.y2 <= pane.height).toBe(true);
    }),
  );
});
