import { inLanguage } from '../language.ts';

export const searchTexts = inLanguage({
  en: {
    title: 'Search',
    label: 'Search entities and quotes',
    placeholder: 'Search names and quotes',
    nothing: {
      coming: 'Searching…',
      failed: 'The search could not be fetched. Check the connection and reload the page.',
    },
    results: 'Search results',
  },
});
