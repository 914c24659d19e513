import type { EdgeSingular, NodeSingular, Position, SingularElementArgument } from 'cytoscape';
import { xml, type XmlElement } from '../../../src/export/xml.ts';
import { nameFont, textWidth } from '../../../src/model/drawing.ts';
import { round } from './arrows.ts';
import type { Curve } from './curve.ts';

/** How far the letters hang below their line, in parts of their size: the face that the drawing is set in. */
const descent = 0.23;
/** Names fainter than this cannot be seen on the screen. */
const invisible = 0.05;

interface Place {
  /** The middle of its top edge. */
  top: Position;
  /** Degrees about the middle of the text. */
  turn?: number;
}

/** A name as text that stays text; nothing where it is not seen. */
export function label(element: SingularElementArgument, at: (height: number) => Place): XmlElement[] {
  const words = String(element.style('label') ?? '');
  if (words.trim() === '' || Number(element.style('text-opacity')) < invisible) return [];
  const lines = words.split('\n');
  const size = element.numericStyle('font-size');
  const height = size * Number(element.style('line-height'));
  const { top, turn } = at(height * lines.length);
  const spans = lines.map((line, i) =>
    xml('tspan', { x: round(top.x), y: round(top.y + height * (i + 1) - size * descent) }, [line]),
  );
  return [
    ...plate(element, lines, top, height * lines.length),
    xml('text', { ...look(element, size), transform: turned(top, height * lines.length, turn) }, spans),
  ];
}

/** Where Cytoscape puts the name of a node: under it, over it or in its middle. */
export function besideNode(node: NodeSingular, size: { width: number; height: number }) {
  return (height: number): Place => {
    const { x, y } = node.position();
    const margin = node.numericStyle('text-margin-y');
    switch (String(node.style('text-valign'))) {
      case 'top':
        return { top: { x, y: y - size.height / 2 - height + margin } };
      case 'bottom':
        return { top: { x, y: y + size.height / 2 + margin } };
      default:
        return { top: { x, y: y - height / 2 + margin } };
    }
  };
}

/** Along a line, and never upside down; a number stands upright, where room was found for it. */
export function onLine(edge: EdgeSingular, { start, middle, end }: Curve) {
  const at = {
    x: middle.x + edge.numericStyle('text-margin-x'),
    y: middle.y + edge.numericStyle('text-margin-y'),
  };
  const isUpright = String(edge.style('text-rotation')) === 'none';
  return (height: number): Place => {
    const top = { x: at.x, y: at.y - height / 2 };
    if (isUpright) return { top };
    const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
    return { top, turn: angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle };
  };
}

/** The plate that a number stands on. */
function plate(
  element: SingularElementArgument,
  lines: readonly string[],
  top: Position,
  height: number,
): XmlElement[] {
  const opacity = Number(element.style('text-background-opacity'));
  if (opacity === 0) return [];
  const padding = element.numericStyle('text-background-padding');
  const scale = element.numericStyle('font-size') / nameFont;
  const width = Math.max(...lines.map(textWidth)) * scale + 2 * padding;
  return [
    xml('rect', {
      x: round(top.x - width / 2),
      y: round(top.y - padding),
      width: round(width),
      height: round(height + 2 * padding),
      rx: 3,
      fill: element.style('text-background-color'),
      'fill-opacity': opacity,
      stroke: element.style('text-border-color'),
      'stroke-width': element.numericStyle('text-border-width'),
      'stroke-opacity': element.style('text-border-opacity'),
    }),
  ];
}

function look(element: SingularElementArgument, size: number): XmlElement['attributes'] {
  const outline = element.numericStyle('text-outline-width');
  return {
    'text-anchor': 'middle',
    'font-family': String(element.style('font-family')),
    'font-size': round(size),
    'font-weight': String(element.style('font-weight')),
    fill: element.style('color'),
    ...(outline > 0 && {
      stroke: element.style('text-outline-color'),
      'stroke-width': outline * 2,
      'stroke-linejoin': 'round',
      'stroke-opacity': element.style('text-outline-opacity'),
      'paint-order': 'stroke',
    }),
  };
}

function turned({ x, y }: Position, height: number, turn: number | undefined): string | undefined {
  return turn ? `rotate(${round(turn)} ${round(x)} ${round(y + height / 2)})` : undefined;
}
