/** Outlines that can be told apart without colour, as points in a square from -1 to 1; null = the circle. */
export interface Shape {
  name: 'circle' | 'square' | 'triangle' | 'diamond' | 'hexagon' | 'pentagon' | 'star';
  points: readonly (readonly [x: number, y: number])[] | null;
}

/** Kinds take them in the order of their vocabulary, round again after the last. */
export const shapes: readonly Shape[] = [
  { name: 'circle', points: null },
  { name: 'square', points: polygon(4, 45, 1.2) },
  { name: 'triangle', points: polygon(3, -90, 1.15) },
  { name: 'diamond', points: polygon(4, 0, 1) },
  { name: 'hexagon', points: polygon(6, 0, 1) },
  { name: 'pentagon', points: polygon(5, 90, 1) },
  { name: 'star', points: star(5, 0.48) },
];

export function shapeAt(position: number): Shape {
  return shapes[position % shapes.length] ?? { name: 'circle', points: null };
}

function polygon(corners: number, turn: number, radius: number): [number, number][] {
  return Array.from({ length: corners }, (_, i) => at(turn + (360 * i) / corners, radius));
}

function star(spikes: number, inner: number): [number, number][] {
  return Array.from({ length: spikes * 2 }, (_, i) =>
    at(-90 + (180 * i) / spikes, i % 2 === 0 ? 1.1 : inner * 1.1),
  );
}

/** Clipped to the square, since drawing libraries allow nothing outside it. */
function at(degrees: number, radius: number): [number, number] {
  const clip = (value: number) => Math.max(-1, Math.min(1, Math.round(value * radius * 1000) / 1000));
  const angle = (degrees * Math.PI) / 180;
  return [clip(Math.cos(angle)), clip(Math.sin(angle))];
}
