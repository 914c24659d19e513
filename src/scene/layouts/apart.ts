import { separate } from '../../model/separate.ts';
import type { LayoutNode, Caption, LayoutResult, Point } from './layout.ts';

/** Nobody waits longer than this for the last two of very many. */
const ROUNDS = 300;

/**
 * A result in which what a reader pinned is where it was put, and what is in its way gives room.
 * @param pins places of nodes by id
 */
export function aroundPins(
  nodes: readonly LayoutNode[],
  result: LayoutResult,
  pins: ReadonlyMap<string, Point>,
): LayoutResult {
  const boxes = nodes.map((node) => {
    const pinned = pins.get(node.id);
    const [x, y] = pinned ?? result.places.get(node.id) ?? node.at;
    return { ...node, x, y, fixed: pinned !== undefined };
  });
  const captions = result.captions.map((caption) => fixedBox(caption));
  separate([...boxes, ...captions], ROUNDS);
  return { ...result, places: new Map(boxes.map(({ id, x, y }): [string, Point] => [id, [x, y]])) };
}

function fixedBox(caption: Caption) {
  const [x, y] = caption.at;
  return { ...caption, x, y, fixed: true };
}
