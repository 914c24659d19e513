import { boxOf, type Box } from '../../model/labelBox.ts';
import { nameGap } from '../../model/drawing.ts';
import type { LayoutNode, Caption, LayoutResult, Point } from './layout.ts';

/** Between two names of a block, and between two blocks. */
const GAP = 16;
const BETWEEN = 40;
const CAPTION = 34;
/** Between a caption of several lines and what it is over. */
const UNDER = 6;
const BOLD = 1.15;

/** Nodes in rows under a caption, its corner at 0,0. */
export interface Block {
  width: number;
  height: number;
  result: LayoutResult;
}

/** Rows of so many, in the order given, each column as wide as its widest name. */
export function block(nodes: readonly LayoutNode[], text: string, columns: number): Block {
  const widths: number[] = [];
  for (const [i, { halfWidth }] of nodes.entries())
    widths[i % columns] = Math.max(widths[i % columns] ?? 0, 2 * halfWidth);
  const starts = running(widths.map((width) => width + GAP));
  const places = new Map<string, Point>();
  const title = captionBox(text);
  let top = Math.max(CAPTION, title.below + UNDER);
  for (let i = 0; i < nodes.length; i += columns) {
    const row = nodes.slice(i, i + columns);
    const above = Math.max(...row.map((node) => node.above));
    for (const [column, node] of row.entries())
      places.set(node.id, [(starts[column] ?? 0) + (widths[column] ?? 0) / 2, top + above]);
    top += above + Math.max(...row.map((node) => node.below)) + GAP;
  }
  const inside = (starts.at(-1) ?? 0) + (widths.at(-1) ?? 0);
  const width = Math.max(inside, 2 * title.halfWidth);
  const shifted = new Map(
    [...places].map(([id, [x, y]]): [string, Point] => [id, [x + (width - inside) / 2, y]]),
  );
  const caption: Caption = { text, ...title, at: [width / 2, -nameGap] };
  return { width, height: top - GAP, result: { places: shifted, captions: [caption] } };
}

/** Bold, and so wider than a name. */
function captionBox(text: string): Box {
  const box = boxOf(text, 0);
  return { ...box, halfWidth: box.halfWidth * BOLD };
}

/** Blocks in lines from left to right; of every width that the lines may have, the one that shows the whole largest. @param aspect of the pane */
export function inLines(blocks: readonly Block[], aspect: number): Block {
  const widest = blocks.reduce((sum, { width }) => sum + width + BETWEEN, 0);
  const candidates = Array.from({ length: 24 }, (_, i) => lines(blocks, (widest * (i + 1)) / 24));
  return largestOnScreen(candidates, aspect);
}

/** Blocks side by side, from the left. */
export function inARow(blocks: readonly Block[]): Block {
  return lines(blocks, Number.POSITIVE_INFINITY);
}

/** One beneath the other, in the middle. */
export function stacked(blocks: readonly Block[]): Block {
  const width = Math.max(0, ...blocks.map((one) => one.width));
  const tops = running(blocks.map(({ height }) => height + BETWEEN));
  const results = blocks.map((one, i) => movedBy(one.result, (width - one.width) / 2, tops[i] ?? 0));
  return { width, height: (tops.at(-1) ?? 0) + (blocks.at(-1)?.height ?? 0), result: together(results) };
}

/** Empty space costs the reader size. @param aspect width to height of the pane */
export function largestOnScreen(candidates: readonly Block[], aspect: number): Block {
  const room = ({ width, height }: Block) => Math.max(width / aspect, height);
  return candidates.reduce((best, other) => (room(other) < room(best) ? other : best));
}

function lines(blocks: readonly Block[], widest: number): Block {
  let [left, top, height, width] = [0, 0, 0, 0];
  const moved: LayoutResult[] = [];
  for (const one of blocks) {
    if (left > 0 && left + one.width > widest) {
      top += height + BETWEEN;
      [left, height] = [0, 0];
    }
    moved.push(movedBy(one.result, left, top));
    left += one.width + BETWEEN;
    height = Math.max(height, one.height);
    width = Math.max(width, left - BETWEEN);
  }
  return { width, height: top + height, result: together(moved) };
}

function together(results: readonly LayoutResult[]): LayoutResult {
  return {
    places: new Map(results.flatMap(({ places }) => [...places])),
    captions: results.flatMap(({ captions }) => captions),
  };
}

function movedBy({ places, captions }: LayoutResult, dx: number, dy: number): LayoutResult {
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
