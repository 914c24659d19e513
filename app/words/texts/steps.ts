import { inLanguage } from '../language.ts';

export const stepTexts = inLanguage({
  en: {
    hidden: (names: string) => `hiding ${names}`,
    shown: (names: string) => `showing ${names}`,
    opened: (names: string) => `opening ${names}`,
    closed: (names: string) => `closing ${names}`,
    moved: (names: string) => `moving ${names}`,
    back: (names: string) => `unpinning ${names}`,
    layout: 'another layout',
    group: 'grouping',
    size: 'the sizes',
    classes: 'paths through categories',
    neighbours: 'showing neighbours',
    expanding: 'expanding',
    filters: 'the filters',
    other: 'the last change',
  },
});
