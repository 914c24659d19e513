import { inLanguage } from '../language.ts';

export const savingTexts = inLanguage({
  en: {
    button: 'Save or print',
    failed: (why: string) => `The file could not be made. ${why}`,
  },
});
