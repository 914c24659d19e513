import type { LayoutNode, Point } from './layout.ts';

/** What a node takes of a circle, between its height at the sides and its width above and below, with some room. */
export function share({ halfWidth, above, below }: LayoutNode): number {
  return halfWidth + (above + below) / 2 + 14;
}

/** A node and the direction in which it would best stand, in radians. */
export interface Wish {
  node: LayoutNode;
  angle: number;
}

/**
 * Puts nodes on a circle around 0,0, in the order of their wishes, each with as much room as its name takes, turned
 * so that the wishes are met as nearly as can be.
 */
export function onCircle(wishes: readonly Wish[], radius: number): [string, Point][] {
  const inOrder = wishes.toSorted((a, b) => a.angle - b.angle);
  const all = inOrder.reduce((sum, { node }) => sum + share(node), 0);
  let along = 0;
  const given = inOrder.map(({ node, angle }) => {
    const middle = along + share(node) / 2;
    along += share(node);
    return { node, angle, at: (2 * Math.PI * middle) / all - Math.PI };
  });
  const turn = meanAngle(given.map(({ angle, at }) => angle - at));
  return given.map(({ node, at }) => [node.id, [radius * Math.cos(at + turn), radius * Math.sin(at + turn)]]);
}

function meanAngle(angles: readonly number[]): number {
  const sum = (of: (angle: number) => number) => angles.reduce((all, angle) => all + of(angle), 0);
  return Math.atan2(sum(Math.sin), sum(Math.cos));
}
