import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';

export const entityTableTexts = inLanguage({
  en: {
    caption: 'Entities',
    count: (shown: number, all: number) =>
      shown === all ? `${figure(all)} entities` : `${figure(shown)} of ${figure(all)} entities`,
    relations: 'Links between them',
    columns: {
      name: 'Name',
      kind: 'Type',
      relations: 'Links',
      neighbours: 'Neighbours',
      between: 'Betweenness',
      since: 'First date',
    },
    hints: {
      name: undefined,
      kind: undefined,
      relations: 'Links to or from it',
      neighbours: 'How many others it is linked to, however many links it has with each',
      between: 'Share of the shortest paths between others that run through it. Not proof of mediation.',
      since: 'The earliest date given for any of its links, as exact as the articles give it',
    },
    noDate: '–',
    tooMany: 'too many to compute',
    showAll: (all: number) => `Show all ${figure(all)}`,
    none: 'No entities match these filters. Clear them to see all.',
  },
});
