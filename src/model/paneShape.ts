/** The shapes of a pane for which a graph file has places: a wide screen, what panels leave of one, a phone held upright. */
export const paneShapes = ['wide', 'square', 'tall'] as const;
export type PaneShape = (typeof paneShapes)[number];

/** Width to height of the drawing for a pane of each shape. */
export const aspects: Readonly<Record<PaneShape, number>> = { wide: 1.6, square: 1, tall: 0.78 };

/** A pane must be so much nearer to another shape before the drawing takes that, lest a small change turns it over. */
const RELUCTANCE = 1.08;

/**
 * The shape that comes nearest to a pane.
 * @param before the shape that the drawing has, which it keeps while another is hardly nearer; null at first
 */
export function shapeOf(width: number, height: number, before: PaneShape | null): PaneShape {
  const far = (shape: PaneShape) => {
    const ratio = width / height / aspects[shape];
    return Math.max(ratio, 1 / ratio) / (shape === before ? RELUCTANCE : 1);
  };
  return paneShapes.toSorted((a, b) => far(a) - far(b))[0] ?? 'square';
}
