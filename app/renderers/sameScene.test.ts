import type { Core } from 'cytoscape';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { arrange } from '../../src/scene/arrangement.ts';
import { emptyScene } from '../../src/scene/makeScene.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { sceneOf, testEdge, testNode } from '../../src/scene/testParts.ts';
import { applyScene } from './cytoscape/applyScene.ts';
import { write } from './cytoscape/labels.ts';
import { stylesheet } from './cytoscape/stylesheet.ts';
import { headlessDrawing } from './cytoscape/testRenderer.ts';
import { seenInCytoscape } from './cytoscape/testSeen.ts';
import { seenInSvg } from './svg/testSeen.ts';
import { palette, type Seen } from './testSeen.ts';
import { firstCollection, scenesOf, storyAddresses, viewOf } from './testStories.ts';

/*
 * Two renderers that know nothing of one another draw every view of the end-to-end stories from its scene. They must
 * show the same nodes and edges, at the same places, standing out in the same way, with the same words.
 */

describe('every view of the stories', () => {
  const addresses = storyAddresses();
  const index = firstCollection();
  const scenes = new Map<string, Scene>();
  beforeAll(async () => {
    const made = await scenesOf(
      index,
      addresses.map((search) => viewOf(index, search)),
    );
    // Ties are drawn by what is fetched apart (`cytoscape/ties.test.ts`).
    addresses.forEach((search, i) => scenes.set(search, { ...(made[i] ?? emptyScene), ties: [] }));
  });
  const cy = draw();
  let before = emptyScene;

  it.each(addresses)('is the same in both renderers: %s', (search) => {
    const scene = scenes.get(search) ?? emptyScene;
    show(cy, before, scene);
    before = scene;
    expect(differences(cy, scene)).toEqual([]);
  });

  it('is another one for each thing that an address can ask of a picture', () => {
    expect(new Set(scenes.values()).size).toBeGreaterThan(30);
    const all = [...scenes.values()];
    const emphases = new Set(all.flatMap(({ emphasis }) => [...emphasis.values()]));
    expect([...emphases]).toEqual(
      expect.arrayContaining(['selected', 'near', 'dimmed', 'onPath', 'pathEnd']),
    );
    expect(all.some(({ captions }) => captions.length > 0)).toBe(true);
    expect(all.some(({ nodes }) => nodes.some(({ type }) => type === 'group'))).toBe(true);
    expect(all.some(({ edges }) => edges.some(({ type }) => type === 'bundle'))).toBe(true);
  });
});

test('pointing at something lifts the same in both', () => {
  const nodes = [testNode('a', [0, 0]), testNode('b', [300, 0]), testNode('c', [0, 300], { pinned: true })];
  const edges = [
    testEdge('a', 'b', { curve: 30, lead: false, line: null }),
    testEdge('b', 'a', { curve: 30 }),
    testEdge('c', 'c'),
  ];
  const [first, second, loop] = edges.map(({ id }) => id);
  const emphasis = new Map([
    ['a', 'hovered'],
    ['b', 'touched'],
    [first ?? '', 'hovered'],
    [second ?? '', 'otherPath'],
    [loop ?? '', 'onPath'],
  ] as const);
  const cy = draw();
  const scene = sceneOf(nodes, edges, { emphasis });
  show(cy, emptyScene, scene);
  expect(differences(cy, scene)).toEqual([]);
});

test('a renderer that shows something else is found out', () => {
  const nodes = [testNode('a', [0, 0]), testNode('b', [300, 0])];
  const edge = testEdge('a', 'b');
  const cy = draw();
  show(cy, emptyScene, sceneOf(nodes, [edge]));
  const others = [
    sceneOf(nodes, []),
    sceneOf([testNode('a', [0, 1]), testNode('b', [300, 0])], [edge]),
    sceneOf(nodes, [testEdge('b', 'a', { id: edge.id })]),
    sceneOf(nodes, [edge], { emphasis: new Map([['b', 'selected' as const]]) }),
    sceneOf(nodes, [edge], { emphasis: new Map([[edge.id, 'dimmed' as const]]) }),
    sceneOf(nodes, [{ ...edge, words: ['leaves'] }]),
    sceneOf(nodes, [{ ...edge, line: 'green' }]),
    sceneOf(nodes, [{ ...edge, lead: false }]),
  ];
  for (const other of others) expect(differences(cy, other)).not.toEqual([]);
});

function draw(): Core {
  return headlessDrawing({ style: stylesheet(palette) });
}

/** Draws a scene after another, with what it has room to write. */
function show(cy: Core, before: Scene, scene: Scene): void {
  applyScene(cy, before, scene);
  write(cy, scene, arrange(scene, 1, Infinity));
}

/** What the two show otherwise: what only one of them shows, what looks otherwise, and what lies over what. */
function differences(cy: Core, scene: Scene): unknown[] {
  const ours = seenInSvg(scene);
  const theirs = new Map(seenInCytoscape(cy).map((one) => [one.id, one]));
  const layers = ours.map(({ id }) => theirs.get(id)?.layer ?? Number.NaN);
  const known = new Set(ours.map(({ id }) => id));
  return [
    ...[...theirs.values()].filter(({ id }) => !known.has(id)),
    ...ours.filter((one) => !isSame(one, theirs.get(one.id))).map((one) => [one, theirs.get(one.id)]),
    ...layers.filter((layer, i) => layer < (layers[i - 1] ?? layer)),
  ];
}

function isSame({ places, ...look }: Seen, other: Seen | undefined): boolean {
  const isLike = Object.entries(look).every(([name, value]) => other && Reflect.get(other, name) === value);
  const apart = places.map((place, i) => Math.abs(place - (other?.places[i] ?? Number.NaN)));
  return isLike && places.length === other?.places.length && apart.every((distance) => distance < 0.05);
}
