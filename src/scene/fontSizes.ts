import { nameFont } from '../model/drawing.ts';

/** Smallest size of a name on the screen, and of one that is large, in CSS pixels. */
const [SMALLEST, SMALLEST_LARGE] = [11, 13];
/** Names that are large, and the others, as multiples of the size that the room of a name is computed with. */
const [LARGE, PLAIN] = [1.2, 0.86];

/** Size of a name in units of the drawing: as designed, larger when far out, growing slowly when near. */
export function fontAt(zoom: number, isLarge = false): number {
  const [designed, smallest] = isLarge ? [LARGE * nameFont, SMALLEST_LARGE] : [PLAIN * nameFont, SMALLEST];
  if (zoom * designed < smallest) return smallest / zoom;
  return zoom > 1 ? designed / Math.sqrt(zoom) : designed;
}

/** Size of the words and numbers of edges, in units of the drawing. */
export function edgeFontAt(zoom: number): number {
  return Math.max(SMALLEST, 12 * Math.sqrt(zoom)) / zoom;
}
