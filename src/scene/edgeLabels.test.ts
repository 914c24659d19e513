import { describe, expect, it, test } from 'vitest';
import { textWidth } from '../model/drawing.ts';
import type { EdgeCurve } from './edgeCurve.ts';
import { cut, placeLabels, type Ground, type Labelled, type LabelPlace } from './edgeLabels.ts';
import type { LinePart } from './names.ts';
import type { Position, Rect } from './rect.ts';
import { boxIndex, segmentIndex } from './spatialIndex.ts';

const words = 'has been strengthening close political and military ties with';

test('words keep what there is room for, whole word by whole word', () => {
  expect(cut(words, textWidth(words))).toBe(words);
  expect(cut(words, textWidth(words) - 1)).toBe('has been strengthening close political and military ties…');
  const short = cut(words, 200);
  expect(short).toMatch(/^has been .*[a-z]…$/u);
  expect(textWidth(short)).toBeLessThanOrEqual(200);
});

test('words of which next to nothing would be left are left out', () => {
  expect(cut(words, 40)).toBe('');
  expect(cut('supplies', 20)).toBe('');
  expect(cut(words, -5)).toBe('');
});

const straight = (id: string, y: number, rest: Partial<Labelled> = {}, length = 300): Labelled => ({
  id,
  words: ['supplies arms to'],
  curve: courseTo({ x: 0, y }, { x: length, y }),
  isSigned: false,
  isTurned: false,
  isFirst: false,
  isMarked: false,
  weight: 400,
  ...rest,
});

function courseTo(from: Position, to: Position): EdgeCurve {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const direction = { x: to.x - from.x, y: to.y - from.y };
  return {
    start: from,
    end: to,
    from,
    to,
    middle,
    controls: [],
    middleDirection: direction,
    endDirection: direction,
  };
}

function placed(edges: Labelled[], boxes: Rect[] = [], lines: LinePart[] = []): Map<string, LabelPlace> {
  const ground: Ground = { taken: boxIndex(48), lines: segmentIndex(48) };
  boxes.forEach(ground.taken.add);
  lines.forEach(ground.lines.add);
  return new Map(placeLabels(edges, ground, 12).map((one) => [one.id, one]));
}

function place(edges: Labelled[], boxes: Rect[] = []) {
  return Object.fromEntries([...placed(edges, boxes)].map(([id, { shown }]) => [id, shown]));
}

const across = (id: string, x: number) => ({ id, weight: 1, from: { x, y: -90 }, to: { x, y: 90 } });

describe('the words of an edge', () => {
  const everywhere = { x1: -20, y1: -40, x2: 320, y2: 40 };

  it('are said where there is room, and not over a name, unless the edge is marked', () => {
    expect(place([straight('a', 0)])).toEqual({ a: 'supplies arms to' });
    expect(place([straight('a', 0)], [everywhere])).toEqual({ a: '' });
    expect(place([straight('a', 0, { isMarked: true })], [everywhere])).toEqual({ a: 'supplies arms to' });
  });

  it('move along their edge where a name lies over its middle', () => {
    const { shown, dx, dy } =
      placed([straight('a', 0)], [{ x1: 140, y1: -5, x2: 160, y2: 5 }]).get('a') ?? {};
    expect([shown, dy]).toEqual(['supplies arms to', 0]);
    expect(Math.abs(dx ?? 0)).toBeGreaterThan(50);
  });

  it('are said of the first, where two lie over one another', () => {
    expect(place([straight('a', 0), straight('b', 4)])).toEqual({ a: 'supplies arms to', b: '' });
  });

  it('are no longer than their edge, and cut only where they come first', () => {
    const rest = { words: [words] };
    expect(place([straight('a', 0, { ...rest, isFirst: true }, 110)])['a']).toMatch(/^has been.*…$/u);
    expect(place([straight('a', 0, rest, 110)])['a']).toBe('');
  });

  it('are the shorter ones where the fuller do not fit', () => {
    expect(place([straight('a', 0, { words: [words, 'denied'] }, 110)])['a']).toBe('denied');
  });

  it('stand where the fewest lines cross them, and are left out where there are many', () => {
    const crossed = placed([straight('a', 0)], [], [across('b', 150)]).get('a');
    expect(Math.abs(crossed?.dx ?? 0)).toBeGreaterThan(30);
    const many = Array.from({ length: 30 }, (_, i) => across(`${i}`, i * 10));
    expect(placed([straight('a', 0)], [], many).get('a')?.shown).toBe('');
    expect(placed([straight('a', 0, { isFirst: true })], [], many).get('a')?.shown).not.toBe('');
  });

  it('stand beside a sign in the middle of their edge', () => {
    for (const isMarked of [true, false])
      expect(
        Math.abs(placed([straight('a', 0, { isSigned: true, isMarked })]).get('a')?.dx ?? 0),
      ).toBeGreaterThan(50);
  });

  it('say where they lead to where their line has no arrow', () => {
    const back = { curve: courseTo({ x: 300, y: 0 }, { x: 0, y: 0 }), isTurned: true };
    expect(place([straight('a', 0, { isTurned: true })])['a']).toBe('→ supplies arms to');
    expect(place([straight('a', 0, back)])['a']).toBe('← supplies arms to');
  });
});
