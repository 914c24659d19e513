import { readFileSync } from 'node:fs';

/** The colours of the page by the names of their custom properties, without the dashes before them. */
export type Palette = Record<string, string>;

/** Reads the light theme from the style sheet of the page, so that images and page share one definition. */
export function readPalette(file = 'app/styles.css'): Palette {
  const root = /^:root \{(.+?)^\}/ms.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const colours = [...root.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(colours.map(([, name = '', colour = '']) => [name, colour]));
}
