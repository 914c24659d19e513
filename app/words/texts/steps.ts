import { inLanguage } from '../language.ts';

export const stepTexts = inLanguage({
  en: {
    hidden: (names: string) => `hiding ${names}`,
    shown: (names: string) => `showing ${names}`,
    opened: (names: string) => `opening ${names}`,
    closed: (names: string) => `closing ${names}`,
    moved: (names: string) => `moving ${names}`,
    back: (names: string) => `putting ${names} back`,
    layout: 'another layout',
    group: 'gathering',
    size: 'the sizes',
    classes: 'paths through classes',
    neighbours: 'showing neighbours',
    expanding: 'showing more or fewer neighbours',
    filters: 'the filters',
    other: 'the last change',
  },
});
