import { inLanguage } from '../language.ts';

/** What is written on the thin line to what a claim names beside its two ends, by its role there; what is meant needs no word. */
export const tieWords = inLanguage({
  en: { about: 'about', with: 'with', what: '', where: 'where' },
});
