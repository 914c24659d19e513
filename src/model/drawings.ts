import type { Graph, Positions } from './types.ts';

/** Every set of places that a graph file has, by where it stands in the file. */
export function drawingsOf({
  positions,
  shapedPositions,
}: Pick<Graph, 'positions' | 'shapedPositions'>): [path: string, Positions][] {
  const shaped = Object.entries(shapedPositions ?? {});
  return [
    ...(positions ? [['positions', positions] satisfies [string, Positions]] : []),
    ...shaped.map(([shape, places]): [string, Positions] => [`shapedPositions.${shape}`, places]),
  ];
}
