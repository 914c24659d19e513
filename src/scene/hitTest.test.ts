import { describe, expect, it, test } from 'vitest';
import { arrange } from './arrangement.ts';
import { hitAt, type Pointer } from './hitTest.ts';
import { sceneOf, testEdge, testNode } from './testParts.ts';

const nodes = [testNode('a', [0, 0]), testNode('b', [300, 0])];
const edge = testEdge('a', 'b', { words: [''] });
const scene = sceneOf(nodes, [edge]);

function hit(x: number, y: number, pointer: Pointer = 'mouse', on = scene, zoom = 1): string | null {
  return hitAt(on, arrange(on, zoom, Infinity), { x, y }, { zoom, pointer });
}

describe('a pointer means', () => {
  it('the disc that it is on, also where a line ends', () => {
    expect(hit(4, 3)).toBe('a');
    expect(hit(296, 0)).toBe('b');
  });

  it('the line that it is near, a thumb from farther away than a mouse, and as far on the screen at any zoom', () => {
    expect(hit(150, 5)).toBe(edge.id);
    expect(hit(150, 11)).toBeNull();
    expect(hit(150, 11, 'thumb')).toBe(edge.id);
    expect(hit(150, 11, 'mouse', scene, 0.5)).toBe(edge.id);
    expect(hit(150, 5, 'mouse', scene, 2)).toBeNull();
  });

  it('the nearest of several lines', () => {
    const two = sceneOf(nodes, [
      testEdge('a', 'b', { id: 'x', curve: 20, words: [''] }),
      { ...edge, id: 'y', curve: 0 },
    ]);
    expect(hit(150, 9, 'mouse', two)).toBe('x');
    expect(hit(150, 2, 'mouse', two)).toBe('y');
  });

  it('a line before the name that lies over it, and else the name', () => {
    const three = sceneOf([...nodes, testNode('Norland', [150, -30])], [edge]);
    const arrangement = arrange(three, 1, Infinity);
    const box = { x1: 100, x2: 200, y1: -40, y2: 10 };
    const over = { id: 'Norland', isShown: true, font: 14, spot: { box, rise: 3, aside: 0 } };
    const named = { ...arrangement, names: new Map([['Norland', over]]) };
    const meant = (y: number) => hitAt(three, named, { x: 190, y }, { zoom: 1, pointer: 'mouse' });
    expect(meant(-4)).toBe(edge.id);
    expect(meant(-12)).toBe('Norland');
  });

  it('the line whose words it is on', () => {
    const said = sceneOf(nodes, [{ ...edge, words: ['supplies'] }]);
    const label = arrange(said, 0.2, Infinity).labels.get(edge.id);
    expect(label?.shown).toBe('supplies');
    expect(hit(150 + (label?.dx ?? 0), 24 + (label?.dy ?? 0), 'mouse', said, 0.2)).toBe(edge.id);
  });

  it('with a thumb a disc that it is beside', () => {
    expect(hit(0, -20)).toBeNull();
    expect(hit(0, -20, 'thumb')).toBe('a');
  });

  it('a loop, all along it', () => {
    const loop = sceneOf(nodes, [testEdge('a', 'a', { id: 'loop', words: [''] })]);
    const { middle } = arrange(loop, 1, Infinity).curves.get('loop') ?? { middle: { x: 0, y: 0 } };
    expect(hit(middle.x, middle.y, 'mouse', loop)).toBe('loop');
  });

  it('nothing where there is nothing', () => {
    expect(hit(150, 200)).toBeNull();
    expect(
      hitAt(sceneOf([], []), arrange(sceneOf([], []), 1, 1), { x: 0, y: 0 }, { zoom: 1, pointer: 'thumb' }),
    ).toBeNull();
  });
});

test('a shape is hit within its outline, and a line that passes its corner there', () => {
  const diamond = testNode('c', [150, 8], { shape: 'diamond', size: 20, label: [''] });
  const beside = sceneOf([...nodes, diamond], [edge]);
  expect(hit(150, 6, 'mouse', beside)).toBe('c');
  expect(hit(158, 1, 'mouse', beside)).toBe(edge.id);
});
