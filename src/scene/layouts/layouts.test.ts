import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { overlap } from '../../model/separate.ts';
import { aroundPins } from './apart.ts';
import { free } from './free.ts';
import { byKind } from './kinds.ts';
import { layered } from './layers.ts';
import type {
  Place,
  LayoutNode,
  Captioned,
  LayoutResult,
  Point,
  LayoutInput,
  LayoutEdge,
  FirstDate,
} from './layout.ts';
import { rings } from './rings.ts';
import { byTime } from './times.ts';

const computed: Record<string, Place> = { rings, layered, byKind, byTime };
const kinds = ['country', 'person', 'weapon'];

describe.each(Object.entries(computed))('%s', (_, layout) => {
  const sketches = input();

  it('puts everything somewhere, and no name over another', () => {
    fc.assert(
      fc.property(sketches, (given) => {
        const result = aroundPins(given.nodes, layout(given, captionOf), new Map());
        expect([...result.places.keys()].toSorted()).toEqual(given.nodes.map(({ id }) => id).toSorted());
        expect(over(given.nodes, result)).toEqual([]);
      }),
    );
  });

  it('does so the same each time', () => {
    fc.assert(
      fc.property(sketches, (given) => {
        expect(layout(structured(given), captionOf)).toEqual(layout(given, captionOf));
      }),
    );
  });

  it('leaves what is pinned where it is', () => {
    fc.assert(
      fc.property(sketches, fc.integer({ min: -500, max: 500 }), (given, x) => {
        const pinned = given.nodes[0]?.id ?? '';
        const { places } = aroundPins(given.nodes, layout(given, captionOf), new Map([[pinned, [x, 7]]]));
        expect(places.get(pinned)).toEqual(pinned ? [x, 7] : undefined);
      }),
    );
  });
});

test('names that are words of the language are names like any other', () => {
  const given = inputOf(
    [node('constructor'), node('prototype'), node('valueOf')],
    [{ from: 'constructor', to: 'prototype' }],
  );
  for (const layout of [free, ...Object.values(computed)])
    expect(layout(given, captionOf).places.size).toBe(3);
});

describe('rings', () => {
  const star = ['a', 'b', 'c', 'd'].map((id, i) => node(id, { degree: 4 - i, at: [i * 100, i * 50] }));
  const edges = [edge('a', 'b'), edge('b', 'c'), edge('c', 'd')];

  it('stand around the middle, the nearer the fewer steps away', () => {
    const { places } = rings(inputOf(star, edges, ['c']), captionOf);
    expect(far(places, 'c')).toBeLessThan(1);
    expect(far(places, 'a')).toBeGreaterThan(far(places, 'b'));
    expect(far(places, 'b')).toBeGreaterThan(10);
  });

  it('do not lead on from a class, unless it is the middle', () => {
    const [fromA, fromB] = (['a', 'b'] as const).map((middle) => {
      const { places } = rings({ ...inputOf(star, edges, [middle]), classes: ['b'] }, captionOf);
      return star.map(({ id }) => Math.round(far(places, id)));
    });
    expect(fromA).toEqual([0, 126, 252, 252]);
    expect(fromB).toEqual([126, 0, 126, 252]);
  });

  it('stand as near as whom a statement names together with the middle', () => {
    const { places } = rings({ ...inputOf(star, edges, ['a']), byRole: [edge('a', 'c')] }, captionOf);
    expect(Math.round(far(places, 'c'))).toBe(Math.round(far(places, 'b')));
    expect(far(places, 'd')).toBeGreaterThan(far(places, 'c'));
  });

  it('stand around the best connected where there is no middle', () => {
    const { places } = rings(inputOf(star, edges), captionOf);
    expect(far(places, 'a')).toBeLessThan(1);
  });

  it('hold what no edge leads to as well', () => {
    const { places } = rings(inputOf([...star, node('alone')], edges, ['a']), captionOf);
    expect(far(places, 'alone')).toBeGreaterThan(far(places, 'd'));
  });
});

test('layers run from who acts to whom it concerns', () => {
  const { places } = layered(
    inputOf([node('a'), node('b'), node('c')], [edge('b', 'a'), edge('a', 'c')]),
    captionOf,
  );
  const [a, b, c] = ['a', 'b', 'c'].map((id) => places.get(id)?.[0] ?? Number.NaN);
  expect(b).toBeLessThan(a ?? Number.NaN);
  expect(a).toBeLessThan(c ?? Number.NaN);
});

test('fields hold one kind each, under its name, the best connected first', () => {
  const nodes = [node('a', { kind: 'weapon' }), node('b'), node('c', { degree: 9 }), node('d', { kind: '' })];
  const { places, captions } = byKind(inputOf(nodes, []), captionOf);
  expect(captions.map(({ text }) => text)).toEqual(['country', 'weapon', 'mixed']);
  const [b, c] = [places.get('b') ?? [0, 0], places.get('c') ?? [0, 0]];
  expect(c[1] < b[1] || (c[1] === b[1] && c[0] < b[0])).toBe(true);
});

describe('columns of time', () => {
  it('run from the earliest to the latest, and what has no date stands beneath them', () => {
    const nodes = [...days('2020-10-10', '1999-01-01/1999-12-31'), node('undated')];
    const { places, captions: found } = byTime(inputOf(nodes, []), captionOf);
    expect(found.map(({ text }) => text)).toEqual(['1999-01-01/1999-12-31', '2020-10-10', 'undated']);
    expect(places.get('e1')?.[0]).toBeLessThan(places.get('e0')?.[0] ?? Number.NaN);
    expect(places.get('undated')?.[1]).toBeGreaterThan(places.get('e0')?.[1] ?? Number.NaN);
  });

  const manyDays = Array.from({ length: 9 }, (_, i) => `2020-10-1${i}`);

  it('become months, years and decades where there are many', () => {
    expect(headings(...manyDays)).toEqual(['2020-10']);
    expect(headings(...manyDays.map((day, i) => day.replace('-10-', `-0${i + 1}-`)))).toEqual(['2020']);
    expect(headings(...manyDays.map((day, i) => day.replace('2020', `201${i}`)))).toEqual(['201X']);
  });

  it('never say more than the text: a decade is no month', () => {
    expect(headings(...manyDays, '1990-01-01/1999-12-31', '2013-01-01/..', '../2001-02-03')).toEqual([
      '1990-01-01/1999-12-31',
      '../2001-02-03',
      '2013-01-01/..',
      '2020-10',
    ]);
  });

  it('are not drawn where nothing has a date', () => {
    expect(byTime(inputOf([node('a')], []), captionOf).captions.map(({ text }) => text)).toEqual(['undated']);
    expect(byTime(inputOf([], []), captionOf).places.size).toBe(0);
  });
});

describe('as in the file', () => {
  const alone = [node('a', { at: [-100, 3] }), node('b', { at: [120, 40] })];
  const groups = ['x', 'y', 'z'].map((id, i) => node(id, { members: 3, at: [i * 10, i * i] }));

  it('everything stands where it stood', () => {
    expect(free(inputOf(alone, []), captionOf).places).toEqual(
      new Map([
        ['a', [-100, 3]],
        ['b', [120, 40]],
      ]),
    );
  });

  it('groups stand in a circle around the rest, which does not move', () => {
    const { places } = free(inputOf([...alone, ...groups], []), captionOf);
    expect(places.get('a')).toEqual([-100, 3]);
    const distances = groups.map(({ id }) => {
      const [x, y] = places.get(id) ?? [0, 0];
      return Math.hypot(x - 10, y - 21.5);
    });
    expect(Math.min(...distances)).toBeCloseTo(Math.max(...distances));
    expect(Math.min(...distances)).toBeGreaterThan(110);
  });

  it('one group alone stands amid its members', () => {
    expect(free(inputOf(groups.slice(1, 2), []), captionOf).places.get('y')).toEqual([10, 1]);
  });
});

function node(id: string, rest: Partial<LayoutNode> = {}): LayoutNode {
  const box = { halfWidth: 40, above: 12, below: 34 };
  return { id, ...box, members: 1, at: [0, 0], degree: 1, kind: 'country', when: null, ...rest };
}

function edge(from: string, to: string): LayoutEdge {
  return { from, to };
}

function inputOf(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  middle: readonly string[] = [],
): LayoutInput {
  return { nodes, edges, byRole: [], middle, classes: [], aspect: 1, kinds };
}

function input(): fc.Arbitrary<LayoutInput> {
  const coordinate = fc.integer({ min: -400, max: 400 });
  const when = fc.constantFrom<(FirstDate | null)[]>(
    null,
    { edtf: '2020-10-10', day: '2020-10-10' },
    { edtf: '1999-01-01/1999-12-31', day: '1999-01-01' },
    { edtf: '2013-01-01/..', day: '2013-01-01' },
  );
  const some = fc.record({
    halfWidth: fc.integer({ min: 12, max: 70 }),
    above: fc.integer({ min: 9, max: 30 }),
    below: fc.integer({ min: 30, max: 70 }),
    members: fc.constantFrom(1, 1, 1, 4),
    at: fc.tuple(coordinate, coordinate),
    degree: fc.integer({ min: 0, max: 9 }),
    kind: fc.constantFrom('', ...kinds),
    when,
  });
  const nodes = fc
    .array(some, { maxLength: 25 })
    .map((all) => all.map((one, i) => ({ ...one, id: `e${i}` })));
  return nodes.chain((all) => {
    const id = fc.constantFrom(...(all.length > 0 ? all.map((one) => one.id) : ['none']));
    const pairs = fc.array(fc.tuple(id, id), { maxLength: all.length * 2 });
    const middle = all.length > 0 ? fc.subarray(all.map((one) => one.id)) : fc.constant([]);
    return fc.record({ pairs, middle }).map(({ pairs: chosen, middle: around }) => {
      const edges = chosen.filter(([a, b]) => a !== b).map(([from, to]) => ({ from, to }));
      return inputOf(all, edges, around);
    });
  });
}

function structured(given: LayoutInput): LayoutInput {
  return { ...given, nodes: structuredClone(given.nodes) };
}

function over(nodes: readonly LayoutNode[], { places, captions }: LayoutResult): string[] {
  const boxes = nodes.map((one) => ({ ...one, ...spot(places.get(one.id)) }));
  const titles = captions.map((caption) => ({ ...caption, id: caption.text, ...spot(caption.at) }));
  const all = [...boxes, ...titles];
  return all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} ${b.id}`] : [])));
}

function spot([x, y]: Point = [Number.NaN, Number.NaN]): { x: number; y: number } {
  return { x, y };
}

function far(places: LayoutResult['places'], id: string): number {
  return Math.hypot(...(places.get(id) ?? [Number.NaN, Number.NaN]));
}

function captionOf(what: Captioned): string {
  if (what === 'undated') return what;
  return 'kind' in what ? (what.kind ?? 'mixed') : what.time;
}

/** Nodes of these dates, in EDTF. */
function days(...edtfs: string[]): LayoutNode[] {
  return edtfs.map((edtf, i) => node(`e${i}`, { when: { edtf, day: edtf.replace(/^\.\.\/|\/.*$/g, '') } }));
}

/** What stands over the columns of nodes of these dates. */
function headings(...edtfs: string[]): string[] {
  return byTime(inputOf(days(...edtfs), []), captionOf).captions.map(({ text }) => text);
}
