import { nameFont, textWidth } from '../model/drawing.ts';
import { pointOn, type EdgeCurve } from './edgeCurve.ts';
import { BOLD, type LinePart, type Taken } from './names.ts';
import { centred, type Position, type Rect } from './rect.ts';
import type { SpatialIndex } from './spatialIndex.ts';

/** What an arrowhead takes of the length of an edge, in units of the drawing. */
const ARROW = 14;
/** How far a sign in the middle reaches. */
const SIGN = 8;
/** Fewer letters than this of words that are cut say nothing. */
const FEWEST_LETTERS = 8;
/** Shares of the way from one end to the other, the middle first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
/** Heights of words aside from their edge, as multiples of their size. */
const ASIDE = [0, 0.95, -0.95];
/** Words of what does not come first are left out where they would be crossed more often than this. */
const MOST_CROSSED = 2;

/** An edge that is to say what it stands for. */
export interface Labelled {
  id: string;
  /** What it may say, the fullest first. */
  words: readonly string[];
  curve: EdgeCurve;
  /** A sign stands in its middle, beside which its words stand. */
  isSigned: boolean;
  /** Its words say themselves where they lead to, since its line has no arrow. */
  isTurned: boolean;
  /** Comes before others, and says as much as its length has room for. */
  isFirst: boolean;
  /** Says what it is also where it covers something. */
  isMarked: boolean;
  /** Of its letters, as style sheets have it; bold ones are wider. */
  weight: number;
}

/** What an edge says, and how far from its middle, in units of the drawing; nothing where there is no room. */
export interface LabelPlace {
  id: string;
  shown: string;
  dx: number;
  dy: number;
}

/** What is on the drawing already. */
export interface Ground {
  /** Names, discs and words; the words are added to it. */
  taken: SpatialIndex<Taken>;
  lines: SpatialIndex<LinePart>;
}

/**
 * Lets edges carry their words only where these find room: the fullest that fit between the ends of the edge, where they
 * lie over no name, no disc and no other words, and where the fewest lines cross them. What is marked always says what it
 * is, as far as its edge is long.
 * @param font the size of the words, in units of the drawing
 */
export function placeLabels(edges: readonly Labelled[], ground: Ground, font: number): LabelPlace[] {
  for (const { isSigned, curve } of edges)
    if (isSigned) ground.taken.add(centred(curve.middle, 2 * SIGN, 2 * SIGN));
  return edges.map((edge) => {
    const spot = edge.isMarked ? middleOf(edge, font) : bestOf(edge, ground, font);
    spot?.boxes.forEach(ground.taken.add);
    const { middle } = edge.curve;
    const { shown = '', at = middle } = spot ?? {};
    return { id: edge.id, shown, dx: at.x - middle.x, dy: at.y - middle.y };
  });
}

interface Spot {
  shown: string;
  at: Position;
  boxes: readonly Rect[];
}

function middleOf(edge: Labelled, font: number): Spot | null {
  const shown = cutFor(edge, font);
  const aside = edge.isSigned ? (widthOf(edge, shown, font) / 2 + SIGN) / lengthOf(edge) : 0;
  return shown === '' ? null : spotAt(edge, shown, { share: 0.5 + aside, aside: 0 }, font);
}

/** Cut words only where none fit whole. */
function bestOf(edge: Labelled, ground: Ground, font: number): Spot | null {
  for (const words of edge.words) {
    const spot = words !== '' && bestSpot(edge, turned(edge, words), ground, font);
    if (spot) return spot;
  }
  const shown = edge.isFirst ? cutFor(edge, font) : '';
  return shown === '' ? null : bestSpot(edge, shown, ground, font);
}

function bestSpot(edge: Labelled, shown: string, ground: Ground, font: number): Spot | null {
  const share = widthOf(edge, shown, font) / lengthOf(edge) / 2;
  let best: Spot | null = null;
  let least = edge.isFirst ? Infinity : MOST_CROSSED + 1;
  for (const aside of edge.isFirst ? ASIDE : [0])
    for (const at of SHARES) {
      if (Math.min(at, 1 - at) < share || least <= Math.abs(aside)) continue;
      const spot = spotAt(edge, shown, { share: at, aside }, font);
      if (spot.boxes.some((box) => ground.taken.some(box, () => true))) continue;
      const cost = Math.abs(aside) + crossings(edge, spot, ground);
      if (cost < least) [best, least] = [spot, cost];
    }
  return best;
}

/** @param place the share of the way, and the height over the line as a multiple of the size of the words */
function spotAt(
  edge: Labelled,
  shown: string,
  { share, aside }: { share: number; aside: number },
  font: number,
): Spot {
  const { from, to } = edge.curve;
  const on = pointOn(edge.curve, share);
  const length = lengthOf(edge);
  const step = { x: (to.x - from.x) * (font / length), y: (to.y - from.y) * (font / length) };
  const at = { x: on.x - step.y * aside, y: on.y + step.x * aside };
  return { shown, at, boxes: along(at, step, widthOf(edge, shown, font) / font, font) };
}

/** How many other lines run through the words. */
function crossings({ id }: Labelled, { boxes }: Spot, { lines }: Ground): number {
  const crossing = new Set<string>();
  for (const box of boxes)
    lines.some(box, (line) => {
      if (line.id !== id) crossing.add(line.id);
      return false;
    });
  return crossing.size;
}

function cutFor(edge: Labelled, font: number): string {
  const [fullest = ''] = edge.words;
  return cut(turned(edge, fullest), ((lengthOf(edge) - ARROW) * nameFont) / (font * boldOf(edge)));
}

/** As many whole words as are no wider than this; none where they would say nothing. */
export function cut(label: string, width: number): string {
  let [shown, end] = [label, label.length];
  while (textWidth(shown) > width) {
    end = label.lastIndexOf(' ', end - 1);
    if (end < FEWEST_LETTERS) return '';
    shown = `${label.slice(0, end)}…`;
  }
  return shown;
}

/** Words run from left to right, wherever they lead. */
function turned({ isTurned, curve: { from, to } }: Labelled, words: string): string {
  return isTurned ? `${to.x >= from.x ? '→' : '←'} ${words}` : words;
}

/** In units of the drawing, with what an arrowhead takes. */
function widthOf(edge: Labelled, shown: string, font: number): number {
  return (textWidth(shown) * font * boldOf(edge)) / nameFont + ARROW / 2;
}

function boldOf({ weight }: Labelled): number {
  return weight > 400 ? BOLD : 1;
}

function lengthOf({ curve: { from, to } }: Labelled): number {
  return Math.hypot(to.x - from.x, to.y - from.y) || 1;
}

/** Small boxes side by side that cover words of so many steps which lie along their edge. */
function along(middle: Position, step: Position, steps: number, font: number): Rect[] {
  const count = Math.max(1, Math.ceil(steps));
  return Array.from({ length: count }, (_, i) => {
    const way = ((i + 0.5) / count - 0.5) * steps;
    return centred({ x: middle.x + step.x * way, y: middle.y + step.y * way }, font * 0.95, font * 0.95);
  });
}
