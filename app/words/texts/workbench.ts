import { inLanguage } from '../language.ts';

export const documentTexts = inLanguage({
  en: {
    title: (what: string) => `${what} – Edgewise`,
  },
});

export const mastheadTexts = inLanguage({
  en: {
    name: 'Edgewise',
    bar: 'Views and tools',
    views: 'Views',
    search: 'Search',
    help: 'Help',
    helpKey: 'Help (?)',
    light: 'Light',
    dark: 'Dark',
  },
});

export const skipTexts = inLanguage({
  en: {
    toDetails: 'Skip to the details',
  },
});

export const sheetTexts = inLanguage({
  en: {
    label: 'Sheets',
    filters: 'Filters',
    closeFilters: 'Close filters',
    list: 'List',
    closeList: 'Close list',
    summary: 'Summary',
    closeSummary: 'Close summary',
    closeSearch: 'Close search',
    close: 'Close',
  },
});

export const articleTexts = inLanguage({
  en: {
    label: 'Article',
  },
});

export const viewTexts = inLanguage({
  en: {
    graph: 'Graph',
    timeline: 'Timeline',
    table: 'Table',
    entities: 'Entities',
    compare: 'Compare',
    sources: 'Sources',
  },
});
