import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import { describe, expect, it, test } from 'vitest';
import { toXml } from '../../../src/export/xml.ts';
import { positionOf } from '../../../src/scene/arrangement.ts';
import { discBox } from '../../../src/scene/names.ts';
import { overlaps } from '../../../src/scene/rect.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { sceneOf, testEdge, testNode } from '../../../src/scene/testParts.ts';
import { palette } from '../testSeen.ts';
import { extentOf } from './extent.ts';
import { fitInto } from './fit.ts';
import { keyOfHeight, keyOfWidth, type KeyEntry } from './key.ts';
import { broken } from './lines.ts';
import { naturalSize, sheetOf, type Sheet } from './sheet.ts';

const [a, b] = [testNode('Norland', [0, 0]), testNode('Sudland', [300, 40])];
const scene = sceneOf([a, b], [testEdge('Norland', 'Sudland')]);
const node = (label: string): KeyEntry => ({ label, sample: { node: a } });
const plain: Sheet = {
  size: { width: 1440, height: 810 },
  palette,
  ground: 'white',
  name: 'A picture',
  description: 'Of something.',
  title: 'A title',
  isFromRight: false,
  key: [node('Countries'), { label: 'Planned', sample: { edge: testEdge('x', 'y') } }],
  credit: ['Sources: North Wire.', 'Saved today.'],
  isSpread: true,
};

function parsed(rest: Partial<Sheet> = {}, of: Scene = scene): Element {
  const text = toXml(sheetOf(of, { ...plain, ...rest }, () => ''));
  const reader = new DOMParser({ onError: onErrorStopParsing });
  const root = reader.parseFromString(text, 'image/svg+xml').documentElement;
  if (!root) throw new Error('The file is empty.');
  return root;
}

const all = (root: Element, name: string) => [...root.getElementsByTagName(name)];
const texts = (root: Element) => all(root, 'text').map(({ textContent }) => textContent);

/** Many things, as they lie in a drawing that is not tidy. */
const crowd = sceneOf(
  Array.from({ length: 60 }, (_, i) =>
    testNode(`Ministry of something ${i}`, [((i * 137) % 900) - 450, ((i * 271) % 800) - 400]),
  ),
  [],
);

describe('a picture', () => {
  it('has its title, the drawing, the key with its signs and the credit', () => {
    const root = parsed();
    expect(texts(root)).toEqual(
      expect.arrayContaining(['A title', 'Norland', 'Sudland', 'Countries', 'Planned', ...plain.credit]),
    );
    expect(all(root, 'ellipse')).toHaveLength(3);
    expect(all(root, 'path')).toHaveLength(2);
    expect(root.getAttribute('viewBox')).toBe('0 0 1440 810');
  });

  it('has no ground where it is to be laid over something', () => {
    expect(all(parsed(), 'rect')).toHaveLength(1);
    expect(all(parsed({ ground: null }), 'rect')).toHaveLength(0);
  });

  it('has a title of strangers as text and nothing else', () => {
    const root = parsed({ title: '</text><script>alert(1)</script>' });
    expect(all(root, 'script')).toHaveLength(0);
    expect(texts(root)).toContain('</text><script>alert(1)</script>');
  });

  it('begins at the right where its title does', () => {
    const [title] = all(parsed({ title: 'صربيا', isFromRight: true }), 'text');
    expect(title?.getAttribute('direction')).toBe('rtl');
    expect(Number(title?.getAttribute('x'))).toBe(1440 - 32);
  });

  it('sets no letters smaller than 10.5, which are 14 in a file of 1920 pixels', () => {
    const root = parsed({ size: { width: 1440, height: 810 } }, crowd);
    const drawing = all(root, 'g').find((one) => one.getAttribute('transform')?.includes('scale'));
    const zoom = Number(/scale\((\S+)\)/.exec(drawing?.getAttribute('transform') ?? '')?.[1]);
    for (const one of all(root, 'text')) {
      const inside = one.parentNode?.parentNode === drawing;
      expect(Number(one.getAttribute('font-size')) * (inside ? zoom : 1)).toBeGreaterThan(10.5);
    }
  });

  it('is drawn of nothing too', () => {
    expect(texts(parsed({ key: [] }, sceneOf([], [])))).toEqual(['A title', ...plain.credit]);
  });
});

describe.each([
  { width: 1000, height: 600 },
  { width: 500, height: 900 },
])('in a room of $width by $height', (room) => {
  it.each([
    ['two things', scene],
    ['many things', crowd],
  ])('%s are whole, and no name lies on a shape', (_, of) => {
    const { arrangement, zoom, left, top } = fitInto(of, room);
    const { x1, x2, y1, y2 } = extentOf(of, arrangement);
    expect((x1 - left) * zoom).toBeGreaterThanOrEqual(-0.5);
    expect((y1 - top) * zoom).toBeGreaterThanOrEqual(-0.5);
    expect((x2 - left) * zoom).toBeLessThanOrEqual(room.width + 0.5);
    expect((y2 - top) * zoom).toBeLessThanOrEqual(room.height + 0.5);
    const names = [...arrangement.names.values()].filter(({ isShown }) => isShown);
    expect(names.length).toBeGreaterThan(1);
    const covered = names.flatMap(({ id, spot }) =>
      of.nodes.filter(
        (one) => one.id !== id && overlaps(spot.box, discBox({ at: positionOf(one), size: one.size })),
      ),
    );
    expect(covered).toEqual([]);
  });
});

test('words that find no whole room on their line are left out and not cut', () => {
  const words = ['supplies arms and ammunition to each of the armed forces of'];
  const near = sceneOf([a, testNode('B', [260, 0])], [testEdge('Norland', 'B', { words })]);
  expect(texts(parsed({ isSpread: false }, near)).filter((text) => text?.includes('…'))).toEqual([]);
});

test('a long title is set smaller and broken, and nothing of it is lost', () => {
  const title = `${'Word '.repeat(20)}${'x'.repeat(120)}`;
  const root = parsed({ title, size: { width: 810, height: 810 }, key: [], credit: [] }, sceneOf([], []));
  expect(texts(root).join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
});

test('no line is wider than its room, whatever the text', () => {
  expect(broken('a b c', 1000, 12)).toEqual(['a b c']);
  const long = 'https://example.org/?' + 'actors=serbia&'.repeat(30);
  expect(broken(long, 300, 12).join('')).toBe(long);
  expect(broken(long, 300, 12).length).toBeGreaterThan(5);
});

test('a key has as many columns as find room, and no more than it needs', () => {
  const many = Array.from({ length: 20 }, (_, i) => node(`Kind ${i}`));
  expect(keyOfHeight(many, 1000).width).toBeLessThan(keyOfHeight(many, 200).width);
  expect(keyOfWidth(many, 700).width).toBeLessThanOrEqual(700);
  expect(keyOfWidth(many, 700).height).toBeLessThan(keyOfWidth(many, 300).height);
  expect(keyOfWidth([], 700)).toMatchObject({ width: 0, height: 0 });
});

test('a picture on paper is as high as what is drawn', () => {
  const tall = sceneOf([a, testNode('B', [0, 900])], []);
  expect(naturalSize(tall, [], 900).height).toBeGreaterThan(naturalSize(scene, [], 900).height);
});
