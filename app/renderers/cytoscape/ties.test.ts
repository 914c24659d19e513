import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyScene } from '../../../src/scene/makeScene.ts';
import { arrange } from '../../../src/scene/arrangement.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { sceneOf, testEdge, testNode } from '../../../src/scene/testParts.ts';
import { TIE_DASHES } from '../../../src/scene/ties.ts';
import { useScene } from '../../state/selectors/scene.ts';
import { drawnParts } from '../svg/svg.ts';
import { palette } from '../testSeen.ts';
import { applyScene } from './applyScene.ts';
import { stylesheet } from './stylesheet.ts';
import { headlessDrawing } from './testRenderer.ts';
import { followTies } from './ties.ts';

const nodes = [testNode('a', [0, 0]), testNode('b', [300, 0]), testNode('c', [150, 200])];
const edge = testEdge('a', 'b');
const plain = sceneOf(nodes, [edge]);
const tie = {
  id: `tie.${edge.id}`,
  on: edge.id,
  third: [{ to: 'c', word: 'about' }],
  near: [],
  of: [edge.id],
  says: null,
};
const tied: Scene = { ...plain, ties: [tie], emphasis: new Map([[edge.id, 'selected']]) };

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => useScene.setState({ scene: emptyScene }));

it('draws the small node in the middle of its line, wherever that goes, and takes it away', async () => {
  const cy = headlessDrawing({ style: stylesheet(palette) });
  applyScene(cy, emptyScene, plain);
  useScene.setState({ scene: plain });
  const stop = followTies(cy);
  expect(cy.elements('[?tie]').empty()).toBe(true);
  useScene.setState({ scene: tied });
  const knot = cy.getElementById(tie.id);
  expect(knot.position().x).toBeCloseTo(cy.edges().getElementById(edge.id).midpoint().x);
  expect(cy.getElementById(`${tie.id}.c`).data()).toMatchObject({ target: 'c', written: 'about' });
  stop();
  useScene.setState({ scene: plain });
  expect(cy.elements('[?tie]').nonempty()).toBe(true);
  const stopAgain = followTies(cy);
  expect(cy.elements('[?tie]').empty()).toBe(true);
  stopAgain();
});

it('follows its line, takes no pointer from it, and looks like nothing else, until it is stopped', () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => {
    return frames.push(then);
  });
  const cy = headlessDrawing({ style: stylesheet(palette) });
  applyScene(cy, emptyScene, tied);
  useScene.setState({ scene: tied });
  const stop = followTies(cy);
  const knot = cy.getElementById(tie.id);
  const line = cy.edges().getElementById(edge.id);
  expect(knot.style('events')).toBe('no');
  expect(cy.getElementById(`${tie.id}.c`).data('dashes')).toEqual(TIE_DASHES);
  cy.getElementById('b').position({ x: 300, y: 80 });
  for (const frame of frames.splice(0)) frame();
  expect(knot.position()).toEqual(line.midpoint());
  expect(knot.position().y).toBeGreaterThan(20);
  stop();
  const before = { ...knot.position() };
  cy.getElementById('b').position({ x: 300, y: 160 });
  for (const frame of frames.splice(0)) frame();
  expect(knot.position()).toEqual(before);
});

it('is not drawn on a line that is not', () => {
  const cy = headlessDrawing({ style: stylesheet(palette) });
  applyScene(cy, emptyScene, { ...plain, edges: [] });
  useScene.setState({ scene: { ...tied, edges: [] } });
  const stop = followTies(cy);
  expect(cy.elements('[?tie]').empty()).toBe(true);
  stop();
});

it('is in a saved picture with its word', () => {
  expect(texts(tied)).toContain('about');
  expect(texts(plain)).not.toContain('about');
});

function texts(scene: Scene): string {
  return JSON.stringify(drawnParts(scene, arrange(scene, 1, Infinity), palette, () => ''));
}
