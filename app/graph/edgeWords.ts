import type { BoundingBox12, EdgeSingular, Position } from 'cytoscape';
import { nameFont, textWidth } from '../../src/model/drawing.ts';
import { setClass } from './classes.ts';
import { overlap } from './countPlaces.ts';

/** What an arrowhead takes of the length of a line, in units of the drawing. */
const arrow = 14;

/**
 * Lets lines carry their words only where these find room: on a line that is longer than they are, and over no name,
 * no disc and no other words. What is selected always says what it is.
 * @param taken what is on the drawing already, in its own units
 * @param font the size of the words, in units of the drawing
 */
export function placeWords(
  edges: readonly EdgeSingular[],
  taken: readonly BoundingBox12[],
  font: number,
): void {
  const covered = [...taken];
  const inOrder = edges.toSorted((a, b) => Number(b.hasClass('named')) - Number(a.hasClass('named')));
  for (const edge of inOrder) {
    const length = (textWidth(edge.data('name')) * font) / nameFont;
    const boxes = along(edge, length, font);
    const fits =
      length + arrow < lengthOf(edge) && boxes.every((box) => !covered.some((other) => overlap(box, other)));
    const shows = fits || edge.hasClass('selected') || edge.hasClass('worded');
    setClass(edge, 'wordless', !shows);
    if (shows) covered.push(...boxes);
  }
}

function lengthOf(edge: EdgeSingular): number {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** Small boxes side by side that cover words which lie along their line. */
function along(edge: EdgeSingular, length: number, font: number): BoundingBox12[] {
  const middle = edge.midpoint();
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const step = { x: ((to.x - from.x) / whole) * font, y: ((to.y - from.y) / whole) * font };
  const half = Math.ceil(length / font / 2);
  return Array.from({ length: 2 * half + 1 }, (_, i) => boxAt(middle, step, i - half, font));
}

function boxAt(middle: Position, step: Position, i: number, font: number): BoundingBox12 {
  const [x, y, reach] = [middle.x + step.x * i, middle.y + step.y * i, font * 0.45];
  return { x1: x - reach, y1: y - reach, x2: x + reach, y2: y + reach };
}
