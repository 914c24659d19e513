/** A place in the drawing, in its units. */
export interface Position {
  x: number;
  y: number;
}

/** A box with its sides along the axes, in units of the drawing. */
export interface Rect {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A straight line between two places. */
export interface Segment {
  from: Position;
  to: Position;
}

/** Boxes that are put beside one another share so much, by rounding. */
const ROUNDING = 1e-6;

/** Whether two boxes share more than an edge. */
export function overlaps(a: Rect, b: Rect): boolean {
  const [width, height] = [
    Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1),
    Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1),
  ];
  return width > ROUNDING && height > ROUNDING;
}

/** The box of this size around a place. */
export function centred({ x, y }: Position, width: number, height: number): Rect {
  return { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 };
}

/** What all of these take up together; infinite, the wrong way round, where there are none. */
export function union(boxes: readonly Rect[]): Rect {
  const all = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (const { x1, y1, x2, y2 } of boxes) {
    all.x1 = Math.min(all.x1, x1);
    all.y1 = Math.min(all.y1, y1);
    all.x2 = Math.max(all.x2, x2);
    all.y2 = Math.max(all.y2, y2);
  }
  return all;
}

/** Whether a segment runs through a box (Liang and Barsky 1984). */
export function crosses({ from, to }: Segment, { x1, y1, x2, y2 }: Rect): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const isBeyond = (step: number, room: number) => {
    if (step === 0) return room < 0;
    if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
    return false;
  };
  if (isBeyond(-dx, from.x - x1) || isBeyond(dx, x2 - from.x)) return false;
  if (isBeyond(-dy, from.y - y1) || isBeyond(dy, y2 - from.y)) return false;
  return enter < leave;
}
