import { expect, test } from 'vitest';
import { testEdge, testNode } from './testParts.ts';
import { topologyIn } from './topology.ts';
import { stepTo, type Direction } from './walk.ts';

const nodes = [
  testNode('middle', [0, 0]),
  testNode('near-right', [100, 10]),
  testNode('far-right', [300, 0]),
  testNode('above', [10, -120]),
  testNode('stranger', [-50, 0]),
];
const edges = ['near-right', 'far-right', 'above'].map((id) => testEdge('middle', id));
const topology = topologyIn({ nodes, edges });

test.each<[Direction, string | undefined]>([
  ['right', 'near-right'],
  ['up', 'above'],
  ['left', undefined],
  ['down', undefined],
])('%s leads to what is tied and lies there, the nearest first', (direction, id) => {
  expect(stepTo(topology, 'middle', direction)?.id).toBe(id);
});

test('from a line one goes to the end that lies there', () => {
  expect(stepTo(topology, 'middle~ties~far-right', 'right')?.id).toBe('far-right');
  expect(stepTo(topology, 'middle~ties~far-right', 'left')?.id).toBe('middle');
});

test('from what is not drawn no step leads on', () => {
  expect(stepTo(topology, 'nobody', 'left')).toBeNull();
});
