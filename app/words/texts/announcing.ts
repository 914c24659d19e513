import { inLanguage } from '../language.ts';
import { count } from '../sentences.ts';

export const announcingTexts = inLanguage({
  en: {
    selected: (what: string, more: string) => (more ? `${what} selected, ${more}` : `${what} selected`),
    nothingSelected: 'Nothing is selected',
    links: (links: number) => count(links, 'link'),
    step: (told: string, support: string, others: number) =>
      others > 0 ? `${told}, ${support}, and ${count(others, 'other link')}` : `${told}, ${support}`,
    noStep: {
      left: 'No link leads to the left',
      right: 'No link leads to the right',
      up: 'No link leads up',
      down: 'No link leads down',
    },
  },
});
