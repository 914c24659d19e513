import { inLanguage } from '../language.ts';

/** What is known of the words of a quotation. */
export const quoteTexts = inLanguage({
  en: {
    checked: 'Checked against the article',
    waiting: 'Not checked yet',
    absent: 'The article is not here, so these words are not checked',
    words: 'These words do not stand in the article',
    file: 'The article here is not the one that these words were taken from',
    again: 'Try again',
  },
});
