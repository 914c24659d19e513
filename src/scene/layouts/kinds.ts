import { block, inLines, largestOnScreen } from './blocks.ts';
import type { LayoutNode, Place } from './layout.ts';

/** How much wider than high a field may be, in names. */
const SHAPES = [0.2, 0.35, 0.5, 0.7, 1, 1.5, 2.2];

/** Each kind in a field of its own under its name, the best connected first. */
export const byKind: Place = ({ nodes, kinds, aspect }, captionOf) => {
  const fields = [...kinds, ''].flatMap((kind) => {
    const own = nodes.filter((node) => (kind ? node.kind === kind : !kinds.includes(node.kind)));
    return own.length > 0 ? [{ own: own.toSorted(byDegree), text: captionOf({ kind: kind || null }) }] : [];
  });
  const candidates = SHAPES.map((shape) =>
    inLines(
      fields.map(({ own, text }) => block(own, text, columnsFor(own.length, shape))),
      aspect,
    ),
  );
  return largestOnScreen(candidates, aspect).result;
};

function columnsFor(count: number, shape: number): number {
  return Math.max(1, Math.round(Math.sqrt(count * shape)));
}

function byDegree(a: LayoutNode, b: LayoutNode): number {
  return b.degree - a.degree;
}
