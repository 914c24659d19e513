import { inLanguage } from '../language.ts';

export const gatheredTexts = inLanguage({
  en: {
    between: 'between',
    all: 'all',
    allAffirmed: 'all asserted',
    denied: 'denied',
    disputed: 'disputed',
    undated: 'No event date',
    mixed: 'Several types',
    openGroup: 'Ungroup',
    closeGroup: 'Group',
    openLine: 'Show each link',
    closeLine: 'Combine into one line',
    amongThem: 'Among them',
  },
});
