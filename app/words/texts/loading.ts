import { inLanguage } from '../language.ts';

export const loadingTexts = inLanguage({
  en: {
    graph: 'Loading…',
    view: 'Loading this view…',
    failed: 'This view could not be loaded. Check your connection and reload the page.',
  },
});
