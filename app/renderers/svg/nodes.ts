import { xml, type XmlElement } from '../../../src/export/xml.ts';
import { CAPTION_SIZE, positionOf, type Arrangement } from '../../../src/scene/arrangement.ts';
import type { NodeLook } from '../../../src/scene/looks.ts';
import type { NamePlace } from '../../../src/scene/names.ts';
import { outlines } from '../../../src/scene/outlines.ts';
import type { SceneCaption, SceneNode } from '../../../src/scene/scene.ts';
import { classFill } from '../../ui/colours.ts';
import type { Palette } from '../../ui/palette.ts';
import { place, plain, round, textOf, type Setting } from './text.ts';

/** What is left of the letters of a name under its outline, so that lines behind it are guessed. */
const paperOpacity = 0.92;

/** A node with its name. */
export function nodeParts(
  node: SceneNode,
  look: NodeLook,
  { names }: Arrangement,
  palette: Palette,
): XmlElement[] {
  const { rim, rimStyle, rimInk, nameInk, weight } = look;
  const { name, attributes } = bodyOf(node);
  const body = {
    ...attributes,
    fill: plain(fillOf(node, palette)),
    'fill-opacity': 1,
    stroke: plain(palette[rimInk]),
    'stroke-width': rim,
    'stroke-dasharray': rimStyle === 'dashed' ? '3 2.5' : undefined,
  };
  const light = { fill: 'none', stroke: plain(palette.paper), 'stroke-width': rim / 3 };
  return [
    xml(name, body),
    // Of a double rim, the light between its two lines.
    ...(rimStyle === 'double' ? [xml(name, { ...attributes, ...light })] : []),
    ...nameOf(node, names.get(node.id), { weight, fill: palette[nameInk], paper: palette.paper }),
  ];
}

function fillOf({ colour, generic }: SceneNode, { paper, kinds }: Palette): string {
  const own = colour === null ? paper : (kinds[colour] ?? paper);
  return generic ? classFill(own, paper) : own;
}

function bodyOf({ shape, size, ...node }: SceneNode): XmlElement {
  const at = positionOf(node);
  const corners = outlines[shape];
  if (!corners) {
    const radius = round(size / 2);
    return xml('ellipse', { cx: round(at.x), cy: round(at.y), rx: radius, ry: radius });
  }
  const points = corners.map(([x, y]) => place({ x: at.x + (x * size) / 2, y: at.y + (y * size) / 2 }));
  return xml('polygon', { points: points.join(' ') });
}

function nameOf(
  { label, size, ...node }: SceneNode,
  name: NamePlace | undefined,
  face: Pick<Setting, 'weight' | 'fill' | 'paper'>,
): XmlElement[] {
  if (!name?.isShown) return [];
  const at = positionOf(node);
  const { rise, aside } = name.spot;
  const top = { x: at.x + aside, y: at.y + size / 2 + rise };
  return textOf(label, { top, size: name.font, paperOpacity, ...face });
}

/** Words over a part of the drawing. */
export function captionParts(
  { id, label, ...caption }: SceneCaption,
  { names }: Arrangement,
  { ink, paper }: Palette,
): XmlElement[] {
  const name = names.get(id);
  if (!name?.isShown) return [];
  const at = positionOf(caption);
  const top = { x: at.x, y: at.y - CAPTION_SIZE / 2 - label.length * name.font + name.spot.rise };
  return textOf(label, { top, size: name.font, weight: 700, fill: ink, paper, paperOpacity });
}
