import type { Points } from './outlines.ts';

/** So many points are tried along each side of a pixel. */
const fineness = 4;

/**
 * How much of each pixel an outline fills, from 0 to 1, row by row. For tests.
 * @param pixels along a side of the square from -1 to 1
 * @param room how many times as wide as that square the picture is
 */
export function coverage(points: Points | null, pixels: number, room: number, scale = 1): number[] {
  const side = Math.round(pixels * room);
  const steps = Array.from({ length: fineness }, (_, i) => (i + 0.5) / fineness);
  const at = (pixel: number, step: number) => ((((pixel + step) / side) * 2 - 1) * room) / scale;
  return Array.from({ length: side * side }, (_, i) => {
    const [across, down] = [i % side, Math.floor(i / side)];
    const inside = steps.flatMap((y) => steps.filter((x) => holds(points, at(across, x), at(down, y))));
    return inside.length / fineness ** 2;
  });
}

/** How much of what either fills only one of them fills, from 0 to 1, in the sizes in which they are most alike. */
export function difference(a: Points | null, b: Points | null, pixels: number): number {
  const room = 1.5;
  const one = coverage(a, pixels, room);
  const scales = Array.from({ length: 33 }, (_, i) => 0.7 + i * 0.025);
  return Math.min(...scales.map((scale) => apart(one, coverage(b, pixels, room, scale))));
}

function apart(one: readonly number[], other: readonly number[]): number {
  let [both, either] = [0, 0];
  one.forEach((part, i) => {
    both += Math.min(part, other[i] ?? 0);
    either += Math.max(part, other[i] ?? 0);
  });
  return 1 - both / either;
}

/** By the rule of odd crossings; null is the circle. */
function holds(points: Points | null, x: number, y: number): boolean {
  if (!points) return Math.hypot(x, y) <= 1;
  const crossings = points.filter(([ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length] ?? [ax, ay];
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
  });
  return crossings.length % 2 === 1;
}
