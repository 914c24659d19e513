import type { EdgeSingular, Position } from 'cytoscape';
import { xml, type XmlElement } from '../../../src/export/xml.ts';

type End = 'source' | 'mid-source' | 'mid-target' | 'target';

/** Outlines as Cytoscape draws them: the tip at 0,0, pointing down, in units of the size of the arrow. */
const outlines: Readonly<Record<string, string | undefined>> = {
  triangle: '-0.15,-0.3 0,0 0.15,-0.3',
  vee: '-0.15,-0.3 0,0 0.15,-0.3 0,-0.15',
  tee: '-0.15,0 -0.15,-0.1 0.15,-0.1 0.15,0',
  diamond: '-0.15,-0.15 0,-0.3 0.15,-0.15 0,0',
  square: '-0.15,0 0.15,0 0.15,-0.3 -0.15,-0.3',
  chevron: '0,0 -0.15,-0.15 -0.1,-0.2 0,-0.1 0.1,-0.2 0.15,-0.15',
};

/** An arrow with its tip at a point, in a direction; nothing where the edge has none there. */
export function arrow(edge: EdgeSingular, end: End, tip: Position, towards: Position): XmlElement[] {
  const points = outlines[shapeAt(edge, end)];
  if (!points) return [];
  const turn = (Math.atan2(towards.y, towards.x) * 180) / Math.PI - 90;
  const transform = `translate(${round(tip.x)} ${round(tip.y)}) rotate(${round(turn)}) scale(${round(size(edge))})`;
  return [xml('polygon', { points, transform, fill: edge.style(`${end}-arrow-color`) })];
}

/** How much of the line is left out before the tip of the arrow, so that the line does not stick out beside it. */
export function gap(edge: EdgeSingular, end: 'source' | 'target'): number {
  const unit = edge.numericStyle('width') * Number(edge.style('arrow-scale'));
  switch (shapeAt(edge, end)) {
    case 'none':
    case 'tee':
      return 0;
    case 'diamond':
      return unit;
    default:
      return 2 * unit;
  }
}

/** The measure of Cytoscape: larger with the line, but never too small to be seen. */
function size(edge: EdgeSingular): number {
  return Math.max((edge.numericStyle('width') * 13.37) ** 0.9, 29) * Number(edge.style('arrow-scale'));
}

function shapeAt(edge: EdgeSingular, end: End): string {
  return String(edge.style(`${end}-arrow-shape`));
}

/** Hundredths of a unit are finer than any screen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
