import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';
import { capitalise, count as countOf } from '../sentences.ts';

export const savedQuoteTexts = inLanguage({
  en: {
    /** What was known of a quote when it was saved. */
    quotes: {
      checked: 'Checked against the article',
      waiting: 'Not checked against the article',
      absent: 'Not checked: the article was not available',
      words: 'These words are not in the article',
      file: 'The article was not the version that the quote was taken from',
    },
    checkSign: '✓ Checked against the article when this was made.',
    /** What was known of all quotes. */
    allChecked: (n: number) =>
      `${n === 1 ? 'The one quote in it was' : `All ${figure(n)} quotes in it were`} checked against the articles when this was saved.`,
    someDifferent: (n: number) =>
      `${capitalise(countOf(n, 'quote is not in its article', 'quotes are not in their articles'))}, and ${n === 1 ? 'is' : 'are'} marked as such.`,
    notChecked: (n: number) =>
      `${capitalise(countOf(n, 'quote was', 'quotes were'))} not checked against the articles when this was saved, and ${n === 1 ? 'is' : 'are'} marked as such.`,
    checkedAnew:
      'Whether the quotes were checked is not included: Edgewise checks them again whenever the file is opened.',
  },
});
