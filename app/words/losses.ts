import type { LossId } from '../../src/export/losses.ts';
import { capitalise, count } from './sentences.ts';

/** What a file leaves out, in a sentence each. They are shown before it is saved, and written into it where it has room. */
export const lossWords: Record<LossId, (number: number) => string> = {
  'counted-anew': (n) =>
    `Only what is shown is in it, without ${count(n, 'other relation')}. Origins, stories and articles are counted from what is in it alone.`,
  'differences-cut': (n) =>
    `${capitalise(count(n, 'note'))} on sources that differ ${n === 1 ? 'is' : 'are'} left out, because not all of the statements concerned are shown.`,
  differences: (n) => `The notes on sources that differ (${n}) are not in it.`,
  quotes: () =>
    'A relation is one line: its single statements, their quotes and speakers are not in it. Its link leads to them.',
  stories: () => 'Which articles are copies, and which story takes from which, is not in it.',
  places: () => 'The exact places of the quotes in the articles are not in it.',
  'denied-labelled': (n) =>
    `${capitalise(count(n, 'relation'))} that somebody denies ${n === 1 ? 'is' : 'are'} in it, named so in words and in a field. Whoever only counts lines counts ${n === 1 ? 'it' : 'them'} too.`,
  undated: (n) =>
    `${capitalise(count(n, 'relation'))} without a date of ${n === 1 ? 'its' : 'their'} own: shown at all times.`,
  'dates-widened': (n) =>
    `${capitalise(count(n, 'date'))} known only roughly: written as the whole span in which ${n === 1 ? 'it' : 'they'} may lie.`,
  tables: () => 'Entities, relations and statements are three tables, which refer to each other by id.',
  formulas: () => 'A cell that a spreadsheet could run as a formula begins with an apostrophe.',
  'refused-denied': (n) =>
    `${capitalise(count(n, 'statement'))} that something is not so, or that others deny: left out, since the format knows only links that hold.`,
  'refused-not-firm': (n) =>
    `${capitalise(count(n, 'statement'))} of what is planned, conditional or possible: left out, since the format knows only links that hold.`,
  'refused-unreviewed': (n) => `${capitalise(count(n, 'statement'))} that nobody has reviewed: left out.`,
  'refused-unmapped': (n) =>
    `${capitalise(count(n, 'statement'))} for which the format has no word: left out.`,
  'kinds-unmapped': (n) =>
    `${capitalise(count(n, 'entity', 'entities'))} of a kind that the format does not know: left out.`,
  counts: () => 'How many independent origins stand behind a relation is not in it.',
  'entities-unrelated': (n) => `${capitalise(count(n, 'entity', 'entities'))} without a relation: left out.`,
  copies: () => 'Copies of a story that print the same words are quoted once.',
  unread: (n) =>
    `${capitalise(count(n, 'quote'))} left out: the article could not be read, or is not the one quoted from.`,
};
