import { inLanguage } from '../language.ts';

/** What is known of the words of a quotation. */
export const quoteTexts = inLanguage({
  en: {
    checked: 'Checked against the article',
    waiting: 'Not checked yet',
    absent: 'The article is not available, so this quote is not checked',
    words: 'These words are not in the article',
    file: 'This is not the version of the article that the quote was taken from',
    again: 'Try again',
  },
});
