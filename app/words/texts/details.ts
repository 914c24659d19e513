import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';

export const detailsTexts = inLanguage({
  en: {
    label: 'Details',
    close: 'Close',
    closeKey: 'Close (Esc)',
    noDate: 'date not known',
    newsroom: ', newsroom',
    class: ', a category',
    quoted: (text: string) => `“${text}”`,
    difference: {
      conflict: 'Sources contradict each other.',
      scope: 'Sources differ in how far they go.',
      wording: 'Same claim, different wording.',
    },
    /** Of what stands in one report alone. */
    ownDifference: {
      conflict: 'One report contradicts itself.',
      scope: 'Two passages of one report differ in how far they go.',
      wording: 'One report words the same claim differently.',
    },
    kinds: { conflict: 'Contradictions', scope: 'How far it goes', wording: 'Wording' },
    kindMeans: {
      conflict: 'They cannot all be true.',
      scope: 'One says more, or is more certain, than another; both can be true.',
      wording: 'The same in other words.',
    },
    group: (kind: string, number: number) => `${kind} (${figure(number)})`,
    credits: (names: readonly string[]) => `; cites ${names.join(', ')}`,
    byline: (outlet: string, date: string) => `${outlet}, ${date}`,
    via: (host: string) => `, via ${host}`,
    /** Tells apart copies of a report that one outlet printed on one day. */
    copyOf: (number: number, all: number) => `, copy ${number} of ${all}`,
    showAll: (all: number) => `Show all ${figure(all)}`,
    technical: 'Technical details',
    compare: 'Compare side by side',
    moreOfSource: 'Everything from this report',
    servedBy: (file: string, host: string) => `${file}, served by ${host}`,
  },
});
