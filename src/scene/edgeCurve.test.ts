import { expect, test } from 'vitest';
import { arrowRoom, arrowsOf } from './arrows.ts';
import type { Body } from './clip.ts';
import { edgeCurve } from './edgeCurve.ts';
import { testEdge } from './testParts.ts';

// That this is the course that Cytoscape has is shown beside Cytoscape, in app/renderers.

const edge = testEdge('a', 'b', { id: 'edge', width: 2 });
const source: Body = { shape: 'circle', at: { x: 0, y: 0 }, size: 20 };
const target: Body = { shape: 'square', at: { x: 100, y: 0 }, size: 20 };

test('a straight edge runs from outline to outline, and its line ends before its arrow', () => {
  const curve = edgeCurve(edge, { source, target });
  expect(curve).toMatchObject({ from: { x: 10, y: 0 }, controls: [], endDirection: { y: 0 } });
  expect(curve?.to.x).toBeCloseTo(100 - 10 * 0.849, 2);
  expect((curve?.to.x ?? 0) - (curve?.end.x ?? 0)).toBeCloseTo(2 * 2 * 0.85);
});

test('a curve bends to the right hand of whoever looks along it', () => {
  const curve = edgeCurve({ ...edge, curve: 30 }, { source, target });
  expect(curve?.controls[0]?.y).toBeCloseTo(30);
  expect(curve?.middle.y).toBeGreaterThan(0);
});

test('there is no course where one disc covers the other', () => {
  expect(edgeCurve(edge, { source, target: { ...source, at: { x: 3, y: 0 } } })).toBeNull();
});

test('an edge of a node with itself is a loop, the second one wider', () => {
  const loop = { ...edge, target: 'a' };
  const [one, other] = [0, 1].map((curve) => edgeCurve({ ...loop, curve }, { source, target: source }));
  expect(one?.controls).toHaveLength(2);
  expect(other?.middle.x).toBeLessThan(one?.middle.x ?? 0);
});

test.each([
  [{}, { target: 'triangle', middle: null, back: null }],
  [{ symmetric: true }, { target: null, middle: null, back: null }],
  [
    { symmetric: true, polarity: 'denied' as const },
    { target: 'tee', middle: 'chevron', back: 'chevron' },
  ],
  [{ polarity: 'disputed' as const }, { target: 'triangle', middle: 'diamond', back: null }],
  [{ least: 'abandoned' as const }, { target: 'triangle', middle: 'tee', back: 'tee' }],
  [{ type: 'bundle' as const }, { target: null, middle: null, back: null }],
])('%o has the arrows %o', (rest, arrows) => {
  expect(arrowsOf({ ...edge, ...rest })).toMatchObject(arrows);
});

test('a wider edge ends farther before its arrow', () => {
  expect(arrowRoom('triangle', 6, 1).edge).toBeGreaterThan(arrowRoom('triangle', 2, 1).edge);
});
