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
  /** Where it bends to; null where it is straight. */
  control: Position | null;
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
    const middle = along(edge, 0.5);
    return {
      id: edge.id,
      shown: best.label,
      dx: best.at.x - middle.x,
      dy: best.at.y - middle.y,
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
function spotsOf(edge: Numbered, font: number): Position[] {
  const { from, to } = edge;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return ASIDE.flatMap((heights) =>
    SHARES.map((share) => {
      const { x, y } = along(edge, share);
      return { x: x - (dy / length) * heights * font, y: y + (dx / length) * heights * font };
    }),
  );
}

/** So far on the way, as a share of it. */
function along({ from, to, control }: Numbered, share: number): Position {
  const { x, y } = control ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const at = (a: number, b: number, c: number) =>
    (1 - share) ** 2 * a + 2 * (1 - share) * share * b + share ** 2 * c;
  return { x: at(from.x, x, to.x), y: at(from.y, y, to.y) };
}
