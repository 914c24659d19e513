import type { StylesheetJsonBlock } from 'cytoscape';
import { nameGap } from '../../src/model/drawing.ts';
import { dashes } from '../ui/lines.ts';
import { shapes } from '../ui/shapes.ts';
import { riseOf } from './elements.ts';
import { fontFamily } from './fonts.ts';
import { fontOf } from './fontSizes.ts';
import { gatheredStyles } from './gatheredStyles.ts';
import type { Palette } from './palette.ts';

/** How everything looks. The states have one look each, the same as in the lists and the legend. */
export function stylesheet(palette: Palette): StylesheetJsonBlock[] {
  return [
    ...nodeStyles(palette),
    ...edgeStyles(palette),
    ...gatheredStyles(palette),
    ...stateStyles(palette),
  ];
}

function nodeStyles({ paper, ink, kinds }: Palette): StylesheetJsonBlock[] {
  const base: StylesheetJsonBlock = {
    selector: 'node',
    style: {
      label: 'data(name)',
      width: 'data(size)',
      height: 'data(size)',
      'border-width': 1.25,
      'border-color': ink,
      color: ink,
      'font-family': fontFamily,
      'font-size': fontOf,
      'text-wrap': 'wrap',
      'text-max-width': '1000px',
      'text-valign': 'bottom',
      'text-margin-y': nameGap,
      'text-events': 'yes',
      'text-outline-color': paper,
      'text-outline-width': 2.5,
      'text-outline-opacity': 0.92,
      'z-index-compare': 'manual',
      'z-index': 10,
      'overlay-opacity': 0,
    },
  };
  const kindStyles = shapes.map(({ points }, i): StylesheetJsonBlock => {
    const colour = { 'background-color': kinds[i] ?? ink };
    const outline = points && { shape: 'polygon' as const, 'shape-polygon-points': points.flat().join(' ') };
    return { selector: `node[kind = ${i}]`, style: { ...colour, ...(outline ?? { shape: 'ellipse' }) } };
  });
  return [base, ...kindStyles];
}

function edgeStyles({ paper, ink, line }: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 46,
        width: 'mapData(origins, 1, 4, 1.4, 6)',
        'line-color': line,
        'target-arrow-color': line,
        'mid-target-arrow-color': line,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.85,
        'target-endpoint': 'outside-to-node-or-label',
        'font-family': fontFamily,
        'font-size': fontOf,
        color: ink,
        'text-outline-color': paper,
        'text-outline-width': 2.5,
        'text-rotation': 'autorotate',
        'z-index-compare': 'manual',
        'z-index': 1,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.bare', style: { 'target-endpoint': 'outside-to-node' } },
    { selector: 'edge[symmetric = "yes"]', style: { 'target-arrow-shape': 'none' } },
    {
      selector: 'edge[modality = "planned"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [...dashes.planned] },
    },
    {
      selector: 'edge[modality = "conditional"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [...dashes.conditional] },
    },
    { selector: 'edge[modality = "possible"]', style: { 'line-style': 'dotted' } },
    {
      selector: 'edge[polarity = "denied"]',
      style: { 'target-arrow-shape': 'tee', 'mid-target-arrow-shape': 'tee' },
    },
    { selector: 'edge[polarity = "disputed"]', style: { 'mid-target-arrow-shape': 'diamond' } },
    { selector: 'edge[origins = 0]', style: { width: 1, opacity: 0.5 } },
  ];
}

function stateStyles({ accent }: Palette): StylesheetJsonBlock[] {
  return [
    { selector: 'node.unnamed', style: { label: '' } },
    { selector: 'node.above', style: { 'text-margin-y': riseOf } },
    { selector: 'edge.named, edge.zoomed, edge.worded', style: { label: 'data(name)' } },
    {
      selector: 'edge.wordless, edge.relation.dim, edge.relation.off, edge.relation.shade',
      style: { 'text-opacity': 0 },
    },
    { selector: '.dim, .off', style: { opacity: 0.14 } },
    { selector: '.way', style: { opacity: 0.4 } },
    {
      selector: 'node.route',
      style: { opacity: 1, 'border-color': accent, 'border-width': 3, 'z-index': 25 },
    },
    {
      selector: 'edge.route',
      style: {
        opacity: 1,
        'line-color': accent,
        'target-arrow-color': accent,
        'mid-target-arrow-color': accent,
        'z-index': 17,
      },
    },
    { selector: 'node.end', style: { 'font-weight': 700, 'border-width': 4 } },
    { selector: '.shade', style: { opacity: 0.14 } },
    { selector: '.lifted', style: { opacity: 1 } },
    { selector: 'node.near, node.lifted', style: { 'z-index': 20 } },
    { selector: 'edge.near, edge.lifted', style: { 'z-index': 15 } },
    {
      selector: 'node.selected',
      style: { 'border-color': accent, 'border-width': 4, 'font-weight': 700, 'z-index': 30 },
    },
    {
      selector: 'edge.selected',
      style: {
        'line-color': accent,
        'target-arrow-color': accent,
        'mid-target-arrow-color': accent,
        color: accent,
        'z-index': 18,
      },
    },
    { selector: '.hidden', style: { display: 'none' } },
  ];
}
