import { inLanguage } from '../language.ts';

export const notInPictureTexts = inLanguage({
  en: {
    outside: 'Hidden by filters or by you.',
    showEverything: 'Show everything',
    youHid: (names: string) => `You hid ${names}.`,
    insideOf: (names: string) => `Part of a group: ${names}.`,
    bringBack: 'Show again',
  },
});
