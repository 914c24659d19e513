import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nameFont, textWidth } from '../model/drawing.ts';
import { placeNumbers, type Numbered } from './bundleNumbers.ts';
import { centred, overlaps, type Rect } from './rect.ts';
import { boxIndex } from './spatialIndex.ts';

const font = 12;
const along = (id: string, y = 0): Numbered => ({
  id,
  number: '1,205',
  from: { x: 0, y },
  to: { x: 300, y },
  control: null,
});

function place(edges: Numbered[], boxes: Rect[] = [], isSparing = false) {
  const taken = boxIndex<Rect>(4 * font);
  boxes.forEach(taken.add);
  return placeNumbers(edges, taken, font, isSparing);
}

describe('the number of a bundle', () => {
  it('stands in the middle of its edge, where that is free', () => {
    expect(place([along('a')])).toEqual([{ id: 'a', shown: '1,205', dx: 0, dy: 0, isShown: true }]);
  });

  it('stays on an edge that bends', () => {
    const bent = { ...along('a'), control: { x: 150, y: 80 } };
    expect(place([bent])).toMatchObject([{ dx: 0, dy: 0 }]);
    const [moved] = place([bent], [{ x1: 140, y1: 35, x2: 160, y2: 45 }]);
    const share = 0.5 + (moved?.dx ?? 0) / 300;
    expect(share).not.toBe(0.5);
    expect(40 + (moved?.dy ?? 0)).toBeCloseTo(2 * (1 - share) * share * 80);
  });

  it('moves along its edge where a name stands in the middle', () => {
    const [number] = place([along('a')], [{ x1: 140, y1: -5, x2: 160, y2: 5 }]);
    expect(number?.dy).toBe(0);
    expect(Math.abs(number?.dx ?? 0)).toBeGreaterThan(10);
  });

  it('moves to where no other edge crosses it', () => {
    const across = { ...along('b'), from: { x: 150, y: -100 }, to: { x: 150, y: 400 } };
    const [number] = place([along('a'), across]);
    const half = (textWidth('1,205') * font) / nameFont / 2;
    expect(Math.abs(number?.dx ?? 0)).toBeGreaterThan(half);
  });

  it('is left out where everything is small and there is no room', () => {
    const full = [{ x1: -100, y1: -100, x2: 400, y2: 100 }];
    expect(place([along('a')], full, true)[0]?.isShown).toBe(false);
    expect(place([along('a')], full, false)[0]?.isShown).toBe(true);
  });
});

test('of any drawing, no number that is shown lies over a name or another number where everything is small', () => {
  const spot = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) });
  const edge = fc.record({ from: spot, to: spot });
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 25 }), fc.array(spot, { maxLength: 25 }), (ends, names) => {
      const boxes = names.map((at) => centred(at, 80, 20));
      const edges = ends.map((one, i) => ({ ...along(`${i}`), ...one }));
      const shown = place(edges, boxes, true).flatMap(({ id, shown: text, dx, dy, isShown }) => {
        const { from, to } = edges[Number(id)] ?? along('');
        const at = { x: (from.x + to.x) / 2 + dx, y: (from.y + to.y) / 2 + dy };
        return isShown ? [centred(at, (textWidth(text) * font) / nameFont, font)] : [];
      });
      for (const [i, number] of shown.entries())
        expect([...boxes, ...shown.slice(i + 1)].filter((other) => overlaps(number, other))).toEqual([]);
    }),
  );
});
