import { boxOf, type Box } from '../../model/labelBox.ts';
import { nameGap } from '../../model/drawing.ts';
import type { Body, Caption, Plan, Point } from './layout.ts';

/** Between two names of a block, and between two blocks. */
const GAP = 16;
const BETWEEN = 40;
const CAPTION = 34;
/** Between a caption of several lines and what it is over. */
const UNDER = 6;
const BOLD = 1.15;
/** Width to height of what is left of a screen beside filters and details. */
const ASPECT = 1;

/** Bodies in rows under a caption, its corner at 0,0. */
export interface Block {
  width: number;
  height: number;
  plan: Plan;
}

/** Rows of so many, in the order given, each column as wide as its widest name. */
export function block(bodies: readonly Body[], text: string, columns: number): Block {
  const widths: number[] = [];
  for (const [i, { halfWidth }] of bodies.entries())
    widths[i % columns] = Math.max(widths[i % columns] ?? 0, 2 * halfWidth);
  const starts = running(widths.map((width) => width + GAP));
  const places = new Map<string, Point>();
  const title = captionBox(text);
  let top = Math.max(CAPTION, title.below + UNDER);
  for (let i = 0; i < bodies.length; i += columns) {
    const row = bodies.slice(i, i + columns);
    const above = Math.max(...row.map((body) => body.above));
    for (const [column, body] of row.entries())
      places.set(body.id, [(starts[column] ?? 0) + (widths[column] ?? 0) / 2, top + above]);
    top += above + Math.max(...row.map((body) => body.below)) + GAP;
  }
  const inside = (starts.at(-1) ?? 0) + (widths.at(-1) ?? 0);
  const width = Math.max(inside, 2 * title.halfWidth);
  const shifted = new Map(
    [...places].map(([id, [x, y]]): [string, Point] => [id, [x + (width - inside) / 2, y]]),
  );
  const caption: Caption = { text, ...title, at: [width / 2, -nameGap] };
  return { width, height: top - GAP, plan: { places: shifted, captions: [caption] } };
}

/** Bold, and so wider than a name. */
function captionBox(text: string): Box {
  const box = boxOf(text, 0);
  return { ...box, halfWidth: box.halfWidth * BOLD };
}

/** Blocks in lines from left to right; of every width that the lines may have, the one that shows the whole largest. */
export function inLines(blocks: readonly Block[]): Block {
  const widest = blocks.reduce((sum, { width }) => sum + width + BETWEEN, 0);
  return largestOnScreen(Array.from({ length: 24 }, (_, i) => lines(blocks, (widest * (i + 1)) / 24)));
}

/** Blocks side by side, from the left. */
export function inARow(blocks: readonly Block[]): Block {
  return lines(blocks, Number.POSITIVE_INFINITY);
}

/** One beneath the other, in the middle. */
export function stacked(blocks: readonly Block[]): Block {
  const width = Math.max(0, ...blocks.map((one) => one.width));
  const tops = running(blocks.map(({ height }) => height + BETWEEN));
  const plans = blocks.map((one, i) => movedBy(one.plan, (width - one.width) / 2, tops[i] ?? 0));
  return { width, height: (tops.at(-1) ?? 0) + (blocks.at(-1)?.height ?? 0), plan: together(plans) };
}

/** Empty space costs the reader size. */
export function largestOnScreen(candidates: readonly Block[]): Block {
  const room = ({ width, height }: Block) => Math.max(width / ASPECT, height);
  return candidates.reduce((best, other) => (room(other) < room(best) ? other : best));
}

function lines(blocks: readonly Block[], widest: number): Block {
  let [left, top, height, width] = [0, 0, 0, 0];
  const moved: Plan[] = [];
  for (const one of blocks) {
    if (left > 0 && left + one.width > widest) {
      top += height + BETWEEN;
      [left, height] = [0, 0];
    }
    moved.push(movedBy(one.plan, left, top));
    left += one.width + BETWEEN;
    height = Math.max(height, one.height);
    width = Math.max(width, left - BETWEEN);
  }
  return { width, height: top + height, plan: together(moved) };
}

function together(plans: readonly Plan[]): Plan {
  return {
    places: new Map(plans.flatMap(({ places }) => [...places])),
    captions: plans.flatMap(({ captions }) => captions),
  };
}

function movedBy({ places, captions }: Plan, dx: number, dy: number): Plan {
  const move = ([x, y]: Point): Point => [x + dx, y + dy];
  return {
    places: new Map([...places].map(([id, at]) => [id, move(at)])),
    captions: captions.map((caption) => ({ ...caption, at: move(caption.at) })),
  };
}

/** Where each begins when they follow one another. */
function running(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => {
    sum += length;
    return sum - length;
  });
}
