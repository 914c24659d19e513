import { inLanguage } from '../language.ts';
import { numberWord } from '../sentences.ts';

/** Parts of the sentences on dates; what comes in is a date already in words. */
export const dateTexts = inLanguage({
  en: {
    between: (from: string, to: string) => `between ${from} and ${to} (exact date unknown)`,
    perhaps: (date: string) => `perhaps ${date}`,
    about: (date: string) => `about ${date}`,
    until: (date: string) => `until ${date}`,
    by: (date: string) => `by ${date}`,
    notAfter: (date: string) => `not after ${date}`,
    published: (date: string) => `${date}, when the report was published`,
    /** How many of the statements have a date. */
    dated: (dated: number, all: number) => ` (dated in ${numberWord(dated)} of ${numberWord(all)} claims)`,
    since: (date: string) => `since ${date}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    /** With spaces where either side is more than one word. */
    span: (from: string, to: string) => (from.includes(' ') ? `${from} – ${to}` : `${from}–${to}`),
    decade: (first: string) => `the ${first}s`,
    printed: (text: string) => `“${text}”`,
    noneTold: (printed: string) => `${printed} – no exact date`,
    noneGiven: 'no date given',
    told: (date: string, printed: string) => `${date}: ${printed}`,
    unknown: 'an unknown date',
    basis: {
      stated: '',
      completed: (counted: string) => `year assumed from ${counted}`,
      relative: (counted: string) => `counted from ${counted}`,
      'same-text': 'as given in a reprint',
      inferred: 'inferred',
      bounded: 'no closer date known',
      unresolved: 'unclear',
    },
  },
});
