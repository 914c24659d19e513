import { inLanguage } from '../language.ts';
import { count as countOf, listWords } from '../sentences.ts';

export const compareTexts = inLanguage({
  en: {
    label: 'Comparison',
    lead: 'What differs is highlighted: verb, certainty, date, number.',
    question: 'Question',
    choose: 'Choose a question…',
    previous: 'Previous',
    next: 'Next',
    stories: 'Reports',
    nothing: 'nothing comparable',
    verdicts: 'In short',
    /** What differs beside the verb. */
    aspects: {
      happened: 'Event date',
      said: 'Stated on',
      number: 'Number',
      what: 'What',
      where: 'Where',
      about: 'About',
      with: 'With',
    },
    quoted: (words: string) => `“${words}”`,
    saysWho: 'According to',
    happened: 'Event date',
    said: 'Stated on',
    noDate: 'no date given',
    onlyOne: 'Only one report says this, so there is nothing to compare.',
    none: 'No disagreement is recorded in this collection. Select a link that several reports contain to compare them.',
    all: 'All disagreements',
    copies: {
      title: 'Two copies of one text',
      files: (one: string, other: string) => `${one} and ${other}`,
      same: 'The two texts are identical.',
      differ: (places: number, sorts: readonly string[]) =>
        `They differ in ${countOf(places, 'place')}: ${listWords(sorts)}.`,
      sorts: {
        words: (n: number) => countOf(n, 'place with other words', 'places with other words'),
        passage: (n: number) => countOf(n, 'passage that one leaves out', 'passages that one leaves out'),
        apostrophes: (n: number) =>
          countOf(n, 'apostrophe or quotation mark', 'apostrophes or quotation marks'),
        links: (n: number) => countOf(n, 'link'),
        lines: (n: number) => countOf(n, 'line break'),
        spaces: (n: number) => countOf(n, 'space'),
        capitals: (n: number) => countOf(n, 'capital letter'),
        punctuation: (n: number) => countOf(n, 'mark of punctuation', 'marks of punctuation'),
        characters: (n: number) => countOf(n, 'letter in another encoding', 'letters in another encoding'),
      },
      how: 'Text found in only one of them is highlighted; page clutter is greyed out and not compared.',
      unrelated: 'These two files have no report in common, so there is nothing to compare.',
      failed: (file: string, why: string) => `${file} cannot be compared. ${why}`,
    },
  },
});
