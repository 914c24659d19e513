import type { Kind, Look } from './types.ts';

/** Outlines that can be told apart without colour, in the order in which kinds take them. */
export const shapeNames = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'pentagon',
  'star',
  'cross',
  'rectangle',
  'down-triangle',
  'hourglass',
  'spark',
] as const;
export type ShapeName = (typeof shapeNames)[number];

/** Seven of Okabe and Ito, then five that keep clear of them: told apart by most eyes, and never the only difference. */
export const colourNames = [
  'blue',
  'orange',
  'pink',
  'vermilion',
  'green',
  'sky',
  'yellow',
  'wine',
  'olive',
  'indigo',
  'mint',
  'grey',
] as const;
export type ColourName = (typeof colourNames)[number];

/** Colours of lines, which say of which family a predicate is: told apart by most eyes, and from what is selected. */
export const lineNames = ['blue', 'green', 'orange', 'purple', 'cyan'] as const;
export type LineName = (typeof lineNames)[number];

/** How many looks there are. */
export const lookCount = shapeNames.length * colourNames.length;

/** The look of the kind at a place: a shape of its own as long as there are shapes, then one in another colour. */
export function lookAt(place: number): Look {
  const round = Math.floor(place / shapeNames.length);
  return {
    shape: shapeNames[place % shapeNames.length] ?? 'circle',
    colour: colourNames[(place + round) % colourNames.length] ?? 'grey',
  };
}

/** Gives each kind without a look the first that no other kind has; those that have one keep it. */
export function withLooks(kinds: readonly (Omit<Kind, 'look'> & { look?: Look | undefined })[]): Kind[] {
  const taken = new Set(kinds.flatMap(({ look }) => (look ? [look.shape] : [])));
  const looks = Array.from({ length: lookCount }, (_, place) => lookAt(place));
  const free = looks.filter(({ shape }) => !taken.has(shape));
  const spare = looks
    .slice(shapeNames.length)
    .filter((look) => !kinds.some((kind) => isSame(kind.look, look)));
  const left = [...free.slice(0, shapeNames.length - taken.size), ...spare];
  return kinds.map((kind) => ({ ...kind, look: kind.look ?? left.shift() ?? lookAt(0) }));
}

export function isSame(one: Look | undefined, other: Look): boolean {
  return one?.shape === other.shape && one.colour === other.colour;
}
