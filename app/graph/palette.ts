/** Colours of the drawing, as the style sheet of the page defines them for the theme in force. */
export interface Palette {
  paper: string;
  ink: string;
  line: string;
  accent: string;
  kinds: string[];
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
    line: read('--line-graph'),
    accent: read('--accent'),
    kinds: Array.from({ length: 7 }, (_, i) => read(`--kind-${i}`)),
  };
  probe.remove();
  return palette;
}
