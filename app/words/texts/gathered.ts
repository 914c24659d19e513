import { inLanguage } from '../language.ts';

export const gatheredTexts = inLanguage({
  en: {
    between: 'between',
    all: 'all',
    allAffirmed: 'all asserted',
    /** On a line, where there is room for little. */
    denied: 'not so',
    saidNotSo: 'said not to be so',
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
