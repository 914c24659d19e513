import { inLanguage } from '../language.ts';

export const notInPictureTexts = inLanguage({
  en: {
    outside: 'Filters or hiding leave this out of the drawing.',
    showEverything: 'Show everything',
    youHid: (names: string) => `Not in the drawing: you hid ${names}.`,
    insideOf: (names: string) => `In the drawing it is inside of: ${names}.`,
    bringBack: 'Show it again',
  },
});
