import type { XmlElement } from '../../../src/export/xml.ts';
import { arrange } from '../../../src/scene/arrangement.ts';
import { outlines } from '../../../src/scene/outlines.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { noDisc, palette, type Seen } from '../testSeen.ts';
import { drawnParts } from './svg.ts';

/** As the second renderer has it, read from the SVG. */
export function seenInSvg(scene: Scene): Seen[] {
  return drawnParts(scene, arrange(scene, 1, Infinity), palette, (id) => id).map(seenIn);
}

function seenIn({ attributes, children }: XmlElement): Seen {
  const parts = children.filter((part) => typeof part !== 'string');
  const id = idOf(children) ?? '';
  const spans = parts.filter(({ name }) => name === 'text').flatMap(elements);
  const words = spans
    .filter(({ name }) => name === 'tspan')
    .map(textIn)
    .join(' ');
  const lines = parts.filter(({ name }) => name === 'path');
  const [disc] = parts.filter(({ name }) => name === 'ellipse' || (name === 'polygon' && lines.length === 0));
  const line = lines.at(-1);
  const shared = { id, opacity: Number(attributes['opacity'] ?? 1), words };
  if (line) return { ...shared, ...lookOf(line), fill: '', places: courseIn(line, parts) };
  if (disc) return { ...shared, ...lookOf(disc), places: middleOf(disc) };
  return { ...shared, ...noDisc };
}

function lookOf({ attributes }: XmlElement): Pick<Seen, 'fill' | 'ink' | 'width' | 'dashes'> {
  return {
    fill: String(attributes['fill']),
    ink: String(attributes['stroke']),
    width: Number(attributes['stroke-width']),
    dashes: String(attributes['stroke-dasharray'] ?? ''),
  };
}

/** From the outline it leaves to the tip of its arrow, or where it ends without one. */
function courseIn(line: XmlElement, parts: readonly XmlElement[]): number[] {
  const places = numbersIn(String(line.attributes['d']));
  const controls = [...String(line.attributes['d']).matchAll(/Q(\S+)/g)].flatMap(([, at = '']) =>
    numbersIn(at),
  );
  const arrow = parts.findLast(({ name }) => name === 'polygon');
  const isAtEnd = arrow && !isInMiddle(arrow, parts);
  const tip = isAtEnd ? numbersIn(String(arrow.attributes['transform'])).slice(0, 2) : places.slice(-2);
  return [...places.slice(0, 2), ...controls, ...tip];
}

/** Arrows in the middle come first, at most two of them; alone, one is at the end unless it is a sign of the middle. */
function isInMiddle(arrow: XmlElement, parts: readonly XmlElement[]): boolean {
  const path = numbersIn(String(parts.findLast(({ name }) => name === 'path')?.attributes['d']));
  const [x = 0, y = 0] = numbersIn(String(arrow.attributes['transform']));
  const [endX = 0, endY = 0] = path.slice(-2);
  const [startX = 0, startY = 0] = path;
  return (
    Math.hypot(x - endX, y - endY) > Math.hypot(endX - startX, endY - startY) / 4 &&
    Math.hypot(x - endX, y - endY) > 12
  );
}

/** The middle of a circle, or of the square that the corners of a shape are given in. */
function middleOf({ attributes }: XmlElement): number[] {
  if (attributes['cx'] !== undefined) return [Number(attributes['cx']), Number(attributes['cy'])];
  const corners = numbersIn(String(attributes['points']));
  const shape = Object.values(outlines).find((outline) => outline && isLike(corners, outline.flat()));
  const [x = 0, y = 0, ,] = corners;
  const scale = scaleOf(corners, shape?.flat() ?? []);
  const [across = 0, down = 0] = shape?.[0] ?? [];
  return [x - across * scale, y - down * scale];
}

/** Whether these corners are that shape, moved and enlarged. */
function isLike(corners: readonly number[], shape: readonly number[]): boolean {
  if (corners.length !== shape.length) return false;
  const scale = scaleOf(corners, shape);
  return corners.every(
    (value, i) =>
      Math.abs(value - (corners[i % 2] ?? 0) - ((shape[i] ?? 0) - (shape[i % 2] ?? 0)) * scale) < 0.05,
  );
}

function scaleOf(corners: readonly number[], shape: readonly number[]): number {
  return widthOf(corners) / widthOf(shape);
}

function widthOf(corners: readonly number[]): number {
  const across = corners.filter((_, i) => i % 2 === 0);
  return Math.max(...across) - Math.min(...across);
}

function elements(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child)))];
}

function idOf(children: XmlElement['children']): string | null {
  const [title] = children;
  if (title === undefined || typeof title === 'string' || title.name !== 'title') return null;
  return textIn(title);
}

function textIn({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number));
}
