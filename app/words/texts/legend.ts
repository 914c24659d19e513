import { inLanguage } from '../language.ts';

export const legendTexts = inLanguage({
  en: {
    title: 'Legend',
    key: 'Legend (G)',
  },
});
