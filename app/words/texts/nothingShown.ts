import { inLanguage } from '../language.ts';

export const nothingShownTexts = inLanguage({
  en: {
    nothingPasses: 'No relation passes the filters.',
    clear: 'Clear filters',
    noStatements: 'This collection has no statements yet, so there is nothing to draw.',
    noStatementsHow:
      'Statements are written into the file annotations.json beside the articles, each with its quote; then the graph is compiled again.',
  },
});
