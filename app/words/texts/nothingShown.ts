import { inLanguage } from '../language.ts';

export const nothingShownTexts = inLanguage({
  en: {
    nothingPasses: 'No links match these filters.',
    noneAmongKinds:
      'No link matches these filters. The types you chose show only links between them, and there are none.',
    showAround: 'Show what they are linked to',
    clear: 'Clear filters',
    noStatements: 'This collection has no claims yet, so there is nothing to show.',
    noStatementsHow:
      'Add claims to annotations.json beside the articles, each with its quote, and compile the graph again.',
  },
});
