import cytoscape, { type SingularElementArgument } from 'cytoscape';
import { describe, expect, it, test } from 'vitest';
import { FIRMNESS } from '../../../src/model/firmness.ts';
import { colourNames, lineNames, shapeNames, type ShapeName } from '../../../src/model/looks.ts';
import { dashes, lineWidth, type Stage } from '../../../src/scene/edgeDashes.ts';
import type { Emphasis } from '../../../src/scene/scene.ts';
import type { EdgeData, MarkData, NodeData } from './elementData.ts';
import type { Palette } from '../../ui/palette.ts';
import { stylesheet } from './stylesheet.ts';

const palette: Palette = {
  paper: '#ffffff',
  ink: '#111111',
  ink2: '#333333',
  line: '#777777',
  accent: '#0000ff',
  kinds: Object.fromEntries(colourNames.map((name, i) => [name, `#0000${10 + i}`])),
  lines: Object.fromEntries(lineNames.map((name, i) => [name, `#00${40 + 10 * i}00`])),
};
const polarities = ['affirmed', 'denied', 'disputed'] as const;
const stages = FIRMNESS.flatMap((firmest, i) => FIRMNESS.slice(i).map((least) => ({ firmest, least })));
const firmnesses = polarities.flatMap((polarity) => stages.map((stage) => ({ polarity, ...stage })));

describe.each([true, false])('a relation whose predicate is symmetric: %s', (symmetric) => {
  it('looks different for each polarity, stage and mixture of stages, without its colour', () => {
    const looks = firmnesses.map((firmness) => JSON.stringify(edgeLook({ ...firmness, symmetric })));
    expect(new Set(looks).size).toBe(firmnesses.length);
  });

  it('is unbroken where all state it as fact, and in no other case', () => {
    const unbroken = stages.filter((stage) => edgeLook({ ...stage, symmetric })['line-style'] === 'solid');
    expect(unbroken).toEqual([{ firmest: 'actual', least: 'actual' }]);
  });

  it('has its dashes as they are computed', () => {
    expect(edgeLook({ firmest: 'planned', least: 'possible', symmetric })['line-dash-pattern']).toBe(
      dashes('planned', 'possible').join(' '),
    );
  });

  it('has a bar in its middle where it was called off', () => {
    const look = edgeLook({ firmest: 'abandoned', symmetric });
    expect([look['mid-source-arrow-shape'], look['mid-target-arrow-shape']]).toEqual(['tee', 'tee']);
  });

  it('has a barred end and a cross in its middle where it is denied', () => {
    const look = edgeLook({ polarity: 'denied', symmetric });
    expect(Object.values(look)).toEqual(expect.arrayContaining(['tee', 'chevron', 'chevron']));
  });
});

test('a line has an arrow where it has a direction', () => {
  expect(edgeLook({ symmetric: false })['target-arrow-shape']).toBe('triangle');
  expect(edgeLook({ symmetric: true })['target-arrow-shape']).toBe('none');
});

test('more accounts make a wider line, and what no one has reviewed is the thinnest and pale', () => {
  const widths = [0, 1, 2, 3, 4].map((accounts) =>
    Number.parseFloat(draw('edge', { accounts, width: lineWidth(accounts) }, 'width')),
  );
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(new Set(widths).size).toBe(widths.length);
  expect(draw('edge', { accounts: 0 }, 'opacity')).not.toBe(draw('edge', { accounts: 1 }, 'opacity'));
});

test('each shape and each colour that a kind can have is drawn as no other', () => {
  expect(new Set(shapeNames.map(outline)).size).toBe(shapeNames.length);
  const fills = colourNames.map((colour) => draw('node', { colour }, 'background-color'));
  expect(new Set([...fills, draw('node', { colour: 'none' }, 'background-color')]).size).toBe(
    colourNames.length + 1,
  );
});

test('a class is paler than a thing of its kind and has a broken rim, also where it is selected', () => {
  const looks = [false, true].map((generic) =>
    ['background-color', 'border-style'].map((property) =>
      draw('node', { generic, emphasis: 'selected' }, property),
    ),
  );
  expect(looks).toEqual([
    ['rgb(0,0,16)', 'solid'],
    ['rgb(179,179,183)', 'dashed'],
  ]);
});

test.each<[group: 'node' | 'edge', emphasis: Emphasis, property: string]>([
  ['node', 'selected', 'border-color'],
  ['node', 'onPath', 'border-color'],
  ['node', 'pathEnd', 'font-weight'],
  ['node', 'otherPath', 'opacity'],
  ['node', 'dimmed', 'opacity'],
  ['node', 'near', 'z-index'],
  ['node', 'hovered', 'border-width'],
  ['node', 'touched', 'color'],
  ['edge', 'selected', 'line-color'],
  ['edge', 'onPath', 'line-color'],
  ['edge', 'otherPath', 'opacity'],
  ['edge', 'dimmed', 'opacity'],
  ['edge', 'dimmed', 'text-opacity'],
  ['edge', 'near', 'z-index'],
  ['edge', 'hovered', 'width'],
  ['edge', 'touched', 'line-color'],
])('a %s that is %s shows it by its %s', (group, emphasis, property) => {
  expect(draw(group, { emphasis }, property)).not.toBe(draw(group, {}, property));
});

test('a bundle is hollow and wide, but not where it steps back', () => {
  const bundle = { type: 'bundle', width: 5 } as const;
  expect(draw('edge', bundle, 'line-outline-width')).not.toBe(draw('edge', {}, 'line-outline-width'));
  expect(Number.parseFloat(draw('edge', bundle, 'width'))).toBe(5);
  expect(Number.parseFloat(draw('edge', { ...bundle, emphasis: 'dimmed' }, 'width'))).toBe(1.5);
});

test('each family has a line of a colour of its own, nearly grey where it does not stand out', () => {
  for (const lead of [true, false]) {
    const inks = [...lineNames, null].map((line) => draw('edge', { line, lead }, 'line-color'));
    expect(new Set(inks).size).toBe(lineNames.length + 1);
  }
  expect(draw('edge', { lead: true }, 'line-color')).not.toBe(draw('edge', { lead: false }, 'line-color'));
  expect(draw('edge', { lead: true }, 'width')).not.toBe(draw('edge', { lead: false }, 'width'));
});

test('an edge bends as the scene says', () => {
  expect(draw('edge', { curve: 0 }, 'curve-style')).toBe('bezier');
  expect(draw('edge', { curve: -23 }, 'curve-style')).toBe('unbundled-bezier');
  expect(draw('edge', { curve: -23 }, 'control-point-distances')).toBe('-23px');
});

function outline(shape: ShapeName): string {
  return `${draw('node', { shape }, 'shape')} ${draw('node', { shape }, 'shape-polygon-points')}`;
}

function edgeLook(data: Partial<EdgeData> & { firmest?: Stage }): Record<string, string> {
  const { firmest = 'actual', least = firmest } = data;
  const broken = dashes(firmest, least);
  const look = { firmest, least, ...(broken.length > 0 && { dashes: broken }) };
  const arrows = ['target-arrow-shape', 'mid-target-arrow-shape', 'mid-source-arrow-shape'];
  return Object.fromEntries(
    ['line-style', 'line-dash-pattern', ...arrows].map((property) => [
      property,
      draw('edge', { ...data, ...look }, property),
    ]),
  );
}

/** The value of a style property as Cytoscape computes it. */
function draw(
  group: 'node' | 'edge',
  data: Partial<Omit<NodeData, 'type'> & Omit<EdgeData, 'type'> & MarkData> & { type?: string },
  property: string,
): string {
  const marks = { emphasis: 'normal' };
  const node = {
    type: 'entity',
    written: 'Norland',
    lead: false,
    rise: 3,
    aside: 0,
    shape: 'circle',
    colour: 'blue',
    size: 20,
    ...marks,
  };
  const edge = {
    type: 'relation',
    source: 'a',
    target: 'b',
    curve: 0,
    dx: 0,
    dy: 0,
    ...marks,
    written: 'supplies',
    accounts: 1,
    width: 1,
    symmetric: false,
    line: 'blue',
    lead: false,
  };
  const firmness = { polarity: 'affirmed', firmest: 'actual', least: 'actual' };
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheet(palette),
    elements: [
      { data: { ...node, ...(group === 'node' && data), id: 'a' } },
      { data: { ...node, id: 'b' } },
      { data: { ...edge, ...firmness, ...(group === 'edge' && data), id: 'e' } },
    ],
  });
  const element: SingularElementArgument = cy.getElementById(group === 'node' ? 'a' : 'e');
  const value = String(element.style(property));
  cy.destroy();
  return value;
}
