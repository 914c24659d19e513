import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';
import { capitalise, count as countOf } from '../sentences.ts';

/** What became of the words of all quotations. */
export const quoteTallyTexts = inLanguage({
  en: {
    checking: 'The quotes are being checked against their articles…',
    all: (quotes: number, articles: number) =>
      `${quotes === 1 ? 'The one quote was' : `All ${figure(quotes)} quotes were`} checked against ${countOf(articles, 'article')}.`,
    checked: (quotes: number) =>
      `${capitalise(countOf(quotes, 'quote was', 'quotes were'))} checked against ${quotes === 1 ? 'its article' : 'their articles'}.`,
    waiting: (quotes: number) => `${capitalise(countOf(quotes, 'quote'))} could not be checked.`,
    absent: (quotes: number) =>
      `${capitalise(countOf(quotes, 'quote is', 'quotes are'))} not checked, because the ${quotes === 1 ? 'article is' : 'articles are'} not available.`,
  },
});
