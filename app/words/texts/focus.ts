import { inLanguage } from '../language.ts';

export const focusTexts = inLanguage({
  en: {
    around: 'around',
    throughClasses: 'paths run through classes',
    hiddenByHand: (names: string) => `hidden by hand: ${names}`,
    putAway: (names: string) => `put away: what hangs on ${names} alone`,
    unhideAll: 'Show all hidden',
    showAll: 'Show everything',
  },
});
