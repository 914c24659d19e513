import { inLanguage } from '../language.ts';
import { count as countOf } from '../sentences.ts';

export const firstVisitTexts = inLanguage({
  en: {
    label: 'What this is',
    what: (articles: number) =>
      `Who is linked to whom, according to ${countOf(articles, 'news article')}. Select any line to read the quote behind it.`,
    short: 'Every line is a claim. Select it to read the quote behind it.',
    try: 'Start with a question',
    /** @param label "supplies arms to" */
    who: (label: string, object: string) => `Who ${label} ${object}?`,
    differ: (question: string) => `Where sources disagree: ${question}`,
    own: 'Use your own articles',
    howToRead: 'How to read the graph',
    hide: 'Dismiss',
  },
});
