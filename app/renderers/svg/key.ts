import { xml, type XmlElement } from '../../../src/export/xml.ts';
import type { Arrangement } from '../../../src/scene/arrangement.ts';
import { edgeCurve } from '../../../src/scene/edgeCurve.ts';
import { edgeLook, nodeLook } from '../../../src/scene/looks.ts';
import type { Emphasis, SceneEdge, SceneNode } from '../../../src/scene/scene.ts';
import { TIE_DASHES } from '../../../src/scene/ties.ts';
import type { Palette } from '../../ui/palette.ts';
import { edgeParts } from './edges.ts';
import type { Room } from './fit.ts';
import { broken, linesOf } from './lines.ts';
import { nodeParts } from './nodes.ts';
import { round } from './text.ts';

/** Something that the drawing has, drawn as it has it, with what it means. */
export interface KeyEntry {
  label: string;
  sample: { node: SceneNode } | { edge: SceneEdge; isTie?: boolean };
  emphasis?: Emphasis;
  /** Of another sort than those before it. */
  isFirst?: boolean;
}

/** The key, set in columns. */
export interface SetKey extends Room {
  entries: readonly { entry: KeyEntry; lines: readonly string[]; x: number; y: number }[];
}

const size = 12;
const [sampleWidth, columnWidth, columnGap] = [64, 234, 16];
const [lineHeight, entryGap, groupGap] = [size * 1.3, 5, 6];
const sampleSize = 14;

/** In one column or more of this height. */
export function keyOfHeight(entries: readonly KeyEntry[], height: number): SetKey {
  return inColumns(entries, height);
}

/** In as many columns as find room in this width, all about as high. */
export function keyOfWidth(entries: readonly KeyEntry[], width: number): SetKey {
  const columns = Math.max(1, Math.floor((width + columnGap) / (columnWidth + columnGap)));
  const whole = entries.reduce((sum, entry) => sum + heightOf(linesIn(entry)), 0);
  let height = whole / columns;
  let key = inColumns(entries, height);
  while (key.width > Math.max(width, columnWidth)) key = inColumns(entries, (height += lineHeight));
  return key;
}

function inColumns(entries: readonly KeyEntry[], height: number): SetKey {
  let [x, y, lowest] = [0, 0, 0];
  const set = entries.map((entry) => {
    const lines = linesIn(entry);
    const own = heightOf(lines);
    if (y > 0 && entry.isFirst) y += groupGap;
    if (y > 0 && y + own > height + entryGap) [x, y] = [x + columnWidth + columnGap, 0];
    const place = { entry, lines, x, y };
    y += own;
    lowest = Math.max(lowest, y - entryGap);
    return place;
  });
  return { entries: set, width: entries.length > 0 ? x + columnWidth : 0, height: lowest };
}

function linesIn({ label }: KeyEntry): string[] {
  return broken(label, columnWidth - sampleWidth - 10, size);
}

function heightOf(lines: readonly string[]): number {
  return lines.length * lineHeight + entryGap;
}

/** @param at its upper left corner */
export function keyParts({ entries }: SetKey, at: { x: number; y: number }, palette: Palette): XmlElement[] {
  return entries.map(({ entry, lines, x, y }) =>
    xml('g', { transform: `translate(${round(at.x + x)} ${round(at.y + y)})` }, [
      ...sampleParts(entry, palette),
      ...linesOf(
        lines,
        { size, isBold: false, fill: palette.ink },
        { x: sampleWidth + 10, y: 0, width: columnWidth },
      ),
    ]),
  );
}

/** Nothing is written at a sample. */
const wordless: Arrangement = {
  edgeFont: size,
  names: new Map(),
  curves: new Map(),
  numbers: new Map(),
  labels: new Map(),
};

function sampleParts({ sample, emphasis = 'normal' }: KeyEntry, palette: Palette): XmlElement[] {
  const y = lineHeight / 2;
  if ('node' in sample) {
    const position = [sampleWidth / 2, y] as const;
    const node = { ...sample.node, size: sampleSize, position };
    return nodeParts(node, nodeLook(node, emphasis), wordless, palette);
  }
  const end = (x: number) => ({ shape: 'circle' as const, at: { x, y }, size: 0 });
  const curve = edgeCurve(sample.edge, { source: end(0), target: end(sampleWidth) });
  const look = edgeLook(sample.edge, emphasis);
  const dashes = sample.isTie ? TIE_DASHES : undefined;
  return curve ? edgeParts(sample.edge, look, curve, wordless, palette, dashes) : [];
}
