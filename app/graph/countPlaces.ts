import type { BoundingBox12, EdgeSingular, Position } from 'cytoscape';
import { nameFont, textWidth } from '../../src/model/drawing.ts';
import { setClass } from './classes.ts';

/** Shares of the way from one end to the other, the middle first. */
const shares = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78];
/** Heights of a number aside from the line, on it first. */
const aside = [0, 0.8, -0.8, 1.6, -1.6];

interface Stretch {
  from: Position;
  to: Position;
}

/**
 * Puts the number of each line where it covers no name, no disc and no other number, and where the fewest lines cross
 * it; as near to the middle of its line as may be.
 * @param taken what is on the drawing already, in its own units
 * @param font the size of the numbers, in units of the drawing
 * @param sparing leaves out what finds no room, where everything is small
 * @returns what is taken with them
 */
export function placeCounts(
  lines: readonly EdgeSingular[],
  taken: readonly BoundingBox12[],
  font: number,
  sparing: boolean,
): BoundingBox12[] {
  const stretches = lines.map(stretchOf);
  const covered = [...taken];
  for (const [i, line] of lines.entries()) {
    const others = stretches.filter((_, j) => j !== i);
    const stretch = stretches[i] ?? stretchOf(line);
    const full = bestSpot(line.data('name'), stretch, covered, others, font);
    const short = full.over > 0 ? bestSpot(shortName(line), stretch, covered, others, font) : full;
    const best = short.over < full.over ? short : full;
    covered.push(best.box);
    const { from, to } = stretch;
    line.data({
      shown: best.name,
      dx: best.at.x - (from.x + to.x) / 2,
      dy: best.at.y - (from.y + to.y) / 2,
    });
    setClass(line, 'wordless', sparing && best.over > 0);
  }
  return covered;
}

/** The number alone claims nothing; the rest of it is said when there is room, and in the details. */
function shortName(line: EdgeSingular): string {
  return line.data('count') > 1 ? line.data('count').toLocaleString() : line.data('name');
}

interface Spot {
  name: string;
  at: Position;
  box: BoundingBox12;
  /** How many things it covers. */
  over: number;
}

function bestSpot(
  name: string,
  stretch: Stretch,
  covered: readonly BoundingBox12[],
  others: readonly Stretch[],
  font: number,
): Spot {
  const spots = spotsOf(stretch, font).map((at, order) => {
    const box = boxAt(at, name, font);
    const over = covered.filter((other) => overlap(box, other)).length;
    const crossed = others.filter((other) => passes(other, box)).length;
    return { name, at, box, over, cost: over * 100 + crossed * 10 + order };
  });
  return spots.reduce((least, other) => (other.cost < least.cost ? other : least));
}

/** Where a number may stand, the best first. */
function spotsOf({ from, to }: Stretch, font: number): Position[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return aside.flatMap((heights) =>
    shares.map((share) => ({
      x: from.x + dx * share - (dy / length) * heights * font,
      y: from.y + dy * share + (dx / length) * heights * font,
    })),
  );
}

/** From disc to disc; from middle to middle where these lie over one another, as on their way to another place. */
function stretchOf(line: EdgeSingular): Stretch {
  const [from, to] = [line.sourceEndpoint(), line.targetEndpoint()];
  const isDrawn = [from, to].every((end) => Number.isFinite(end?.x) && Number.isFinite(end?.y));
  return isDrawn ? { from, to } : { from: line.source().position(), to: line.target().position() };
}

function boxAt({ x, y }: Position, name: string, font: number): BoundingBox12 {
  const [width, height] = [(textWidth(name) * font) / nameFont + 6, font + 6];
  return { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 };
}

export function overlap(a: BoundingBox12, b: BoundingBox12): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** Whether a stretch runs through a box (Liang and Barsky 1984). */
export function passes({ from, to }: Stretch, { x1, y1, x2, y2 }: BoundingBox12): boolean {
  let [enter, leave] = [0, 1];
  const sides = [
    [from.x - to.x, from.x - x1],
    [to.x - from.x, x2 - from.x],
    [from.y - to.y, from.y - y1],
    [to.y - from.y, y2 - from.y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
}
