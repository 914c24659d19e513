import { figure, figureRange } from '../figures.ts';
import { inLanguage } from '../language.ts';
import { listWords } from '../sentences.ts';

/** So many of a thing, in figures. */
const some = (number: number, one: string) => figureRange(number, number, one);

export const summaryTexts = inLanguage({
  en: {
    named: (names: readonly string[]) =>
      `It names ${listWords(names.slice(0, 12))}${names.length > 12 ? ' …' : ''}.`,
    counts: (relations: number, entities: number, statements: number, stories: number, articles: number) =>
      [
        `${figure(entities)} people, places and things`,
        some(relations, 'link'),
        some(statements, 'claim'),
        `${some(stories, 'report')} (${some(articles, 'article')})`,
      ].join(' · '),
    bestSupported: 'Reported by the most sources',
    suggested: 'Suggested links, not reviewed yet',
    differ: 'Where sources disagree',
    stories: 'Reports and reprints',
    sources: 'Who cites whom, and single-source claims',
  },
});
