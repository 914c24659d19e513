import { inLanguage } from '../language.ts';

export const embedTexts = inLanguage({
  en: {
    open: 'Open in Edgewise',
  },
});
