import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { discSize, nameFont, nameGap, textWidth } from '../model/drawing.ts';
import { boxOf } from '../model/labelBox.ts';
import {
  discBox,
  placeNames,
  type LinePart,
  type Named,
  type NamePlace,
  type NameRoom,
  type Taken,
} from './names.ts';
import { overlaps } from './rect.ts';
import { boxIndex, segmentIndex } from './spatialIndex.ts';

const size = discSize(1);
const noLines = segmentIndex<LinePart>(60);
const anywhere: NameRoom = {
  within: { x1: -1e6, x2: 1e6, y1: -1e6 },
  beyond: { middle: 0, side: 0, up: 0 },
  lines: noLines,
};

type Places = Record<string, [x: number, y: number]>;

/** Discs at these places, each named by its id. */
function named(places: Places): Named[] {
  return Object.entries(places).map(([id, [x, y]]) => nodeAt(id, { x, y }));
}

function nodeAt(id: string, at: Named['at'], rest: Partial<Named> = {}): Named {
  const { halfWidth } = boxOf(id, rest.size ?? size);
  const plain = {
    size,
    halfWidth,
    font: nameFont,
    weight: 400,
    importance: 0,
    isMarked: false,
    isHub: false,
    isCaption: false,
  };
  return { id, label: [id], at, ...plain, ...rest };
}

/** The names of these discs, on a drawing of nothing else. */
function namesOf(nodes: readonly Named[], room = anywhere): NamePlace[] {
  const taken = boxIndex<Taken>(60);
  for (const node of nodes) if (!node.isCaption) taken.add({ ...discBox(node), discOf: node.id });
  return placeNames(nodes, taken, room);
}

function placeOf(nodes: readonly Named[], id: string, room = anywhere): NamePlace {
  const place = namesOf(nodes, room).find((one) => one.id === id);
  if (!place) throw new Error(`${id} is not drawn.`);
  return place;
}

describe('a name', () => {
  const overAndBeneath: Places = { Serbia: [0, 0], a: [0, 25], b: [0, -25] };

  it('stands beneath its disc where it can', () => {
    const { isShown, spot } = placeOf(named({ Serbia: [0, 0] }), 'Serbia');
    expect([isShown, spot.rise, spot.aside]).toEqual([true, nameGap, 0]);
  });

  it('stands over its disc where another disc is beneath', () => {
    const { spot } = placeOf(named({ Serbia: [0, 0], a: [0, 25] }), 'Serbia');
    expect(spot.box.y2).toBeLessThan(0);
    expect(spot.aside).toBe(0);
  });

  it('stands to the right, else to the left, in the middle of its height, where discs are over and beneath', () => {
    const { spot } = placeOf(named(overAndBeneath), 'Serbia');
    expect(spot.aside).toBeGreaterThan(size / 2 + nameGap);
    expect(spot.aside).toBeLessThan(size / 2 + nameGap + textWidth('Serbia') / 2);
    expect(spot.box.y1 + spot.box.y2).toBeCloseTo(0);
    const left = placeOf(named({ ...overAndBeneath, c: [40, 0] }), 'Serbia');
    expect([left.isShown, left.spot.aside]).toEqual([true, -spot.aside]);
  });

  it('is left out where nothing is free, unless it is marked', () => {
    const closed = named({ ...overAndBeneath, c: [40, 0], d: [-40, 0] });
    expect(placeOf(closed, 'Serbia').isShown).toBe(false);
    const marked = closed.map((node) => ({ ...node, isMarked: node.id === 'Serbia' }));
    expect(placeOf(marked, 'Serbia').isShown).toBe(true);
  });

  it('of a hub lies over discs where nothing is free, and never over the words of another', () => {
    const around: Places = { ...overAndBeneath, c: [40, 0], d: [-40, 0] };
    const all = named({ Serbia: [0, 0], ...around }).map((node) => ({
      ...node,
      isHub: node.id === 'Serbia',
    }));
    expect(placeOf(all, 'Serbia').isShown).toBe(true);
    const taken = boxIndex<Taken>(60);
    taken.add({ x1: -300, x2: 300, y1: -300, y2: 300 });
    expect(placeNames(all, taken, anywhere).find(({ id }) => id === 'Serbia')?.isShown).toBe(false);
  });

  it('stands at no side where it would reach out of what the view shows', () => {
    const narrow = { ...anywhere, within: { ...anywhere.within, x1: -30, x2: 30 } };
    expect(placeOf(named(overAndBeneath), 'Serbia', narrow).isShown).toBe(false);
  });

  it('is not cut off at the edge of the view: it stands at the other side, or is left out', () => {
    const long = 'armoured vehicles';
    const half = textWidth(long) / 2;
    const atEdge = {
      ...anywhere,
      within: { ...anywhere.within, x1: -500, x2: size },
      beyond: { ...anywhere.beyond, middle: half - size + 2 },
    };
    expect(placeOf(named({ [long]: [0, 0] }), long, atEdge).spot.aside).toBe(0);
    const nearer = { ...atEdge, beyond: { ...anywhere.beyond, middle: half - size - 2 } };
    expect(placeOf(named({ [long]: [0, 0] }), long, nearer).spot.aside).toBeLessThan(0);
    const closed = { ...nearer, within: { ...anywhere.within, x1: -size, x2: size } };
    expect(placeOf(named({ [long]: [0, 0] }), long, closed).isShown).toBe(false);
    const wide = { ...closed, beyond: { ...closed.beyond, side: 3 * half } };
    expect(placeOf(named({ [long]: [0, 0] }), long, wide).isShown).toBe(true);
  });

  it('stands where no line crosses it, rather than beneath its disc', () => {
    const lines = segmentIndex<LinePart>(60);
    lines.add({ id: 'x', weight: 4, from: { x: 0, y: 0 }, to: { x: 0, y: 200 } });
    const { spot, isShown } = placeOf(named({ Serbia: [0, 0] }), 'Serbia', { ...anywhere, lines });
    expect(isShown).toBe(true);
    expect(spot.box.y2).toBeLessThan(0);
  });

  it('stands over its disc only where it is in sight there', () => {
    const low = { ...anywhere, within: { ...anywhere.within, y1: -size } };
    expect(placeOf(named({ Serbia: [0, 0], a: [0, 25] }), 'Serbia').spot.box.y2).toBeLessThan(0);
    expect(placeOf(named({ Serbia: [0, 0], a: [0, 25] }), 'Serbia', low).spot.aside).not.toBe(0);
  });

  it('stands at a corner where nothing else is free', () => {
    const cross: Places = { Serbia: [0, 0], a: [0, 25], b: [-14, -25], c: [44, 7], d: [-40, 0] };
    const { spot, isShown } = placeOf(named(cross), 'Serbia');
    expect(isShown).toBe(true);
    expect(Math.abs(spot.aside)).toBeGreaterThan(0);
  });
});

test('captions stand over one another, each a line higher, where their columns are narrow', () => {
  const captions = ['People', 'Places'].map((id) => nodeAt(id, { x: 0, y: 0 }, { isCaption: true, size: 1 }));
  const [first, second] = namesOf(captions);
  expect([first?.isShown, second?.isShown]).toEqual([true, true]);
  expect(second?.spot.box.y2).toBeLessThanOrEqual(first?.spot.box.y1 ?? 0);
});

test.each([14, 43.997264150943394, 56.26239025771736, 33.3])(
  'captions of five columns find their lines with letters of %f units',
  (font) => {
    const captions = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      nodeAt(id, { x: 0, y: 17 }, { isCaption: true, size: 1, font }),
    );
    const places = namesOf(captions);
    expect(places.map(({ isShown }) => isShown)).toEqual([true, true, true, true, true]);
  },
);

const node = fc
  .record({
    x: fc.integer({ min: 0, max: 700 }),
    y: fc.integer({ min: 0, max: 400 }),
    relations: fc.integer({ min: 0, max: 30 }),
    label: fc.constantFrom(['Serbia'], ['NATO'], ['Central African', 'Republic'], ['M']),
    importance: fc.integer({ min: 0, max: 5 }),
    isCaption: fc.constantFrom(false, false, false, true),
  })
  .map(({ x, y, relations, label, ...rest }): Omit<Named, 'id'> => {
    const { id: _, ...plain } = nodeAt(
      label.join(' '),
      { x, y },
      { size: discSize(relations), label, ...rest },
    );
    return plain;
  });
const scene = fc
  .array(node, { maxLength: 60 })
  .map((nodes) => nodes.map((one, i) => ({ ...one, id: `${i}` })));

describe('of any scene', () => {
  it('no name lies over another, nor over the disc of another', () => {
    fc.assert(
      fc.property(scene, (nodes) => {
        const shown = namesOf(nodes).filter(({ isShown }) => isShown);
        for (const [i, { id, spot }] of shown.entries()) {
          const over = shown.slice(i + 1).filter((other) => overlaps(spot.box, other.spot.box));
          const discs = nodes.filter(
            (other) => !other.isCaption && other.id !== id && overlaps(spot.box, discBox(other)),
          );
          expect([...over, ...discs]).toEqual([]);
        }
      }),
    );
  });

  it('the names are the same each time', () => {
    fc.assert(
      fc.property(scene, (nodes) => {
        const all = namesOf(nodes);
        expect(namesOf(nodes)).toEqual(all);
      }),
    );
  });
});
