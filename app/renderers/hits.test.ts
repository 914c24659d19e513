import { expect, test } from 'vitest';
import { noDrawings, place } from '../../src/ingest/layout/place.ts';
import { largeGraph } from '../../src/model/testLargeGraph.ts';
import { indexGraph, type GraphIndex } from '../../src/query/graphIndex.ts';
import { arrange, type Arrangement } from '../../src/scene/arrangement.ts';
import { pointOn, type EdgeCurve } from '../../src/scene/edgeCurve.ts';
import { hitAt, type Pointer } from '../../src/scene/hitTest.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { viewScene } from '../../src/scene/testViewScene.ts';
import { firstCollection } from './testStories.ts';

/** Of a line at least so much selects it, in CSS pixels, or nearly all of one that is shorter. */
const LEAST = 24;
const NEARLY_ALL = 0.9;
/** A line is tried in so many places. */
const TRIED = 40;

interface Drawn {
  scene: Scene;
  arrangement: Arrangement;
  zoom: number;
  pointer: Pointer;
}

/** Places as a build gives them. */
function generated(): GraphIndex {
  const graph = largeGraph(160, 80);
  return indexGraph({ ...graph, positions: place(graph, noDrawings.square) });
}

const collections = {
  'the first collection': viewScene(firstCollection()),
  'a generated one': viewScene(generated()),
};

const cases = Object.entries(collections).flatMap(([name, scene]) =>
  [
    { pointer: 'mouse' as const, zoom: 0.8 },
    { pointer: 'thumb' as const, zoom: 0.43 },
  ].map((how) => ({ name, ...how, scene, arrangement: arrange(scene, how.zoom, 781) })),
);

function isFound({ scene, arrangement, zoom, pointer }: Drawn, id: string, share: number): boolean {
  const curve = arrangement.curves.get(id);
  return curve !== undefined && hitAt(scene, arrangement, pointOn(curve, share), { zoom, pointer }) === id;
}

/** How long a part of a line is, in CSS pixels. */
function lengthOf(curve: EdgeCurve, [from, to]: readonly [number, number], zoom: number): number {
  const [a, b] = [pointOn(curve, from), pointOn(curve, to)];
  return Math.hypot(b.x - a.x, b.y - a.y) * zoom;
}

test.each(cases)('of the middles of the lines of $name at least 95 % are found by a $pointer', (drawn) => {
  const found = drawn.scene.edges.filter(({ id }) => isFound(drawn, id, 0.5));
  expect(found.length / drawn.scene.edges.length).toBeGreaterThanOrEqual(0.95);
});

test.each(cases)('every line of $name can be found by a $pointer along a part of it', (drawn) => {
  const parts = Array.from({ length: TRIED }, (_, i) => [i / TRIED, (i + 1) / TRIED] as const);
  const lost = [...drawn.arrangement.curves].filter(([id, curve]) => {
    const sum = (some: typeof parts) =>
      some.reduce((length, part) => length + lengthOf(curve, part, drawn.zoom), 0);
    const found = parts.filter(([from, to]) => isFound(drawn, id, (from + to) / 2));
    return sum(found) < Math.min(LEAST, sum(parts) * NEARLY_ALL);
  });
  expect(lost.map(([id]) => id)).toEqual([]);
});
