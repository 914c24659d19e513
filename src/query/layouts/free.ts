import { separate } from '../../model/separate.ts';
import type { Layout, Point } from './layout.ts';

/** Room around a group, so that the lines between groups can be seen. */
const ROOM = 34;
/** How far groups are drawn apart, for their middles lie near that of the whole. */
const SPREAD = 1.9;

/** As the graph file has it. A group stands amid its members, as far aside as it must; nobody else moves for it. */
export const free: Layout = ({ bodies }) => {
  const allGroups = bodies.every(({ members }) => members > 1);
  const boxes = bodies.map(({ id, members, at: [x, y], halfWidth, above, below }) => {
    const room = members > 1 ? ROOM : 0;
    const spread = allGroups ? SPREAD : 1;
    const box = { halfWidth: halfWidth + room, above: above + room, below: below + room };
    return { id, ...box, x: x * spread, y: y * spread, fixed: members === 1 };
  });
  if (boxes.some(({ fixed }) => !fixed)) separate(boxes);
  const places = new Map(boxes.map(({ id, x, y }): [string, Point] => [id, [x, y]]));
  return { places, captions: [] };
};
