import { inLanguage } from '../language.ts';

export const updateTexts = inLanguage({
  en: {
    update: 'A newer version of this collection is there.',
    reload: 'Reload',
    later: 'Later',
  },
});
