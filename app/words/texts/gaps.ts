import { inLanguage } from '../language.ts';

/** What nobody says of a relation. */
export const gapTexts = inLanguage({
  en: {
    heading: 'What nobody says',
    oneSource: (source: string) => `All of it goes back to one source: ${source}.`,
    noDate: 'No report gives the day; “by” a day means that it was reported then.',
    notQuoted: (who: string, person: boolean, plural: boolean) =>
      `${who}, ${person ? 'whom' : 'which'} it concerns, ${plural ? 'are' : 'is'} not quoted on it.`,
    all: (gaps: readonly string[]) => `What nobody says: ${gaps.join(' ')}`,
  },
});
