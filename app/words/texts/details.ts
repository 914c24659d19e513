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
