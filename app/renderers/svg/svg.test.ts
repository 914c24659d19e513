import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import { describe, expect, it, test } from 'vitest';
import { toXml, xml } from '../../../src/export/xml.ts';
import { colourNames, lineNames } from '../../../src/model/looks.ts';
import { arrange } from '../../../src/scene/arrangement.ts';
import type { Emphasis, Scene } from '../../../src/scene/scene.ts';
import { testEdge, testNode, sceneOf } from '../../../src/scene/testParts.ts';
import type { Palette } from '../../ui/palette.ts';
import { drawnParts } from './svg.ts';

const kinds = Object.fromEntries(colourNames.map((name, i) => [name, `rgb(0, 0, ${10 + i})`]));
const families = Object.fromEntries(lineNames.map((name) => [name, name]));
const palette: Palette = {
  paper: 'white',
  ink: 'black',
  ink2: 'dim',
  line: 'grey',
  accent: 'red',
  kinds,
  lines: families,
};

function parsed(scene: Scene): Element {
  const parts = drawnParts(scene, arrange(scene, 1, Infinity), palette, (id) => `about ${id}`);
  const text = toXml(xml('svg', {}, parts));
  const reader = new DOMParser({ onError: onErrorStopParsing });
  const root = reader.parseFromString(text, 'image/svg+xml').documentElement;
  if (!root) throw new Error('The file is empty.');
  return root;
}

const all = (root: Element, name: string) => [...root.getElementsByTagName(name)];
const texts = (root: Element) => all(root, 'text').map(({ textContent }) => textContent);

/** The group of one thing, found by the words of its pointer. */
function groupOf(root: Element, id: string): Element | undefined {
  const [title] = all(root, 'title').filter(({ textContent }) => textContent === `about ${id}`);
  return all(root, 'g').find((one) => one === title?.parentNode);
}

/** An attribute of the parts of one thing that are called so. */
function partsOf(root: Element, id: string, part: string, attribute: string): (string | null)[] {
  return [...(groupOf(root, id)?.getElementsByTagName(part) ?? [])].map((one) => one.getAttribute(attribute));
}

const [a, b] = [testNode('Norland', [0, 0]), testNode('Sudland', [300, 40])];
const tie = testEdge('Norland', 'Sudland');
const emphasised = (...marks: [string, Emphasis][]) => ({ emphasis: new Map(marks) });

describe('a scene as SVG', () => {
  it('has every node and edge with its name as text', () => {
    const root = parsed(sceneOf([a, b], [tie], { worded: new Map([[tie.id, 'ifRoom']]) }));
    expect(texts(root)).toEqual(expect.arrayContaining(['Norland', 'Sudland', 'ties']));
    for (const { id } of [a, b, tie]) expect(groupOf(root, id)).toBeDefined();
  });

  it('has dashes where something is planned, and bars in place of an arrow where it is denied', () => {
    const planned = { ...tie, firmest: 'planned', least: 'planned' } as const;
    expect(partsOf(parsed(sceneOf([a, b], [tie])), tie.id, 'path', 'stroke-dasharray')).toEqual([null]);
    expect(partsOf(parsed(sceneOf([a, b], [planned])), tie.id, 'path', 'stroke-dasharray')).toEqual(['15 5']);
    const arrows = (rest: object) =>
      partsOf(parsed(sceneOf([a, b], [{ ...tie, ...rest }])), tie.id, 'polygon', 'points');
    const chevron = '0,0 -0.15,-0.15 -0.1,-0.2 0,-0.1 0.1,-0.2 0.15,-0.15';
    const tee = '-0.15,0 -0.15,-0.1 0.15,-0.1 0.15,0';
    expect(arrows({ polarity: 'denied' })).toEqual([chevron, chevron, tee]);
    expect(arrows({})).toEqual(['-0.15,-0.3 0,0 0.15,-0.3']);
    expect(arrows({ symmetric: true })).toEqual([]);
  });

  it('bends an edge by its control point', () => {
    const bent = { ...tie, curve: 46 };
    expect(partsOf(parsed(sceneOf([a, b], [tie])), tie.id, 'path', 'd')[0]).toMatch(/^M[\d.,-]+L[\d.,-]+$/);
    expect(partsOf(parsed(sceneOf([a, b], [bent])), tie.id, 'path', 'd')[0]).toMatch(
      /^M[\d.,-]+Q[\d.,-]+ [\d.,-]+$/,
    );
  });

  it('lays what stands out over the rest', () => {
    const root = parsed(sceneOf([a, b], [tie], emphasised([a.id, 'selected'], [tie.id, 'near'])));
    const order = all(root, 'title').map(({ textContent }) => textContent);
    expect(order).toEqual([`about ${b.id}`, `about ${tie.id}`, `about ${a.id}`]);
  });
});

test('a group has its double rim, and a bundle its hollow line with its number on a plate', () => {
  const group = { ...a, type: 'group' } as const;
  const bundle = {
    ...tie,
    type: 'bundle',
    words: ['supplies arms to + 4'],
    number: '5',
    width: 5,
    symmetric: true,
  } as const;
  const root = parsed(sceneOf([group, { ...b, position: [70, 10] }], [bundle]));
  expect(partsOf(root, a.id, 'ellipse', 'stroke')).toEqual(['black', 'white']);
  expect(partsOf(root, tie.id, 'path', 'stroke')).toEqual(['blue', 'white']);
  expect(partsOf(root, tie.id, 'path', 'stroke-width')).toEqual(['7.4', '5']);
  expect(partsOf(root, tie.id, 'rect', 'fill')).toEqual(['white']);
  expect(texts(root)).toContain('5');
});

test('a class has its broken rim and is paler', () => {
  const root = parsed(sceneOf([a, { ...b, generic: true, colour: null }], []));
  expect(partsOf(root, a.id, 'ellipse', 'stroke-dasharray')).toEqual([null]);
  expect(partsOf(root, b.id, 'ellipse', 'stroke-dasharray')).toEqual(['3 2.5']);
  expect(partsOf(root, a.id, 'ellipse', 'fill')).toEqual(['rgb(0,0,10)']);
});

test('what is selected is marked, and what steps back is faint and says nothing', () => {
  const worded = new Map([[tie.id, 'ifRoom' as const]]);
  const marks = emphasised([a.id, 'selected'], [b.id, 'dimmed'], [tie.id, 'dimmed']);
  const root = parsed(sceneOf([a, b], [tie], { ...marks, worded }));
  expect(partsOf(root, a.id, 'ellipse', 'stroke')).toEqual(['red']);
  expect(partsOf(root, a.id, 'text', 'font-weight')).toEqual(['700']);
  expect([a, b, tie].map(({ id }) => groupOf(root, id)?.getAttribute('opacity'))).toEqual([
    null,
    '0.45',
    '0.45',
  ]);
  expect(texts(root)).not.toContain('ties');
});

test('a name for which there is no room is left out', () => {
  const close = [a, testNode('over', [0, -22]), testNode('beneath', [0, 22]), testNode('beside', [22, 0])];
  const root = parsed(sceneOf([...close, testNode('left', [-22, 0])], []));
  expect(texts(root)).not.toContain('Norland');
  expect(groupOf(root, a.id)).toBeDefined();
});

test('captions stand over their part of the drawing, in bold', () => {
  const titled = {
    id: 'caption.0',
    label: ['People'],
    position: [0, -80] as const,
    box: { halfWidth: 30, above: 20, below: 0 },
  };
  const root = parsed(sceneOf([a, b], [], { captions: [titled] }));
  expect(partsOf(root, 'caption.0', 'text', 'font-weight')).toEqual(['700']);
});

test('what strangers wrote is text, and nothing else', () => {
  const evil = '</script><script>alert(1)</script>';
  const root = parsed(sceneOf([testNode(evil, [0, 0]), b], [testEdge(evil, b.id, { words: [evil] })]));
  const known = 'ellipse g path polygon svg text title tspan'.split(' ');
  expect(all(root, '*').filter(({ tagName }) => !known.includes(tagName))).toEqual([]);
  expect(root.textContent).toContain(evil);
});

test('a name at the corner of its disc is where it was found room for', () => {
  const scene = sceneOf([a], []);
  const arrangement = arrange(scene, 1, Infinity);
  const box = { x1: 20, x2: 80, y1: 10, y2: 30 };
  const spot = { id: a.id, isShown: true, font: 14, spot: { box, rise: 2, aside: 50 } };
  const names = new Map([[a.id, spot]]);
  const [group] = drawnParts(scene, { ...arrangement, names }, palette, () => '');
  expect(JSON.stringify(group)).toContain('"x":50');
});
