import { inLanguage } from '../language.ts';
import { capitalise, count as countOf, listWords } from '../sentences.ts';

export const searchResultTexts = inLanguage({
  en: {
    entity: 'Entities',
    relation: 'Links',
    quote: 'Quotes',
    story: 'Reports',
    more: {
      entity: (more: number) => `Show ${countOf(more, 'more entity', 'more entities')}`,
      relation: (more: number) => `Show ${countOf(more, 'more link')}`,
      quote: (more: number) => `Show ${countOf(more, 'more quote')}`,
      story: (more: number) => `Show ${countOf(more, 'more report')}`,
    },
    found: {
      entity: (hits: number) => countOf(hits, 'entity', 'entities'),
      relation: (hits: number) => countOf(hits, 'link'),
      quote: (hits: number) => countOf(hits, 'quote'),
      story: (hits: number) => countOf(hits, 'report'),
    },
    answers: (lines: number) => countOf(lines, 'answer'),
    foundAll: (parts: readonly string[]) => `${capitalise(listWords(parts))} found.`,
    hint: 'Use the arrow keys, Enter to open.',
    nothing: (asked: string) => `No results for “${asked}”. Try fewer words or another spelling.`,
    closest: 'No exact match for all words; showing the closest.',
    partial: 'More is on its way.',
    /** Words of a search that the articles do not have, or only outside of what was taken from them. */
    notInArticles: (words: readonly string[], articles: number) =>
      `${listed(words)} ${are(words)} not in ${articles === 1 ? 'this article' : `these ${countOf(articles, 'article')}`}.`,
    notInQuotes: (words: readonly string[]) =>
      `${listed(words)} ${are(words)} in no name, link or quote here.`,
    inTextAlone: (words: readonly string[], articles: number) =>
      `${listed(words)} ${are(words)} in ${countOf(articles, 'article')}, but in no quote here.`,
  },
});

function listed(words: readonly string[]): string {
  return listWords(words.map((word) => `“${word}”`));
}

function are(words: readonly string[]): string {
  return words.length === 1 ? 'is' : 'are';
}
