import { countRange, figureRange } from '../figures.ts';
import { inLanguage } from '../language.ts';
import { capitalise, count as countOf, listWords } from '../sentences.ts';

/** How well something is supported, and on whose word. */
export const supportTexts = inLanguage({
  en: {
    unreviewed: 'not reviewed yet',
    newsrooms: (fewest: number, most: number) => countRange(fewest, most, 'newsroom'),
    sources: (fewest: number, most: number) => countRange(fewest, most, 'source'),
    /** The same in figures, for a column. */
    short: {
      newsrooms: (fewest: number, most: number) => figureRange(fewest, most, 'newsroom'),
      sources: (fewest: number, most: number) => figureRange(fewest, most, 'source'),
    },
    both: (newsrooms: string, sources: string) => `${newsrooms}, ${sources}`,
    nothingCounted: 'Not reviewed yet, so not counted.',
    perhaps: (newsroom: string) => `perhaps ${newsroom}`,
    creditedElsewhere: (newsrooms: readonly string[]) =>
      `, or possibly ${listWords(newsrooms, 'or')}, cited elsewhere in the article`,
    named: (count: string, names: readonly string[], open: string) =>
      `${capitalise(count)}: ${listWords(names)}${open}.`,
    /** A newsroom in a list of sources. */
    ownWord: (newsroom: string) => `${newsroom} itself`,
    carried: (articles: number, publisher: string, date: string, credits: string) =>
      `${capitalise(publisher)}, ${date} – in ${countOf(articles, 'article')}${credits}.`,
    credits: (newsrooms: readonly string[], forSome: boolean) =>
      `, ${forSome ? 'partly ' : ''}citing ${listWords(newsrooms)}`,
    ownWords: (newsrooms: readonly string[]) => `, own reporting; cites ${listWords(newsrooms)} elsewhere`,
    itself: (reporter: string) => `${reporter}, own reporting`,
    citing: (speakers: readonly string[]) => speakers.join(', citing '),
    unnamed: 'an unnamed publisher',
    inferred: (newsroom: string) => `${newsroom} (probable)`,
  },
});
