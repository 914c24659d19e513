import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { xml, type XmlElement } from '../../../src/export/xml.ts';
import { arrow, gap, round } from './arrows.ts';
import { curveOf, directions, pathOf } from './curve.ts';
import { besideNode, label, onLine } from './text.ts';

/** A node with its name. */
export function nodeParts(node: NodeSingular): XmlElement[] {
  const padding = 2 * node.numericStyle('padding');
  const size = { width: node.width() + padding, height: node.height() + padding };
  return [body(node, size), ...innerRim(node, size), ...label(node, besideNode(node, size))];
}

/** Of a double rim, the light between its two lines: the middle third, as Cytoscape leaves it out. */
function innerRim(node: NodeSingular, size: Size): XmlElement[] {
  if (String(node.style('border-style')) !== 'double') return [];
  const { name, attributes } = body(node, size);
  const light = { fill: 'none', stroke: node.style('text-outline-color') };
  return [xml(name, { ...attributes, ...light, 'stroke-width': node.numericStyle('border-width') / 3 })];
}

/** An edge with its arrows and, where they are shown, its words; nothing where it has no place. */
export function edgeParts(edge: EdgeSingular): XmlElement[] {
  const curve = curveOf(edge);
  if (!curve) return [];
  const to = directions(curve);
  const back = { x: -to.middle.x, y: -to.middle.y };
  const path = pathOf(curve, { start: gap(edge, 'source'), end: gap(edge, 'target') });
  return [
    ...outline(edge, path),
    xml('path', {
      d: path,
      fill: 'none',
      stroke: edge.style('line-color'),
      'stroke-width': round(edge.numericStyle('width')),
      'stroke-dasharray': dashes(edge),
    }),
    ...arrow(edge, 'source', curve.start, to.start),
    ...arrow(edge, 'mid-target', curve.middle, to.middle),
    ...arrow(edge, 'mid-source', curve.middle, back),
    ...arrow(edge, 'target', curve.end, to.end),
    ...label(edge, onLine(edge, curve)),
  ];
}

/** The rims of a hollow line. */
function outline(edge: EdgeSingular, path: string): XmlElement[] {
  const width = edge.numericStyle('line-outline-width');
  if (width === 0) return [];
  const look = {
    stroke: edge.style('line-outline-color'),
    'stroke-width': round(edge.numericStyle('width') + width),
  };
  return [xml('path', { d: path, fill: 'none', ...look })];
}

function dashes(edge: EdgeSingular): string | undefined {
  switch (String(edge.style('line-style'))) {
    case 'dashed':
      return String(edge.style('line-dash-pattern'))
        .replaceAll(/[^\d.]+/g, ' ')
        .trim();
    case 'dotted':
      return '1 1';
    default:
      return undefined;
  }
}

interface Size {
  width: number;
  height: number;
}

function body(node: NodeSingular, { width, height }: Size): XmlElement {
  const { x, y } = node.position();
  const look = {
    fill: node.style('background-color'),
    'fill-opacity': node.style('background-opacity'),
    stroke: node.style('border-color'),
    'stroke-width': node.numericStyle('border-width'),
  };
  switch (String(node.style('shape'))) {
    case 'polygon':
      return xml('polygon', { points: corners(node, width, height), ...look });
    case 'rectangle':
    case 'round-rectangle':
    case 'roundrectangle':
      return xml('rect', {
        x: round(x - width / 2),
        y: round(y - height / 2),
        width: round(width),
        height: round(height),
        rx: node.style('shape') === 'rectangle' ? undefined : round(Math.min(8, width / 4, height / 4)),
        ...look,
      });
    default:
      return xml('ellipse', {
        cx: round(x),
        cy: round(y),
        rx: round(width / 2),
        ry: round(height / 2),
        ...look,
      });
  }
}

/** The corners are given in a square from -1 to 1. */
function corners(node: NodeSingular, width: number, height: number): string {
  const { x, y } = node.position();
  const values = String(node.style('shape-polygon-points')).match(/-?[\d.]+/g) ?? [];
  const points: string[] = [];
  for (let i = 0; i + 1 < values.length; i += 2) {
    const [across, down] = [Number(values[i]), Number(values[i + 1])];
    points.push(`${round(x + (across * width) / 2)},${round(y + (down * height) / 2)}`);
  }
  return points.join(' ');
}
