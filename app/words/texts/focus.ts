import { inLanguage } from '../language.ts';

export const focusTexts = inLanguage({
  en: {
    around: 'around',
    throughClasses: 'paths run through categories',
    hiddenByHand: (names: string) => `hidden by you: ${names}`,
    putAway: (names: string) => `collapsed: branches of ${names}`,
    unhideAll: 'Show all hidden',
    showAll: 'Show everything',
  },
});
