/** Corners in a square from -1 to 1, since drawing libraries allow nothing outside it. */
export type Points = readonly (readonly [x: number, y: number])[];

/** Outlines of about the same weight that can be told apart without colour, at the size of a letter; null = the circle. */
export const outlines = {
  circle: null,
  square: polygon(4, 45, 1.2),
  triangle: polygon(3, -90, 1.15),
  diamond: polygon(4, 0, 1),
  // Flatter than a regular one, which is nearly a circle.
  hexagon: mirrored([1, 0], [0.53, 0.7]),
  pentagon: polygon(5, 90, 1),
  star: star(5, 1.1, 0.53),
  cross: mirrored([1, 0.36], [0.36, 0.36], [0.36, 1]),
  rectangle: mirrored([1, 0.55]),
  'down-triangle': polygon(3, 90, 1.15),
  hourglass: mirrored([0.16, 0], [0.85, 1]),
  spark: star(4, 1, 0.42),
} as const satisfies Record<string, Points | null>;

export type Shape = keyof typeof outlines;

/** As SVG wants them. */
export function pointList(points: Points): string {
  return points.map((point) => point.join(',')).join(' ');
}

function polygon(corners: number, turn: number, radius: number): Points {
  return Array.from({ length: corners }, (_, i) => at(turn + (360 * i) / corners, radius));
}

function star(spikes: number, outer: number, inner: number): Points {
  return Array.from({ length: spikes * 2 }, (_, i) =>
    at(-90 + (180 * i) / spikes, i % 2 === 0 ? outer : inner),
  );
}

/** The quarter right and below, mirrored to both sides. */
function mirrored(...quarter: [x: number, y: number][]): Points {
  const below = [...quarter, ...quarter.toReversed().map(([x, y]) => [-x, y] as const)];
  const corners = [...below, ...below.toReversed().map(([x, y]) => [x, -y] as const)];
  return corners.filter(([x, y], i) => corners.findIndex((other) => other[0] === x && other[1] === y) === i);
}

/** Clipped to the square. */
function at(degrees: number, radius: number): [number, number] {
  const clip = (value: number) => Math.max(-1, Math.min(1, Math.round(value * radius * 1000) / 1000));
  const angle = (degrees * Math.PI) / 180;
  return [clip(Math.cos(angle)), clip(Math.sin(angle))];
}
