import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';

export const entityTableTexts = inLanguage({
  en: {
    caption: 'Entities',
    count: (shown: number, all: number) =>
      shown === all ? `${figure(all)} entities` : `${figure(shown)} of ${figure(all)} entities`,
    relations: 'Relations between them',
    columns: {
      name: 'Name',
      kind: 'Kind',
      relations: 'Relations',
      neighbours: 'Related to',
      between: 'Lies between',
      since: 'First dated',
    },
    hints: {
      name: undefined,
      kind: undefined,
      relations: 'Relations that touch it',
      neighbours: 'How many others it is related to, however many relations it has with each',
      between:
        'Of all shortest ways between two others, the share that leads over it. To lie between is no proof of mediating.',
      since: 'The earliest date that the texts give for one of its relations, as exact as they give it',
    },
    noDate: '–',
    tooMany: 'too many to tell',
    showAll: (all: number) => `Show all ${figure(all)}`,
    none: 'No entity passes the filters. Clear them to see all.',
  },
});
