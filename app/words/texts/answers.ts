import { inLanguage } from '../language.ts';
import { count as countOf, listWords } from '../sentences.ts';

/** What a search answers, above what it finds. */
export const answerTexts = inLanguage({
  en: {
    /** @param label "supplies arms to" */
    who: (label: string, object: string) => `Who ${label} ${object}?`,
    whom: (subject: string, label: string) => `${subject} ${label}:`,
    about: (topic: string, named: string) => `${topic}: ${named}`,
    said: (speaker: string) => `What ${speaker} said`,
    nothingSaid: (speaker: string) => `No claim in these articles is attributed to ${speaker}.`,
    happened: (time: string) => `What happened: ${time}`,
    saidThen: (time: string) => `What was said: ${time}`,
    /** @param maybe so many more may fall in it */
    onlyThen: (time: string, links: number, maybe: number) =>
      `Show only ${time} in the diagram: ${countOf(links, 'link')}${maybe > 0 ? ` (${maybe} more may fall in it)` : ''}`,
    connected: (one: string, other: string) => `How are ${one} and ${other} connected?`,
    differ: 'Where sources disagree',
    allDifferences: 'Show all disagreements',
    /** What a day is the day of. */
    day: {
      event: (day: string) => day,
      said: (day: string) => `said ${day}`,
      published: (day: string) => `day not given; published ${day}`,
    },
    alsoReported: (publishers: readonly string[]) => `also reported by ${listWords(publishers)}`,
    showConnections: 'Show the connections',
  },
});
