import { nameFont, textWidth } from '../model/drawing.ts';
import { centred, crosses, type Position, type Rect, type Segment } from './rect.ts';
import { segmentIndex, type SpatialIndex } from './spatialIndex.ts';

/** Shares of the way from one end to the other, the middle first. */
const SHARES = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78];
/** Heights of a number aside from its edge, on it first. */
const ASIDE = [0, 0.8, -0.8, 1.6, -1.6];

/** An edge that stands for several, from disc to disc. */
export interface Numbered extends Segment {
  id: string;
  /** How many: it alone claims nothing. */
  number: string;
}

/** Where the number of an edge stands. */
export interface NumberPlace {
  id: string;
  shown: string;
  /** From the middle of the edge, in units of the drawing. */
  dx: number;
  dy: number;
  isShown: boolean;
}

/**
 * Puts the number of each edge where it covers no name, no disc and no other number, and where the fewest edges cross
 * it; as near to the middle of its edge as may be.
 * @param taken what is on the drawing already; the numbers are added to it
 * @param font the size of the numbers, in units of the drawing
 * @param isSparing leaves out what finds no room, where everything is small
 */
export function placeNumbers(
  edges: readonly Numbered[],
  taken: SpatialIndex<Rect>,
  font: number,
  isSparing: boolean,
): NumberPlace[] {
  const crossing = segmentIndex<Segment>(4 * font);
  for (const edge of edges) crossing.add(edge);
  return edges.map((edge) => {
    const best = bestSpot(edge.number, edge, taken, crossing, font);
    taken.add(best.box);
    const { from, to } = edge;
    return {
      id: edge.id,
      shown: best.label,
      dx: best.at.x - (from.x + to.x) / 2,
      dy: best.at.y - (from.y + to.y) / 2,
      isShown: !isSparing || best.covered === 0,
    };
  });
}

interface Spot {
  label: string;
  at: Position;
  box: Rect;
  /** How many things it covers. */
  covered: number;
  cost: number;
}

/** The first of the cheapest. Each costs its place in the order at least, so that the rest need not be looked at. */
function bestSpot(
  label: string,
  edge: Numbered,
  taken: SpatialIndex<Rect>,
  crossing: SpatialIndex<Segment>,
  font: number,
): Spot {
  const [width, height] = [(textWidth(label) * font) / nameFont + 6, font + 6];
  let best: Spot | null = null;
  for (const [order, at] of spotsOf(edge, font).entries()) {
    if (best && best.cost <= order) return best;
    const box = centred(at, width, height);
    const covered = taken.count(box);
    const least = covered * 100 + order;
    if (best && best.cost <= least) continue;
    const crossed = crossing.count(box) - Number(crosses(edge, box));
    const cost = least + crossed * 10;
    if (!best || cost < best.cost) best = { label, at, box, covered, cost };
  }
  return best ?? { label, at: edge.from, box: centred(edge.from, width, height), covered: 0, cost: 0 };
}

/** Where a number may stand, the best first. */
function spotsOf({ from, to }: Segment, font: number): Position[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return ASIDE.flatMap((heights) =>
    SHARES.map((share) => ({
      x: from.x + dx * share - (dy / length) * heights * font,
      y: from.y + dy * share + (dx / length) * heights * font,
    })),
  );
}
