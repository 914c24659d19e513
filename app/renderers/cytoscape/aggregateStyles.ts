import type { StylesheetJsonBlock } from 'cytoscape';
import type { Palette } from '../../ui/palette.ts';

/** A number that stands alone on a hollow line, upright on a plate. */
export function plateStyle({ paper, line }: Palette): StylesheetJsonBlock {
  return {
    selector: 'edge[?upright]',
    style: {
      'text-rotation': 'none',
      'text-outline-width': 0,
      'text-background-color': paper,
      'text-background-opacity': 1,
      'text-background-padding': '2px',
      'text-border-color': line,
      'text-border-opacity': 1,
      'text-border-width': 1,
      'text-background-shape': 'roundrectangle',
    },
  };
}

/** Words over a part of the drawing, without a disc. */
export function captionStyle({ ink }: Palette): StylesheetJsonBlock {
  return {
    selector: 'node[type = "caption"]',
    style: {
      'background-opacity': 0,
      'border-width': 0,
      color: ink,
      'font-weight': 700,
      'text-valign': 'top',
      events: 'no',
      'z-index': 5,
    },
  };
}
