import { type PlacedBox, separate } from '../model/separate.ts';

/** How the finished drawing is drawn in, a little at a time, as far as the names let it. */
const TIGHTENING = { rounds: 20, factor: 0.96 };
/** Width to height of what is left of a screen beside filters and details. */
const ASPECT = 0.97;

type Place = Pick<PlacedBox, 'x' | 'y'>;

export interface Tightened {
  places: Place[];
  /** The height of a screen that shows it whole. */
  room: number;
}

/** Empty space costs the reader size: names must be readable with the whole graph on the screen. */
export function tightened(boxes: PlacedBox[]): Tightened {
  const stages: Tightened[] = [];
  for (let round = 0; round <= TIGHTENING.rounds; round++) {
    const { width, height } = extent(boxes);
    stages.push({ places: placesOf(boxes), room: Math.max(width / ASPECT, height) });
    const axis = width > height * ASPECT ? 'x' : 'y';
    for (const box of boxes) box[axis] *= TIGHTENING.factor;
    separate(boxes);
  }
  return mostCompact(stages);
}

export function mostCompact(drawings: Tightened[]): Tightened {
  return drawings.reduce((best, other) => (other.room < best.room ? other : best));
}

export function placesOf(boxes: PlacedBox[]): Place[] {
  return boxes.map(({ x, y }) => ({ x, y }));
}

/** At rest, for a simulation carries its speed into the next. */
export function putAt(boxes: PlacedBox[], places: Place[]): void {
  for (const [i, box] of boxes.entries()) Object.assign(box, places[i], { vx: 0, vy: 0 });
}

/** By whole units, so that what is apart stays apart. */
export function centre(boxes: PlacedBox[]): void {
  const { x, y } = extent(boxes);
  for (const box of boxes) Object.assign(box, { x: box.x - Math.round(x), y: box.y - Math.round(y) });
}

/** The middle and the size of the drawing. */
function extent(boxes: PlacedBox[]): { x: number; y: number; width: number; height: number } {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const left = Math.min(...boxes.map(({ x, halfWidth }) => x - halfWidth));
  const right = Math.max(...boxes.map(({ x, halfWidth }) => x + halfWidth));
  const top = Math.min(...boxes.map(({ y, above }) => y - above));
  const bottom = Math.max(...boxes.map(({ y, below }) => y + below));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
