import { xml, type XmlElement } from '../../../src/export/xml.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { MOST_STRETCHED, spreadOver } from '../../../src/scene/spread.ts';
import type { DrawnId } from '../../../src/view/drawnId.ts';
import { footOf, gap, headOf, margin, type Lettering } from './blocks.ts';
import { fitInto, type Room } from './fit.ts';
import { keyOfHeight, keyOfWidth, keyParts, type KeyEntry, type SetKey } from './key.ts';
import { drawnParts } from './svg.ts';
import { plain, round } from './text.ts';

/** What stands around a drawing in a picture. Lengths are in pixels of the picture. */
export interface Sheet extends Lettering {
  /** What the picture lies on; null = nothing, and whatever it is laid over shines through. */
  ground: string | null;
  /** What it is of, for those who do not see it. */
  name: string;
  /** The same at length. */
  description: string;
  key: readonly KeyEntry[];
  /** Fills the shape of the picture instead of keeping that of the scene. */
  isSpread: boolean;
}

/**
 * A scene with its title, its key and its credit as SVG, all of it within the size that is asked for.
 * @param describe the words that a pointer over an entity or relation gets; empty = its name
 */
export function sheetOf(scene: Scene, sheet: Sheet, describe: (id: DrawnId) => string): XmlElement {
  const { size, ground, name, description } = sheet;
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size.width} ${size.height}`, ...size };
  return xml('svg', { ...root, role: 'img' }, [
    xml('title', {}, [name]),
    xml('desc', {}, [description]),
    ...(ground === null ? [] : [xml('rect', { ...size, fill: plain(ground) })]),
    ...contentOf(scene, sheet, describe),
  ]);
}

function contentOf(scene: Scene, sheet: Sheet, describe: (id: DrawnId) => string): XmlElement[] {
  const [head, foot] = [headOf(sheet), footOf(sheet)];
  const between = {
    x: margin,
    y: margin + head.height,
    width: sheet.size.width - 2 * margin,
    height: sheet.size.height - 2 * margin - head.height - foot.height,
  };
  const { room, key, keyAt } = divided(between, sheet, scene);
  const drawing = sheet.isSpread ? spreadOver(scene, room.width / room.height) : scene;
  const { arrangement, zoom, left, top } = fitInto(drawing, room);
  const place = `translate(${round(room.x - left * zoom)} ${round(room.y - top * zoom)}) scale(${round4(zoom)})`;
  return [
    ...head.parts,
    xml('g', { transform: place }, drawnParts(drawing, arrangement, sheet.palette, describe)),
    ...keyParts(key, keyAt, sheet.palette),
    ...foot.parts,
  ];
}

interface Area extends Room {
  x: number;
  y: number;
}

/** The room of the drawing, and the key beside or beneath it: wherever it leaves the drawing larger. */
function divided(area: Area, { key: entries, isSpread }: Sheet, scene: Scene) {
  const [aspect, stretch] = [aspectOf(scene), isSpread ? MOST_STRETCHED : 1];
  const [beside, beneath] = [keyOfHeight(entries, area.height), keyOfWidth(entries, area.width)];
  const narrow = { ...area, width: area.width - taken(beside.width) };
  const low = { ...area, height: area.height - taken(beneath.height) };
  if (filled(narrow, aspect, stretch) > filled(low, aspect, stretch))
    return { room: narrow, ...placed(beside, { x: area.x + area.width - beside.width, y: area.y }) };
  return { room: low, ...placed(beneath, { x: area.x, y: area.y + area.height - beneath.height }) };
}

function placed(key: SetKey, keyAt: { x: number; y: number }) {
  return { key, keyAt };
}

function taken(length: number): number {
  return length > 0 ? length + gap : 0;
}

/** How much of a room something of this shape can fill, in square pixels, stretched by so much at most. */
function filled({ width, height }: Room, aspect: number, stretch: number): number {
  if (width <= 0 || height <= 0) return 0;
  const ratio = Math.max(aspect / stretch, Math.min(aspect * stretch, width / height));
  const across = Math.min(width, height * ratio);
  return (across * across) / ratio;
}

/** Width to height of what is drawn. */
function aspectOf({ nodes }: Scene): number {
  const side = (at: 0 | 1) => {
    const all = nodes.map(({ position }) => position[at]);
    return Math.max(...all) - Math.min(...all);
  };
  return nodes.length < 2 ? 1 : Math.max(0.2, Math.min(5, side(0) / Math.max(1, side(1))));
}

/** How much higher than wide a drawing on paper may be, lest it and its key find no room on one page. */
const MOST_UPRIGHT = 1.15;

/** How large a picture of this width is where the drawing decides of its height. */
export function naturalSize(scene: Scene, key: readonly KeyEntry[], width: number): Room {
  const inner = width - 2 * margin;
  const drawing = inner * Math.min(MOST_UPRIGHT, Math.max(0.3, 1 / aspectOf(scene)));
  return { width, height: Math.ceil(drawing + 2 * margin + taken(keyOfWidth(key, inner).height)) };
}

/** A zoom that is rounded moves far places. */
function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
