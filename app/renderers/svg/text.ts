import { xml, type XmlElement } from '../../../src/export/xml.ts';
import type { Position } from '../../../src/scene/rect.ts';
import { fontFamily } from '../../ui/fonts.ts';

/** How far the letters hang below their line, in parts of their size: the face that the drawing is set in. */
const descent = 0.23;

/** Text as it is set around a place. */
export interface Setting {
  /** The middle of its upper edge, in units of the drawing. */
  top: Position;
  /** The size of its letters, and of its lines. */
  size: number;
  /** As style sheets have it. */
  weight: number;
  fill: string;
  /** What its letters are outlined in; null = nothing. */
  paper: string | null;
  /** How faint that is. */
  paperOpacity?: number;
  /** Degrees about the middle of the text. */
  turn?: number;
}

/** Words as text that stays text; nothing where there are none. */
export function textOf(lines: readonly string[], setting: Setting): XmlElement[] {
  const { top, size, weight, fill, turn } = setting;
  if (lines.join('').trim() === '') return [];
  const spans = lines.map((line, i) =>
    xml('tspan', { x: round(top.x), y: round(top.y + size * (i + 1) - size * descent) }, [line]),
  );
  const face = {
    'text-anchor': 'middle',
    'font-family': fontFamily,
    'font-size': round(size),
    'font-weight': weight === 400 ? 'normal' : weight,
    fill: plain(fill),
    ...outline(setting),
  };
  return [xml('text', { ...face, transform: turned(top, size * lines.length, turn) }, spans)];
}

function outline({ paper, paperOpacity = 1 }: Setting): XmlElement['attributes'] {
  if (paper === null) return {};
  return {
    stroke: plain(paper),
    'stroke-width': 5,
    'stroke-linejoin': 'round',
    'stroke-opacity': paperOpacity,
    'paint-order': 'stroke',
  };
}

function turned({ x, y }: Position, height: number, turn = 0): string | undefined {
  return turn === 0 ? undefined : `rotate(${round(turn)} ${round(x)} ${round(y + height / 2)})`;
}

/** A colour as short as it can be. */
export function plain(colour: string): string {
  return colour.replaceAll(', ', ',');
}

/** Hundredths of a unit are finer than any screen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** As points are written. */
export function place({ x, y }: Position): string {
  return `${round(x)},${round(y)}`;
}
