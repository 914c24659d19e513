import type { Core } from 'cytoscape';
import { readPalette, type Palette } from '../palette.ts';
import { stylesheet } from '../stylesheet.ts';

/** Looks at the drawing as it is printed, in the colours of the light theme and with nothing dimmed, and leaves it as it was. */
export function onPaper<T>(cy: Core, theme: string, look: (palette: Palette) => T): T {
  const light = readPalette('light');
  const own = readPalette(theme);
  const dimmed = cy.elements('.dim');
  const dress = (palette: Palette) => {
    if (theme !== 'light') cy.style(stylesheet(palette));
  };
  try {
    dimmed.removeClass('dim');
    dress(light);
    return look(light);
  } finally {
    dimmed.addClass('dim');
    dress(own);
  }
}
