import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';

export const dateFilterTexts = inLanguage({
  en: {
    title: 'When',
    clock: 'Date of',
    clocks: { event: 'event', said: 'statement', published: 'publication' },
    example: 'e.g. Oct 2020, since 2013',
    notDate: 'Enter a date, e.g. 2020, Oct 2020 or 22 Oct 2020.',
    clear: 'Clear dates',
    choose: 'Calendar and periods',
    period: 'Period',
    anyPeriod: 'All dates',
    ownPeriod: 'Other dates',
    periodOf: (date: string, links: number) => `${date} (${figure(links)})`,
    from: 'From',
    to: 'To',
    reversed: 'The end date is before the start date.',
    undated: 'Hide undated claims',
  },
});
