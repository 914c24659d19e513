import { inLanguage } from '../language.ts';

export const drawingTexts = inLanguage({
  en: {
    label: 'Graph',
    soon: 'Drawing…',
    none: 'This browser cannot draw the graph. The list and the table hold everything that the drawing would show.',
    showMore: (count: number, name: string) => `Show ${count} more tied to ${name}`,
    drawing: 'Drawing of the relations; the list holds the same',
    zoomIn: 'Zoom in',
    zoomInKey: 'Zoom in (+)',
    zoomOut: 'Zoom out',
    zoomOutKey: 'Zoom out (−)',
    fit: 'Fit',
    fitKey: 'Fit everything (F)',
  },
});
