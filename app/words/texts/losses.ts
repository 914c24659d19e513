import type { LossId } from '../../../src/export/losses.ts';
import { inLanguage } from '../language.ts';
import { capitalise, count as countOf } from '../sentences.ts';

/** What a file leaves out, in a sentence each: shown before it is saved, and written into it where it has room. */
export const lossTexts = inLanguage({
  en: {
    'counted-anew': (n) =>
      `Only what is shown is in it, without ${countOf(n, 'other relation')}. Origins, stories and articles are counted from what is in it alone.`,
    'differences-cut': (n) =>
      `${capitalise(countOf(n, 'note'))} on sources that differ ${n === 1 ? 'is' : 'are'} left out, because not all of the statements concerned are shown.`,
    differences: (n) => `The notes on sources that differ (${n}) are not in it.`,
    quotes: () =>
      'A relation is one line: its single statements, their quotes and speakers are not in it. Its link leads to them.',
    stories: () => 'Which articles are copies, and which story takes from which, is not in it.',
    places: () => 'The exact places of the quotes in the articles are not in it.',
    'denied-labelled': (n) =>
      `${capitalise(countOf(n, 'relation'))} that somebody denies ${n === 1 ? 'is' : 'are'} in it, named so in words and in a field. Whoever only counts lines counts ${n === 1 ? 'it' : 'them'} too.`,
    'stages-labelled': (n) =>
      `${capitalise(countOf(n, 'relation'))} that no statement gives as fact (planned, required, intended, conditional, possible or called off) ${n === 1 ? 'is' : 'are'} in it, named so in words and in a field.`,
    'stages-spread': (n) =>
      `${capitalise(countOf(n, 'relation'))} whose statements differ in how far it has come: the line says the firmest, a field has them all.`,
    'classes-labelled': (n) =>
      `${capitalise(countOf(n, 'entity', 'entities'))} that ${n === 1 ? 'is' : 'are'} a class and no thing (a type, a region, a group): named so in a field. What a path runs through there is not connected by it.`,
    undated: (n) =>
      `${capitalise(countOf(n, 'relation'))} without a date of ${n === 1 ? 'its' : 'their'} own: shown at all times.`,
    'dates-widened': (n) =>
      `${capitalise(countOf(n, 'date'))} known only roughly: written as the whole span in which ${n === 1 ? 'it' : 'they'} may lie.`,
    tables: () => 'Entities, relations and statements are three tables, which refer to each other by id.',
    formulas: () => 'A cell that a spreadsheet could run as a formula begins with an apostrophe.',
    'refused-denied': (n) =>
      `${capitalise(countOf(n, 'statement'))} that something is not so, or that others deny: left out, since the format knows only links that hold.`,
    'refused-not-firm': (n) =>
      `${capitalise(countOf(n, 'statement'))} of what is planned, conditional or possible: left out, since the format knows only links that hold.`,
    'refused-required': (n) =>
      `${capitalise(countOf(n, 'statement'))} of what must first happen for something else: left out.`,
    'refused-intended': (n) =>
      `${capitalise(countOf(n, 'statement'))} of what is only the purpose of another act: left out.`,
    'refused-abandoned': (n) => `${capitalise(countOf(n, 'statement'))} of what was called off: left out.`,
    'refused-class': (n) =>
      `${capitalise(countOf(n, 'statement'))} about a class (a type, a region, a group): left out, since the format takes every entity for one thing.`,
    'classes-refused': (n) =>
      `${capitalise(countOf(n, 'entity', 'entities'))} that ${n === 1 ? 'is' : 'are'} a class: left out.`,
    'refused-unreviewed': (n) => `${capitalise(countOf(n, 'statement'))} that nobody has reviewed: left out.`,
    'refused-different': (n) =>
      `${capitalise(countOf(n, 'statement'))} whose words do not stand in ${n === 1 ? 'its article' : 'their articles'}: left out.`,
    'refused-unmapped': (n) =>
      `${capitalise(countOf(n, 'statement'))} for which the format has no word: left out.`,
    'kinds-unmapped': (n) =>
      `${capitalise(countOf(n, 'entity', 'entities'))} of a kind that the format does not know: left out.`,
    counts: () => 'How many newsrooms and sources stand behind a relation is not in it.',
    'entities-unrelated': (n) =>
      `${capitalise(countOf(n, 'entity', 'entities'))} without a relation: left out.`,
    copies: () => 'Copies of a story that print the same words are quoted once.',
    unread: (n) =>
      `${capitalise(countOf(n, 'quote'))} left out: the article could not be read, is not the one quoted from, or does not have the words.`,
  } satisfies Record<LossId, (number: number) => string>,
});
