import type { Clock } from '../../../src/query/filter.ts';
import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';
import { counted } from './counted.ts';

const noDate: Record<Clock, string> = {
  event: 'event date',
  said: 'date of statement',
  published: 'date of publication',
};

/** What stands for a date of the event, in the words of the help. */
const filed = ' The details of such a claim give its publication date instead.';

export const timelineTexts = inLanguage({
  en: {
    units: { day: 'day', month: 'month', year: 'year', decade: 'decade', century: 'century' },
    scale: (window: string, unit: string) => `${window}, a bar for each ${unit}`,
    hint: 'Drag across the chart to pick a period, or select a bar.',
    noDates: 'No claim here has a date of this kind, so there is nothing to draw.',
    count: (statements: string, relations: string) => `${statements} of ${relations}`,
    bars: 'Claims by date',
    events: 'What happened',
    listed: (events: number) => (events === 1 ? '1 event' : `${figure(events)} events`),
    more: (number: string) => `+ ${number} nearby`,
    bar: (date: string, count: string) => `${date}: ${count}`,
    stretches: 'Approximate dates',
    stretch: (date: string, count: string) => `Within ${date}: ${count}`,
    openStretch: (date: string, count: string) => `${date}: ${count}`,
    tapAgain: (stretch: string) => `${stretch}. Tap again to pick this period.`,
    notDrawn: (rest: number) =>
      rest === 1
        ? 'One more approximate date has no room here'
        : `${figure(rest)} more approximate dates have no room here`,
    signs: {
      stated: 'stated as fact',
      open: 'planned or possible',
      denied: 'said not to be so',
      stretch: 'an approximate date',
      selected: 'what is selected',
    },
    beginning: 'the beginning',
    end: 'the end',
    clearRange: 'Clear dates',
    zoomTo: 'Zoom in on this period',
    zoom: 'Period shown',
    zoomIn: 'Show a shorter period',
    zoomOut: 'Show a longer period',
    whole: 'All dates',
    earlier: (number: string) => `‹ ${number} earlier`,
    later: (number: string) => `${number} later ›`,
    playing: 'Playing through time',
    play: 'Play',
    pause: 'Pause',
    playHint: 'Moves the period from bar to bar',
    back: 'Previous',
    forward: 'Next',
    speed: 'Speed',
    speeds: { slow: 'slow', normal: 'normal', fast: 'fast' },
    keep: 'Keep earlier events',
    keepHint: 'The period grows, so that earlier events stay in view',
    stoppedAt: (date: string) => `Paused at ${date}`,
    within: (count: string) => `Dated in this period: ${count}`,
    reaching: (count: string) => `May fall in it besides: ${count}`,
    rest: (relations: string) => `${relations} more in the table`,
    undated: {
      number: (undated: number, all: number, clock: Clock) =>
        `${figure(undated)} of ${counted.statements(all)} ${undated === 1 ? 'has' : 'have'} no ${noDate[clock]}, so ${undated === 1 ? 'it is' : 'they are'} not on the line.${clock === 'event' ? filed : ''}`,
      none: 'Every claim here has a date.',
      nothing: 'No claims match the other filters.',
      hide: 'Hide undated claims',
      show: 'Show undated claims',
    },
  },
});
