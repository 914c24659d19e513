import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';
import { capitalise, count as countOf, listWords } from '../sentences.ts';

/** Why reports of different newsrooms may be one. */
export const independenceTexts = inLanguage({
  en: {
    shares: (report: string, words: number, other: string) =>
      `${capitalise(report)} shares ${figure(words)} words in a row with ${other}; neither credits the other.`,
    report: (newsroom: string, headline: string) => `${newsroom} (“${headline}”)`,
    owned: (newsrooms: readonly string[], owner: string) =>
      `${capitalise(listWords(newsrooms))} belong to ${owner}: counted as one.`,
    sharedWords: (words: number) => `Shared words: ${countOf(words, 'word')} side by side`,
    all: 'Show all the words',
    source: (owner: string) => `Website of ${owner}`,
    heading: 'Words shared with other newsrooms',
    inArticle: (where: string, start: number, end: number) =>
      `${where}, characters ${figure(start)}–${figure(end)}`,
  },
});
