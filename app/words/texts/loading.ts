import { inLanguage } from '../language.ts';

export const loadingTexts = inLanguage({
  en: {
    graph: 'Loading…',
    view: 'Loading this view…',
    file: (name: string) => `Loading “${name}”…`,
    slow: 'This is taking longer than usual. Check your connection, or try again.',
    reload: 'Reload the page',
    failed: 'This view could not be loaded. Check your connection and reload the page.',
  },
});
