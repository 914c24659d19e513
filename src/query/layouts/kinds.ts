import { block, inLines } from './blocks.ts';
import type { Body, Layout } from './layout.ts';

/** Each kind in a field of its own under its name, the best connected first. */
export const byKind: Layout = ({ bodies, kinds, captionOf }) => {
  const blocks = [...kinds, ''].flatMap((kind) => {
    const own = bodies.filter((body) => (kind ? body.kind === kind : !kinds.includes(body.kind)));
    if (own.length === 0) return [];
    return [block(own.toSorted(byDegree), captionOf({ kind: kind || null }), columnsFor(own.length))];
  });
  return inLines(blocks);
};

/** Names are wider than high, so that a square field has more rows than columns. */
function columnsFor(count: number): number {
  return Math.max(1, Math.round(Math.sqrt(count * 0.7)));
}

function byDegree(a: Body, b: Body): number {
  return b.degree - a.degree;
}
