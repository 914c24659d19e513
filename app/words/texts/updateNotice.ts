import { inLanguage } from '../language.ts';

export const updateTexts = inLanguage({
  en: {
    update: 'A newer version of this collection is available.',
    reload: 'Reload',
    later: 'Later',
  },
});
