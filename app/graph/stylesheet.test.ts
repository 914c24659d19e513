import cytoscape, { type SingularElementArgument } from 'cytoscape';
import { describe, expect, it, test } from 'vitest';
import { shapes } from '../ui/shapes.ts';
import type { EdgeData, NodeData } from './elements.ts';
import type { Palette } from './palette.ts';
import { stylesheet } from './stylesheet.ts';

const palette: Palette = {
  paper: '#ffffff',
  ink: '#111111',
  line: '#777777',
  accent: '#0000ff',
  kinds: shapes.map((_, i) => `#0${i}0${i}0${i}`),
};
const polarities = ['affirmed', 'denied', 'disputed'] as const;
const modalities = ['actual', 'planned', 'conditional', 'possible'] as const;
const firmnesses = polarities.flatMap((polarity) => modalities.map((modality) => ({ polarity, modality })));

describe.each(['yes', 'no'] as const)('a relation whose predicate is symmetric: %s', (symmetric) => {
  it('looks different for each polarity and modality, without its colour', () => {
    const looks = firmnesses.map((firmness) => JSON.stringify(edgeLook({ ...firmness, symmetric })));
    expect(new Set(looks).size).toBe(firmnesses.length);
  });

  test.each([
    ['actual', 'solid'],
    ['planned', 'dashed'],
    ['conditional', 'dashed'],
    ['possible', 'dotted'],
  ] as const)('that is %s has a %s line', (modality, line) => {
    expect(edgeLook({ modality, symmetric })['line-style']).toBe(line);
  });

  it('has a barred end where it is denied', () => {
    expect(edgeLook({ polarity: 'denied', symmetric })['target-arrow-shape']).toBe('tee');
  });
});

test('a line has an arrow where it has a direction', () => {
  expect(edgeLook({ symmetric: 'no' })['target-arrow-shape']).toBe('triangle');
  expect(edgeLook({ symmetric: 'yes' })['target-arrow-shape']).toBe('none');
});

test('more origins make a wider line, and what no one has reviewed is the thinnest and pale', () => {
  const widths = [0, 1, 2, 3, 4].map((origins) => Number.parseFloat(draw('edge', { origins }, 'width')));
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(new Set(widths).size).toBe(widths.length);
  expect(draw('edge', { origins: 0 }, 'opacity')).not.toBe(draw('edge', { origins: 1 }, 'opacity'));
});

test('each kind has a shape and a colour of its own', () => {
  const kinds = shapes.map((_, kind) => kind);
  expect(new Set(kinds.map(outline)).size).toBe(shapes.length);
  expect(new Set(kinds.map((kind) => draw('node', { kind }, 'background-color'))).size).toBe(shapes.length);
});

test.each<[group: 'node' | 'edge', state: string, property: string]>([
  ['node', 'selected', 'border-color'],
  ['node', 'dim', 'opacity'],
  ['node', 'shade', 'opacity'],
  ['node', 'unnamed', 'label'],
  ['node', 'hidden', 'display'],
  ['edge', 'selected', 'line-color'],
  ['edge', 'dim', 'opacity'],
  ['edge', 'shade', 'opacity'],
  ['edge', 'named', 'label'],
  ['edge', 'wordless', 'text-opacity'],
  ['edge', 'hidden', 'display'],
])('a %s that is %s shows it by its %s', (group, state, property) => {
  expect(draw(group, {}, property, state)).not.toBe(draw(group, {}, property));
});

function outline(kind: number): string {
  return `${draw('node', { kind }, 'shape')} ${draw('node', { kind }, 'shape-polygon-points')}`;
}

function edgeLook(data: Partial<EdgeData>): Record<string, string> {
  const properties = ['line-style', 'line-dash-pattern', 'target-arrow-shape', 'mid-target-arrow-shape'];
  return Object.fromEntries(properties.map((property) => [property, draw('edge', data, property)]));
}

/** The value of a style property as Cytoscape computes it. */
function draw(
  group: 'node' | 'edge',
  data: Partial<NodeData & EdgeData>,
  property: string,
  classes = '',
): string {
  const node = { name: 'Norland', kind: 0, size: 20 };
  const edge = { source: 'a', target: 'b', name: 'supplies', origins: 1, symmetric: 'no' };
  const firmness = { polarity: 'affirmed', modality: 'actual' };
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheet(palette),
    elements: [
      { data: { ...node, ...(group === 'node' && data), id: 'a' }, ...(group === 'node' && { classes }) },
      { data: { ...node, id: 'b' } },
      {
        data: { ...edge, ...firmness, ...(group === 'edge' && data), id: 'e' },
        ...(group === 'edge' && { classes }),
      },
    ],
  });
  const element: SingularElementArgument = cy.getElementById(group === 'node' ? 'a' : 'e');
  const value = String(element.style(property));
  cy.destroy();
  return value;
}
