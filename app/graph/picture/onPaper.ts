import type { Core } from 'cytoscape';
import { readPalette, type Palette } from '../palette.ts';
import { stylesheet } from '../stylesheet.ts';

/** Beside what is selected, off the connections or on another of them, and beside what is pointed at. */
const faint = ['dim', 'off', 'way', 'shade'];

/** Looks at the drawing as it is printed, in the colours of the light theme and with nothing dimmed, and leaves it as it was. */
export function onPaper<T>(cy: Core, theme: string, look: (palette: Palette) => T): T {
  const light = readPalette('light');
  const own = readPalette(theme);
  const dimmed = faint.map((name) => [name, cy.elements(`.${name}`)] as const);
  const dress = (palette: Palette) => {
    if (theme !== 'light') cy.style(stylesheet(palette));
  };
  try {
    dimmed.forEach(([name, elements]) => elements.removeClass(name));
    dress(light);
    return look(light);
  } finally {
    dimmed.forEach(([name, elements]) => elements.addClass(name));
    dress(own);
  }
}
