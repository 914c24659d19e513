import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';
import { capitalise, count as countOf } from '../sentences.ts';

export const statusTexts = inLanguage({
  en: {
    idle: (filters: number) =>
      `${capitalise(countOf(filters, 'filter is', 'filters are'))} set, but not used here: this is the whole collection`,
    shown: (shown: number, all: number) =>
      `${figure(shown)} of ${figure(all)} ${all === 1 ? 'link' : 'links'} shown`,
    mayFall: (links: number) => `${figure(links)} that may fall in it`,
    undated: (links: number) => `${figure(links)} without a date`,
    otherKinds: (things: number) => `${countOf(things, 'name')} linked only to other types`,
    only: (kinds: string) => `only ${kinds}`,
    onlyOf: (whom: string) => `only links of ${whom}`,
    others: (more: number) => countOf(more, 'other'),
    added: (what: string) => `, with ${what}`,
    notAdded: (what: string) => `; not shown: ${what}`,
    selected: (what: string) => `. Selected: ${what}`,
    asked: (question: string) => `. ${question}`,
    clear: 'Clear filters',
    dismiss: 'Dismiss',
    moreNotices: (more: number) =>
      `${capitalise(countOf(more, 'other part', 'other parts'))} of the link could not be followed either.`,
    range: (date: string) => `dated ${date}`,
    clocks: { event: '', said: ' by date of statement', published: ' by date of publication' },
  },
});
