import { nameFont, textWidth } from '../../../src/model/drawing.ts';
import { xml, type XmlElement } from '../../../src/export/xml.ts';
import type { Arrangement } from '../../../src/scene/arrangement.ts';
import { arrowsOf, arrowSize, type ArrowShape } from '../../../src/scene/arrows.ts';
import type { EdgeCurve } from '../../../src/scene/edgeCurve.ts';
import { dashes } from '../../../src/scene/edgeDashes.ts';
import type { EdgeLook } from '../../../src/scene/looks.ts';
import type { NumberPlace } from '../../../src/scene/bundleNumbers.ts';
import type { Position } from '../../../src/scene/rect.ts';
import type { SceneEdge } from '../../../src/scene/scene.ts';
import type { LabelPlace } from '../../../src/scene/edgeLabels.ts';
import { lineColour, type Palette } from '../../ui/palette.ts';
import { place, plain, round, textOf } from './text.ts';

/** Outlines as Cytoscape draws them: the tip at 0,0, pointing down, in units of the size of the arrow. */
const arrowOutlines: Readonly<Record<ArrowShape, string>> = {
  triangle: '-0.15,-0.3 0,0 0.15,-0.3',
  tee: '-0.15,0 -0.15,-0.1 0.15,-0.1 0.15,0',
  diamond: '-0.15,-0.15 0,-0.3 0.15,-0.15 0,0',
  chevron: '0,0 -0.15,-0.15 -0.1,-0.2 0,-0.1 0.1,-0.2 0.15,-0.15',
};

/** Around a number on its plate. */
const platePadding = 2;

/** An edge with its arrows and, where they find room, its words. */
export function edgeParts(
  edge: SceneEdge,
  look: EdgeLook,
  curve: EdgeCurve,
  { labels, numbers, edgeFont }: Arrangement,
  palette: Palette,
  broken: readonly number[] = dashes(edge.firmest, edge.least, edge.width),
): XmlElement[] {
  const path = { d: pathOf(curve), fill: 'none' };
  const family = lineColour(palette, edge.line, look.isVivid);
  const ink = look.ink === 'line' ? family : palette[look.ink];
  const rim = look.ink === 'accent' ? ink : family;
  const rims = { stroke: plain(rim), 'stroke-width': round(look.width + look.outline) };
  const line = { stroke: plain(ink), 'stroke-width': round(look.width) };
  const number = numbers.get(edge.id);
  const words: Words = { size: edgeFont, fill: palette[look.labelInk], isBold: look.weight > 400, palette };
  return [
    ...(look.outline > 0 ? [xml('path', { ...path, ...rims })] : []),
    xml('path', { ...path, ...line, 'stroke-dasharray': broken.length > 0 ? broken.join(' ') : undefined }),
    ...arrowParts(edge, curve, look, ink),
    ...(number ? numberParts(number, curve, words) : []),
    ...labelParts(labels.get(edge.id), curve, words),
  ];
}

function pathOf({ start, controls, end }: EdgeCurve): string {
  if (controls.length === 0) return `M${place(start)}L${place(end)}`;
  const arcs = controls.map((control, i) => {
    const next = controls[i + 1];
    const to = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : end;
    return `Q${place(control)} ${place(to)}`;
  });
  return `M${place(start)}${arcs.join('')}`;
}

function arrowParts(edge: SceneEdge, curve: EdgeCurve, look: EdgeLook, ink: string): XmlElement[] {
  const { target, middle, back, scale } = arrowsOf(edge);
  const size = arrowSize(look.width, scale);
  const fill = plain(ink);
  const { x, y } = curve.middleDirection;
  const arrow = (shape: ArrowShape | null, tip: Position, towards: Position): XmlElement[] => {
    if (!shape) return [];
    const turn = (Math.atan2(towards.y, towards.x) * 180) / Math.PI - 90;
    const transform = `translate(${round(tip.x)} ${round(tip.y)}) rotate(${round(turn)}) scale(${round(size)})`;
    return [xml('polygon', { points: arrowOutlines[shape], transform, fill })];
  };
  return [
    ...arrow(middle, curve.middle, curve.middleDirection),
    ...arrow(back, curve.middle, { x: -x, y: -y }),
    ...arrow(target, curve.to, curve.endDirection),
  ];
}

/** How the words of an edge are set. */
interface Words {
  size: number;
  fill: string;
  isBold: boolean;
  palette: Palette;
}

/** Along an edge, never upside down. */
function labelParts(label: LabelPlace | undefined, curve: EdgeCurve, words: Words): XmlElement[] {
  if (!label) return [];
  const { size, fill, isBold, palette } = words;
  const { from, to, middle } = curve;
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const turn = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
  const top = { x: middle.x + label.dx, y: middle.y + label.dy - size / 2 };
  return textOf([label.shown], { top, size, weight: isBold ? 600 : 400, fill, paper: palette.paper, turn });
}

/** A number stands upright on a plate; where everything is small and it finds no room, without one. */
function numberParts(
  { shown, dx, dy, isShown }: NumberPlace,
  { middle }: EdgeCurve,
  { size, fill, isBold, palette: { paper, line } }: Words,
): XmlElement[] {
  if (!isShown || shown === '') return [];
  const top = { x: middle.x + dx, y: middle.y + dy - size / 2 };
  const width = (textWidth(shown) * size) / nameFont + 2 * platePadding;
  const plate = {
    x: round(top.x - width / 2),
    y: round(top.y - platePadding),
    width: round(width),
    height: round(size + 2 * platePadding),
    rx: 3,
    fill: plain(paper),
    stroke: plain(line),
    'stroke-width': 1,
  };
  const text = textOf([shown], { top, size, weight: isBold ? 600 : 400, fill, paper: null });
  return [xml('rect', plate), ...text];
}
