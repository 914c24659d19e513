import { colourNames, lineNames, type LineName } from '../../src/model/looks.ts';
import { mixed } from './colours.ts';

/** Colours of the drawing, as the style sheet of the page defines them for the theme in force. */
export interface Palette {
  paper: string;
  ink: string;
  /** Of what is said more quietly. */
  ink2: string;
  line: string;
  accent: string;
  /** By the name that kinds call them by. */
  kinds: Readonly<Record<string, string>>;
  /** By the name that families call them by. */
  lines: Readonly<Partial<Record<LineName, string>>>;
}

/** So much of the colour of its family is left to a line that does not stand out. */
const MUTED = 0.6;

/** The colour of a line. @param isVivid it stands out */
export function lineColour({ lines, line }: Palette, name: LineName | null, isVivid: boolean): string {
  const own = (name && lines[name]) ?? line;
  return isVivid ? own : mixed(own, line, MUTED);
}

/** The colours of another theme, which does not come into force. */
export function peekPalette(theme: string): Palette {
  const { dataset } = document.documentElement;
  const own = dataset['theme'];
  const palette = readPalette(theme);
  if (own === undefined) delete dataset['theme'];
  else dataset['theme'] = own;
  return palette;
}

/**
 * Reads the custom properties of the page, so that drawing, lists and legend share one definition.
 * @param theme the theme in force; another one gives other colours
 */
export function readPalette(theme: string): Palette {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  // A colour that is computed, since a canvas does not know the names of the system’s colours.
  const probe = root.appendChild(document.createElement('span'));
  probe.style.forcedColorAdjust = 'none';
  const read = (property: string) => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    paper: read('--paper'),
    ink: read('--ink'),
    ink2: read('--ink-2'),
    line: read('--line-graph'),
    accent: read('--accent'),
    kinds: Object.fromEntries(colourNames.map((name) => [name, read(`--kind-${name}`)])),
    lines: Object.fromEntries(lineNames.map((name) => [name, read(`--line-${name}`)])),
  };
  probe.remove();
  return palette;
}
