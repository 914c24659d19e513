import { inLanguage } from '../language.ts';

/** How a sentence goes on to whom or what it names beside its two ends. */
export const tieTexts = inLanguage({
  en: {
    about: (names: string) => `concerning ${names}`,
    what: (names: string) => `(${names})`,
    with: (names: string) => `(involving ${names})`,
    where: (names: string) => `in ${names}`,
    during: (names: string) => `during ${names}`,
  },
});
