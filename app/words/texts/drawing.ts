import { inLanguage } from '../language.ts';

export const drawingTexts = inLanguage({
  en: {
    label: 'Graph',
    soon: 'Drawing…',
    none: 'This browser cannot draw the graph. The list and the table have the same content.',
    showMore: (count: number, name: string) => `Show ${count} more linked to ${name}`,
    drawing: 'Network diagram (same content as the list)',
    zoomIn: 'Zoom in',
    zoomInKey: 'Zoom in (+)',
    zoomOut: 'Zoom out',
    zoomOutKey: 'Zoom out (−)',
    fit: 'Fit',
    fitKey: 'Fit everything (F)',
  },
});
