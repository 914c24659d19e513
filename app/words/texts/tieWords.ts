import { inLanguage } from '../language.ts';

/** What is written on the thin line to what a claim names beside its two ends, by its role there. */
export const tieWords = inLanguage({
  en: { about: 'about', with: 'with', what: 'what', where: 'where' },
});
