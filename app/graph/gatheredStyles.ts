import type { EdgeSingular, StylesheetJsonBlock } from 'cytoscape';
import { riseOf } from './elements.ts';
import type { Palette } from './palette.ts';

/**
 * The look of several things drawn as one: a double rim, and a hollow line with a number. Neither says anything of
 * firmness or direction, which only a relation has.
 */
export function gatheredStyles({ paper, ink, line }: Palette): StylesheetJsonBlock[] {
  return [
    { selector: 'node.gathered', style: { 'border-style': 'double', 'border-width': 5 } },
    { selector: 'node[kind = -1]', style: { 'background-color': paper, shape: 'ellipse' } },
    {
      selector: 'edge.gathered',
      style: {
        label: 'data(shown)',
        'curve-style': 'straight',
        'text-margin-x': (edge: EdgeSingular) => edge.data('dx'),
        'text-margin-y': (edge: EdgeSingular) => edge.data('dy'),
        width: 'mapData(count, 1, 20, 3.5, 10)',
        'line-color': paper,
        'line-outline-width': 1.6,
        'line-outline-color': line,
        'text-rotation': 'none',
        'text-outline-width': 0,
        'text-background-color': paper,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'text-border-color': line,
        'text-border-opacity': 1,
        'text-border-width': 1,
        'text-background-shape': 'roundrectangle',
        'z-index': 2,
      },
    },
    {
      // Its paper would shine through, and make it the heaviest of all.
      selector: 'edge.gathered.dim, edge.gathered.shade',
      style: { width: 1.5, 'line-color': line, 'line-outline-width': 0 },
    },
    {
      selector: 'edge.gathered.wordless',
      style: { 'text-background-opacity': 0, 'text-border-opacity': 0 },
    },
    {
      selector: 'node.caption',
      style: {
        'background-opacity': 0,
        'border-width': 0,
        color: ink,
        'font-weight': 700,
        'text-valign': 'top',
        'text-margin-y': riseOf,
        events: 'no',
        'z-index': 5,
      },
    },
    { selector: 'node.pinned', style: { 'border-width': 3 } },
  ];
}
