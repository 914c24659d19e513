import type { SceneEdge } from './scene.ts';

export type ArrowShape = 'triangle' | 'tee' | 'diamond' | 'chevron';

/** What an edge carries at its end and in its middle; two chevrons in the middle, one each way, make a cross, two tees a bar. */
export interface Arrows {
  target: ArrowShape | null;
  middle: ArrowShape | null;
  /** In the middle, pointing back. */
  back: ArrowShape | null;
  /** How large they are, as a multiple of what the width of the edge makes them. */
  scale: number;
}

/** A cross and a barred end where it is denied, a diamond where it is disputed, a bar where it was called off. */
export function arrowsOf({ type, symmetric, polarity, least }: Arrowed): Arrows {
  const plain = symmetric || type === 'bundle' ? null : 'triangle';
  if (polarity === 'denied') return { target: 'tee', middle: 'chevron', back: 'chevron', scale: 1.4 };
  if (polarity === 'disputed') return { target: plain, middle: 'diamond', back: null, scale: 1.1 };
  const off = least === 'abandoned' ? 'tee' : null;
  return { target: plain, middle: off, back: off, scale: off ? 1.1 : 0.85 };
}

type Arrowed = Pick<SceneEdge, 'type' | 'symmetric' | 'polarity' | 'least'>;

/** The length of an arrow in units of the drawing: it grows with its edge, and is never too small to be seen. */
export function arrowSize(width: number, scale: number): number {
  return Math.max((width * 13.37) ** 0.9, 29) * scale;
}

/** How far from the outline the tip of an arrow stands, and how far its edge ends before that, lest it stick out beside it. */
export function arrowRoom(
  shape: ArrowShape | null,
  width: number,
  scale: number,
): { tip: number; edge: number } {
  switch (shape) {
    case null:
      return { tip: 0, edge: 0 };
    case 'tee':
      return { tip: 1, edge: 1 };
    case 'diamond':
      return { tip: 0, edge: width * scale };
    case 'chevron':
      return { tip: 0, edge: 0.95 * width * scale };
    case 'triangle':
      return { tip: 0, edge: 2 * width * scale };
  }
}
