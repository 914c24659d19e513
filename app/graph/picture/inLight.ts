import type { Core } from 'cytoscape';
import { readPalette, type Palette } from '../palette.ts';
import { stylesheet } from '../stylesheet.ts';

/** Looks at the drawing in the colours of the light theme, for paper, and leaves it as it was. */
export function inLight<T>(cy: Core, theme: string, look: (palette: Palette) => T): T {
  const light = readPalette('light');
  const own = readPalette(theme);
  if (theme === 'light') return look(light);
  try {
    cy.style(stylesheet(light));
    return look(light);
  } finally {
    cy.style(stylesheet(own));
  }
}
