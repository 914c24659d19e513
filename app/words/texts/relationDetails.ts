import { inLanguage } from '../language.ts';
import { capitalise, count as countOf } from '../sentences.ts';

export const relationDetailsTexts = inLanguage({
  en: {
    statementsWaiting: (n: number) => `${capitalise(countOf(n, 'claim'))} not reviewed yet, so not counted`,
    statementsOutside: (statements: number) =>
      `${capitalise(countOf(statements, 'claim'))} hidden by filters`,
    why: 'How it is counted',
    counts: (articles: number, stories: number) =>
      `${capitalise(countOf(stories, 'report'))} in ${countOf(articles, 'article')}.`,
    typeIs: (label: string) => `Type of link: ${label}`,
    instead: 'Where sources disagree',
    compareSources: 'Compare sources',
    more: (claims: number) => capitalise(countOf(claims, 'more claim')),
    relation: 'Link id',
    files: 'Files',
    hash: (sha256: string) => `sha256 ${sha256}`,
  },
});
