import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import cytoscape, { type Core, type EdgeSingular, type Position } from 'cytoscape';
import { describe, expect, it, test } from 'vitest';
import { toXml } from '../../../src/export/xml.ts';
import { load } from '../../../src/model/load.ts';
import { indexGraph } from '../../../src/query/graphIndex.ts';
import { testIndex } from '../../../src/query/testIndex.ts';
import { hostileGraph } from '../../../src/export/testHostile.ts';
import { elementsOf } from '../elements.ts';
import type { Palette } from '../palette.ts';
import { stylesheet } from '../stylesheet.ts';
import { setCaption } from './caption.ts';
import { curveOf, directions, pathOf } from './curve.ts';
import { svgOf } from './svg.ts';

const kinds = ['#000001', '#000002', '#000003', '#000004', '#000005', '#000006', '#000007'];
const palette: Palette = { paper: '#fefefe', ink: '#010101', line: '#777777', accent: '#ff0000', kinds };
const caption = { title: 'A </title> & “title”', lines: ['One line.', 'https://example.org/?a=b&c=d'] };

/** Where Cytoscape would put a line on a screen, with a bend for all but the first. */
const places = {
  getSourceEndpoint: (edge: EdgeSingular): Position => edge.source().position(),
  getTargetEndpoint: (edge: EdgeSingular): Position => edge.target().position(),
  getEdgeMidpoint: (): Position => ({ x: 5, y: 5 }),
  getControlPoints: (edge: EdgeSingular) =>
    edge.same(edge.cy().edges()[0] ?? edge) ? undefined : [{ x: 7, y: 9 }],
  getSegmentPoints: () => undefined,
};

function draw(index = testIndex()): Core {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheet(palette),
    layout: { name: 'preset' },
    elements: elementsOf(index),
  });
  Object.assign(Reflect.get(cy, 'renderer').call(cy), places);
  return cy;
}

function parsed(cy: Core): Element {
  const { paper, ink } = palette;
  const text = toXml(
    svgOf(cy, { extent: 'whole', paper, ink, name: 'A drawing', caption }, (id) => `about ${id}`),
  );
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    text,
    'image/svg+xml',
  ).documentElement;
  if (!root) throw new Error('The file is empty.');
  return root;
}

const all = (root: Element, name: string) => [...root.getElementsByTagName(name)];

/** The group of one thing, found by the words of its pointer. */
function groupOf(root: Element, id: string): Element | undefined {
  const titles = all(root, 'title').filter(({ textContent }) => textContent === `about ${id}`);
  const group = titles[0]?.parentNode;
  return all(root, 'g').find((one) => one === group);
}

function lineOf(root: Element, id: string): Element | undefined {
  return groupOf(root, id)?.getElementsByTagName('path')[0];
}

function arrowsOf(root: Element, id: string): Element[] {
  return [...(groupOf(root, id)?.getElementsByTagName('polygon') ?? [])];
}

describe('a drawing as SVG', () => {
  const root = parsed(draw());

  it('has every shape and line, and every name as text', () => {
    expect(all(root, 'text').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Norland', 'Sudland', 'Anna Bérg']),
    );
    const index = testIndex();
    const things = [
      ...index.relations.keys(),
      ...[...index.entities.keys()].filter((id) => index.relationsOf.has(id)),
    ];
    for (const id of things) expect(groupOf(root, id)?.getElementsByTagName('*').length).toBeGreaterThan(1);
  });

  it('has dashes where something is planned, and bars in place of an arrow where it is denied', () => {
    const dashes = (id: string) => lineOf(root, id)?.getAttribute('stroke-dasharray');
    expect(dashes('anna-berg~visits~sudland')).toBe('9 5');
    expect(dashes('norland~supplies~sudland')).toBe(null);
    const tee = '-0.15,0 -0.15,-0.1 0.15,-0.1 0.15,0';
    expect(arrowsOf(root, 'norland~recognises~sudland').map((one) => one.getAttribute('points'))).toEqual([
      tee,
      tee,
    ]);
    expect(arrowsOf(root, 'norland~supplies~sudland')).toHaveLength(1);
    expect(arrowsOf(root, 'norland~borders~sudland')).toHaveLength(0);
  });

  it('has its caption, in lines', () => {
    const words = all(root, 'text').map(({ textContent }) => textContent);
    expect(words).toContain(caption.title);
    expect(words).toContain(caption.lines[1]);
  });
});

test('what is hidden, and names that are not seen, are not in the picture', () => {
  const cy = draw();
  cy.getElementById('anna-berg').addClass('hidden');
  cy.getElementById('norland').addClass('unnamed');
  const root = parsed(cy);
  const words = all(root, 'text').map(({ textContent }) => textContent);
  expect(words).not.toContain('Anna Bérg');
  expect(words).not.toContain('Norland');
  expect(groupOf(root, 'norland')).toBeDefined();
  expect(groupOf(root, 'anna-berg')).toBeUndefined();
  expect(groupOf(root, 'anna-berg~visits~sudland')).toBeUndefined();
});

test('what is gathered has its double rim, its hollow line and its number on a plate', () => {
  const cy = draw();
  cy.add([
    {
      group: 'nodes',
      data: { id: 'kind.country', name: 'Countries (2)', kind: 0, size: 40 },
      classes: 'gathered',
    },
    {
      group: 'edges',
      data: {
        id: 'line',
        source: 'kind.country',
        target: 'sudland',
        shown: '5 · 1 denied',
        count: 5,
        dx: 3,
        dy: 4,
      },
      classes: 'gathered',
    },
  ]);
  const root = parsed(cy);
  const [outer, inner] = [...(groupOf(root, 'kind.country')?.getElementsByTagName('ellipse') ?? [])];
  expect([outer?.getAttribute('stroke'), inner?.getAttribute('stroke')]).toEqual([
    'rgb(1,1,1)',
    'rgb(254,254,254)',
  ]);
  const [rims, hollow] = [...(groupOf(root, 'line')?.getElementsByTagName('path') ?? [])];
  expect(Number(rims?.getAttribute('stroke-width'))).toBeGreaterThan(
    Number(hollow?.getAttribute('stroke-width')),
  );
  expect([rims?.getAttribute('stroke'), hollow?.getAttribute('stroke')]).toEqual([
    'rgb(119,119,119)',
    'rgb(254,254,254)',
  ]);
  const number = groupOf(root, 'line')?.getElementsByTagName('tspan')[0];
  expect([number?.textContent, number?.getAttribute('x')]).toEqual(['5 · 1 denied', '8']);
  expect(groupOf(root, 'line')?.getElementsByTagName('rect')).toHaveLength(1);
});

test('what strangers wrote is text, and nothing else', () => {
  const { graph } = hostileGraph();
  const root = parsed(draw(indexGraph(load(graph))));
  const names = new Set(all(root, '*').map(({ tagName }) => tagName));
  const known = 'clipPath desc ellipse g path polygon rect text title tspan'.split(' ');
  expect([...names].filter((name) => !known.includes(name))).toEqual([]);
  expect(root.textContent).toContain('</script><script>alert(1)</script>');
  const attributes = all(root, '*').flatMap((element) => [...element.attributes].map(({ name }) => name));
  expect(attributes.filter((name) => /^on|href|style/i.test(name))).toEqual([]);
});

test('an empty drawing is a picture with its caption', () => {
  const cy = draw();
  cy.elements().addClass('hidden');
  expect(all(parsed(cy), 'text')).toHaveLength(3);
});

test('a curve is drawn through its control points and ends before its arrow', () => {
  const cy = draw();
  const [first, second] = [cy.edges()[0], cy.edges()[1]];
  const straight = first && curveOf(first);
  const bent = second && curveOf(second);
  expect(straight && pathOf(straight, { start: 0, end: 0 })).toMatch(/^M[\d.,-]+L[\d.,-]+$/);
  expect(bent && pathOf(bent, { start: 0, end: 0 })).toMatch(/^M[\d.,-]+Q7,9 [\d.,-]+$/);
  const line = {
    start: { x: 0, y: 0 },
    end: { x: 10, y: 0 },
    middle: { x: 5, y: 0 },
    between: [],
    curved: false,
  };
  expect(pathOf(line, { start: 0, end: 3 })).toBe('M0,0L7,0');
  expect(directions(line).end).toEqual({ x: 5, y: 0 });
});

test('a long caption is broken at blanks and within addresses, and nothing of it is lost', () => {
  const long = {
    title: 'Word '.repeat(60).trim(),
    lines: [`https://example.org/?${'actors=serbia&'.repeat(40)}`],
  };
  const { lines, height } = setCaption(long, 300);
  expect(lines.length).toBeGreaterThan(10);
  expect(
    lines
      .map(({ text }) => text)
      .join('')
      .replaceAll(' ', ''),
  ).toBe(`${long.title}${long.lines[0]}`.replaceAll(' ', ''));
  expect(height).toBeGreaterThan(lines.at(-1)?.y ?? 0);
});
