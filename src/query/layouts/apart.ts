import { separate } from '../../model/separate.ts';
import type { Body, Caption, Plan, Point } from './layout.ts';

/** Nobody waits longer than this for the last two of very many. */
const ROUNDS = 300;

/**
 * A plan in which what a reader pinned is where it was put, and what is in its way gives room.
 * @param pins places of bodies by id
 */
export function aroundPins(bodies: readonly Body[], plan: Plan, pins: ReadonlyMap<string, Point>): Plan {
  const boxes = bodies.map((body) => {
    const pinned = pins.get(body.id);
    const [x, y] = pinned ?? plan.places.get(body.id) ?? body.at;
    return { ...body, x, y, fixed: pinned !== undefined };
  });
  const captions = plan.captions.map((caption) => fixedBox(caption));
  separate([...boxes, ...captions], ROUNDS);
  return { ...plan, places: new Map(boxes.map(({ id, x, y }): [string, Point] => [id, [x, y]])) };
}

function fixedBox(caption: Caption) {
  const [x, y] = caption.at;
  return { ...caption, x, y, fixed: true };
}
