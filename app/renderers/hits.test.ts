import { expect, test } from 'vitest';
import { arrange } from '../../src/scene/arrangement.ts';
import { hitAt, type Pointer } from '../../src/scene/hitTest.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { viewScene } from '../../src/scene/testViewScene.ts';
import { firstCollection } from './testStories.ts';

/** The share of the lines whose middle selects them. */
function shareFound(scene: Scene, zoom: number, pointer: Pointer): number {
  const arrangement = arrange(scene, zoom, 781);
  const found = [...arrangement.curves].filter(
    ([id, { middle }]) => hitAt(scene, arrangement, middle, { zoom, pointer }) === id,
  );
  return found.length / arrangement.curves.size;
}

const scene = viewScene(firstCollection());

test.each([
  { pointer: 'mouse' as const, zoom: 0.8 },
  { pointer: 'thumb' as const, zoom: 0.43 },
])('of the middles of lines at least 95 % are found by a $pointer', ({ pointer, zoom }) => {
  expect(shareFound(scene, zoom, pointer)).toBeGreaterThanOrEqual(0.95);
});
