import { inLanguage } from '../language.ts';

export const gatheredTexts = inLanguage({
  en: {
    between: 'between',
    all: 'all',
    allAffirmed: 'all affirmed',
    denied: 'denied',
    disputed: 'disputed',
    undated: 'No date of their own',
    mixed: 'Of several kinds',
    openGroup: 'Show one by one',
    closeGroup: 'Draw as one',
    openLine: 'Show line by line',
    closeLine: 'Draw as one line',
    amongThem: 'Among them',
  },
});
