import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';
import { capitalise, count as countOf } from '../sentences.ts';

export const savedQuoteTexts = inLanguage({
  en: {
    /** What was known of a quote when it was saved. */
    quotes: {
      checked: 'Checked against the article',
      waiting: 'Not checked against the article',
      absent: 'Not checked: the article was not there',
      words: 'These words do not stand in the article',
      file: 'The article that was there is not the one that these words were taken from',
    },
    checkSign: '✓ Checked against the article when this was made.',
    /** What was known of all quotes. */
    allChecked: (n: number) =>
      `${n === 1 ? 'The one quote in it was' : `All ${figure(n)} quotes in it were`} checked against the articles when this was saved.`,
    someDifferent: (n: number) =>
      `${capitalise(countOf(n, 'quote does not stand in its article', 'quotes do not stand in their articles'))}, and ${n === 1 ? 'is' : 'are'} marked so.`,
    notChecked: (n: number) =>
      `${capitalise(countOf(n, 'quote was', 'quotes were'))} not checked against the articles when this was saved, and ${n === 1 ? 'is' : 'are'} marked so.`,
    checkedAnew:
      'Whether its quotes hold is not in it: Edgewise checks them anew wherever the file is opened.',
  },
});
