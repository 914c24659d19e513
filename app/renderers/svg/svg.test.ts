import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import { describe, expect, it, test } from 'vitest';
import { toXml } from '../../../src/export/xml.ts';
import { colourNames, lineNames } from '../../../src/model/looks.ts';
import type { Emphasis, Scene } from '../../../src/scene/scene.ts';
import { testEdge, testNode, sceneOf } from '../../../src/scene/testParts.ts';
import type { Palette } from '../../ui/palette.ts';
import { setCaption } from './caption.ts';
import type { Frame } from './frame.ts';
import { svgOf } from './svg.ts';

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
const caption = { title: 'A </title> & “title”', lines: ['One line.', 'https://example.org/?a=b&c=d'] };

function parsed(scene: Scene, frame: Frame | null = null): Element {
  const options = { palette, name: 'A drawing', caption, frame };
  const text = toXml(svgOf(scene, options, (id) => `about ${id}`));
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
    expect(partsOf(parsed(sceneOf([a, b], [planned])), tie.id, 'path', 'stroke-dasharray')).toEqual(['10 4']);
    const arrows = (rest: object) =>
      partsOf(parsed(sceneOf([a, b], [{ ...tie, ...rest }])), tie.id, 'polygon', 'points');
    const chevron = '0,0 -0.15,-0.15 -0.1,-0.2 0,-0.1 0.1,-0.2 0.15,-0.15';
    const tee = '-0.15,0 -0.15,-0.1 0.15,-0.1 0.15,0';
    expect(arrows({ polarity: 'denied' })).toEqual([chevron, chevron, tee]);
    expect(arrows({})).toEqual(['-0.15,-0.3 0,0 0.15,-0.3']);
    expect(arrows({ symmetric: true })).toEqual([]);
  });

  it('has what it says beneath it, in lines', () => {
    expect(texts(parsed(sceneOf([a, b], [tie])))).toEqual(
      expect.arrayContaining([caption.title, caption.lines[1]]),
    );
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
    expect(order.slice(1)).toEqual([`about ${b.id}`, `about ${tie.id}`, `about ${a.id}`]);
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
  const known = 'clipPath desc ellipse g path polygon rect text title tspan'.split(' ');
  expect(all(root, '*').filter(({ tagName }) => !known.includes(tagName))).toEqual([]);
  expect(root.textContent).toContain(evil);
});

test('an empty scene is a picture with its caption', () => {
  const root = parsed(sceneOf([], []));
  expect(texts(root)).toHaveLength(3);
  expect(Number(root.getAttribute('width'))).toBeGreaterThan(0);
});

test('a part of the drawing is as large as its frame, and drawn at its zoom', () => {
  const frame = { width: 600, height: 400, left: -50, top: -60, zoom: 2 };
  const root = parsed(sceneOf([a, b], [tie]), frame);
  expect(root.getAttribute('width')).toBe('600');
  expect(all(root, 'g').map((one) => one.getAttribute('transform'))).toContain('scale(2) translate(50 60)');
});

test('the whole drawing lies within its picture', () => {
  const root = parsed(sceneOf([a, testNode('Far', [900, -700])], []));
  const [x, y] = /translate\((\S+) (\S+)\)/.exec(toXmlText(root))?.slice(1).map(Number) ?? [];
  expect(900 + (x ?? 0)).toBeLessThan(Number(root.getAttribute('width')));
  expect(-700 + (y ?? 0)).toBeGreaterThan(0);
});

function toXmlText(root: Element): string {
  return all(root, 'g')
    .map((one) => one.getAttribute('transform') ?? '')
    .join(' ');
}

test('a long caption is broken at blanks and within addresses, and nothing of it is lost', () => {
  const long = {
    title: 'Word '.repeat(60).trim(),
    lines: [`https://example.org/?${'actors=serbia&'.repeat(40)}`],
  };
  const { lines, height } = setCaption(long, 300);
  const whole = lines.map(({ text }) => text).join('');
  expect(lines.length).toBeGreaterThan(10);
  expect(whole.replaceAll(' ', '')).toBe(`${long.title}${long.lines[0]}`.replaceAll(' ', ''));
  expect(height).toBeGreaterThan(lines.at(-1)?.y ?? 0);
});
