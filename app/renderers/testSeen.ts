import { colourNames, lineNames } from '../../src/model/looks.ts';
import type { Palette } from '../ui/palette.ts';

/* For tests: what two renderers show is compared by this. */

const kinds = Object.fromEntries(colourNames.map((name, i) => [name, `rgb(${i + 1},0,0)`]));
export const palette: Palette = {
  paper: 'rgb(250,250,250)',
  ink: 'rgb(1,1,1)',
  ink2: 'rgb(60,60,60)',
  line: 'rgb(99,99,99)',
  accent: 'rgb(0,0,200)',
  kinds,
  lines: Object.fromEntries(lineNames.map((name, i) => [name, `rgb(0,${i + 1},0)`])),
};

/** What can be seen of something, in units of the drawing. */
export interface Seen {
  id: string;
  /** The middle of a node; where an edge begins, its control points, and where it ends. */
  places: number[];
  opacity: number;
  /** Of a disc, and of its rim or of a line; captions have none. */
  fill: string;
  ink: string;
  /** Of the rim or of the line. */
  width: number;
  dashes: string;
  words: string;
}

/** Of what has no disc. */
export const noDisc = { places: [], fill: '', ink: '', width: 0, dashes: '' };

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
