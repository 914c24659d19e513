import { nameFont, nameGap, nameLineHeight, textWidth } from '../model/drawing.ts';
import { centred, type Position, type Rect, type Segment } from './rect.ts';
import type { SpatialIndex } from './spatialIndex.ts';

/** What the outline in the colour of the paper takes above and beneath the letters, in units of the drawing. */
const RIM = 2;
/** How much wider words are in bold. */
export const BOLD = 1.08;
/** Names are about so much as wide as estimated. */
export const ESTIMATED = 0.92;
/** A place that comes later in the order is worth so many lines that cross the earlier one. */
const ASIDE_COST = 1.5;
/** What a name at the side of its disc leaves free at its ends, lest it be taken for that of the next disc. */
const APART = 5;

/** A disc with the name that is to be written beside it. Lengths are in units of the drawing. */
export interface Named {
  id: string;
  /** The lines that it is set in. */
  label: readonly string[];
  at: Position;
  /** Diameter of the disc. */
  size: number;
  /** Half the width of the name as it is designed, or of the disc where that is wider. */
  halfWidth: number;
  /** The size of its letters. */
  font: number;
  /** The more important is placed first. */
  importance: number;
  /** Of its letters, as style sheets have it; bold ones are wider. */
  weight: number;
  /** Is written also where it covers something. */
  isMarked: boolean;
  /** Is written also over discs, where it finds no free place, but never over words. */
  isHub: boolean;
  /** Words over a part of the drawing, which stand on their place and have no disc. */
  isCaption: boolean;
}

/** Where a name stands. */
export interface NameSpot {
  box: Rect;
  /** What is added to its place under its disc, downwards, as Cytoscape takes it; less than 0 where it is not beneath. */
  rise: number;
  /** The same to the right; less than 0 to the left. */
  aside: number;
}

/** A straight part of an edge. */
export interface LinePart extends Segment {
  id: string;
  /** The more, the less a name may lie over it. */
  weight: number;
}

/** What becomes of a name. */
export interface NamePlace {
  id: string;
  isShown: boolean;
  spot: NameSpot;
  /** The size of its letters. */
  font: number;
}

export interface NameRoom {
  /** What a view of all fits into the screen, in units of the drawing. */
  within: Pick<Rect, 'x1' | 'x2' | 'y1'>;
  /** How much further names may reach: over and beneath their disc to a side, at its side, and upwards. */
  beyond: Record<'middle' | 'side' | 'up', number>;
  /** The lines of the drawing: of the places where a name would be free it takes the one that the fewest cross. */
  lines: Pick<SpatialIndex<LinePart>, 'some'>;
}

/** A box that is taken, and of whose disc. */
export type Taken = Rect & { discOf?: string };

/**
 * Finds a place for each name beneath its disc, or else over it or at its side, where it is free (greedy point-feature
 * label placement): the most important first, and in that order.
 * @param taken what is on the drawing already, the discs of all among it; the names are added to it
 */
export function placeNames(
  nodes: readonly Named[],
  taken: SpatialIndex<Taken>,
  { within, beyond, lines }: NameRoom,
): NamePlace[] {
  const inOrder = nodes.toSorted((a, b) => b.importance - a.importance);
  return inOrder.map((node) => {
    // What fits the drawing into the view knows nothing of names at a side, nor of how large they are drawn far out.
    const isInside = ({ aside, box }: NameSpot) => {
      const more = aside ? beyond.side : beyond.middle;
      if (node.isCaption) return true;
      return box.x1 > within.x1 - more && box.x2 < within.x2 + more && box.y1 > within.y1 - beyond.up;
    };
    const isFree = (spot: NameSpot) =>
      isInside(spot) && !taken.some(spot.box, ({ discOf }) => discOf !== node.id);
    const covered = (spot: NameSpot) => (isInside(spot) ? coveredBy(spot.box, taken, node.id) : null);
    const { spot, isShown } = spotOf(node, { isFree, covered, crossed: (box) => weightOver(box, lines) });
    if (isShown) taken.add(spot.box);
    return { id: node.id, isShown, spot, font: node.font };
  });
}

export function discBox({ at, size }: Pick<Named, 'at' | 'size'>): Rect {
  return centred(at, size, size);
}

/** How many words a box would lie over, and how many discs besides that of its own. */
function coveredBy(box: Rect, taken: SpatialIndex<Taken>, own: string): Record<'words' | 'discs', number> {
  const covered = { words: 0, discs: 0 };
  taken.some(box, ({ discOf }) => {
    if (discOf === undefined) covered.words++;
    else if (discOf !== own) covered.discs++;
    return false;
  });
  return covered;
}

/** How much the lines weigh that a name would lie over. */
function weightOver(box: Rect, lines: NameRoom['lines']): number {
  let weight = 0;
  lines.some(box, (line) => {
    weight += line.weight;
    return false;
  });
  return weight;
}

/**
 * Elsewhere than beneath the disc only where there is no room beneath, or clearly fewer lines cross it there. A caption
 * stands over its place, and higher where another stands there: without its own, what is under it would be taken for a
 * part of the next one.
 */
function spotOf(
  node: Named,
  { isFree, covered, crossed }: Surroundings,
): Pick<NamePlace, 'spot' | 'isShown'> {
  const spots = spotsOf(node);
  let [best, least] = [spots[0](), Infinity];
  for (const [order, spotIn] of spots.entries()) {
    const spot = spotIn();
    if (order * ASIDE_COST >= least || !isFree(spot)) continue;
    const cost = order * ASIDE_COST + (node.isCaption ? 0 : crossed(spot.box));
    if (cost < least) [best, least] = [spot, cost];
  }
  if (least === Infinity && node.isHub) {
    const over = leastCovering(spots, covered);
    if (over) return { spot: over, isShown: true };
  }
  return { spot: best, isShown: node.isMarked || least < Infinity };
}

/** Where a name covers the fewest discs and no words; null where there is no such place. */
function leastCovering(spots: Spots, covered: Surroundings['covered']): NameSpot | null {
  let [best, fewest]: [NameSpot | null, number] = [null, Infinity];
  for (const spotIn of spots) {
    const spot = spotIn();
    const { words = 1, discs = 0 } = covered(spot) ?? {};
    if (words === 0 && discs < fewest) [best, fewest] = [spot, discs];
  }
  return best;
}

/** What a name would meet in a place. */
interface Surroundings {
  isFree: (spot: NameSpot) => boolean;
  /** How many of the things that are drawn it would cover; null outside of what is in sight. */
  covered: (spot: NameSpot) => Record<'words' | 'discs', number> | null;
  /** How much the lines weigh that it would cross. */
  crossed: (box: Rect) => number;
}

type Spots = [() => NameSpot, ...(() => NameSpot)[]];

/** Where a name may stand, the best first; each is computed when it is asked for. */
function spotsOf({ at: { x, y }, label, size, halfWidth, font, weight, isCaption }: Named): Spots {
  const scale = (font / nameFont) * (weight > 400 ? BOLD : 1);
  const height = label.length * nameLineHeight * scale + 2 * RIM;
  const reach = size / 2 + nameGap;
  const down = reach + height / 2 - RIM;
  const high = label.length * font; // as Cytoscape takes them
  const spot = (half: number, aside: number, fall: number, rise: number): NameSpot => ({
    box: centred({ x: x + aside, y: y + fall }, 2 * half, height),
    rise,
    aside,
  });
  const middle = (fall: number, rise: number) => () => spot(halfWidth * scale, 0, fall, rise);
  const beside = (side: number) => () => {
    const half = (Math.max(...label.map(textWidth)) * scale) / 2;
    return spot(half + APART, side * (reach + half * ESTIMATED), 0, -(size + high) / 2);
  };
  const corner = (side: number, fall: number) => () => {
    const half = (Math.max(...label.map(textWidth)) * scale) / 2;
    const [aside, middleFall] = [
      side * ((0.7 * size) / 2 + half * ESTIMATED),
      fall * ((0.7 * size) / 2 + height / 2),
    ];
    return spot(half + RIM, aside, middleFall, middleFall - (size + high) / 2);
  };
  if (isCaption) {
    const higher = [1, 2, 3, 4].map((line) => middle(-down - line * height, -nameGap - line * height));
    return [middle(-down, -nameGap), ...higher];
  }
  const corners = [corner(1, 1), corner(-1, 1), corner(1, -1), corner(-1, -1)];
  return [middle(down, nameGap), middle(-down, -nameGap - size - high), beside(1), beside(-1), ...corners];
}
