import { inLanguage } from '../language.ts';
import { count as countOf, listWords } from '../sentences.ts';

/** So many of a thing, in words up to ten. */
export const counted = inLanguage({
  en: {
    relations: (n: number) => countOf(n, 'link'),
    links: (n: number) => countOf(n, 'link'),
    moreLinks: (n: number) => countOf(n, 'more link'),
    moreRelations: (n: number) => countOf(n, 'more link'),
    statements: (n: number) => countOf(n, 'claim'),
    entities: (n: number) => countOf(n, 'entity', 'entities'),
    stories: (n: number) => countOf(n, 'report'),
    articles: (n: number) => countOf(n, 'article'),
    steps: (n: number) => countOf(n, 'step'),
    names: (n: number) => countOf(n, 'name'),
    connections: (n: number) => countOf(n, 'connection'),
    things: (n: number) => countOf(n, 'thing'),
  },
});

export const listed = inLanguage({
  en: (items: readonly string[]) => listWords(items),
});
