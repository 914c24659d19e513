import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { xml, type XmlElement } from '../../../src/export/xml.ts';
import { arrow, gap, round } from './arrows.ts';
import { curveOf, directions, pathOf } from './curve.ts';
import { alongLine, besideNode, label } from './text.ts';

/** A node with its name. */
export function nodeParts(node: NodeSingular): XmlElement[] {
  const padding = 2 * node.numericStyle('padding');
  const size = { width: node.width() + padding, height: node.height() + padding };
  return [body(node, size), ...label(node, besideNode(node, size))];
}

/** An edge with its arrows and, where they are shown, its words; nothing where it has no place. */
export function edgeParts(edge: EdgeSingular): XmlElement[] {
  const curve = curveOf(edge);
  if (!curve) return [];
  const to = directions(curve);
  const back = { x: -to.middle.x, y: -to.middle.y };
  const line = xml('path', {
    d: pathOf(curve, { start: gap(edge, 'source'), end: gap(edge, 'target') }),
    fill: 'none',
    stroke: edge.style('line-color'),
    'stroke-width': round(edge.numericStyle('width')),
    'stroke-dasharray': dashes(edge),
  });
  return [
    line,
    ...arrow(edge, 'source', curve.start, to.start),
    ...arrow(edge, 'mid-target', curve.middle, to.middle),
    ...arrow(edge, 'mid-source', curve.middle, back),
    ...arrow(edge, 'target', curve.end, to.end),
    ...label(
      edge,
      alongLine(curve.middle, { x: curve.end.x - curve.start.x, y: curve.end.y - curve.start.y }),
    ),
  ];
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

function body(node: NodeSingular, { width, height }: { width: number; height: number }): XmlElement {
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
