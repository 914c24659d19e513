import type { LossId } from '../../../src/export/losses.ts';
import { inLanguage } from '../language.ts';
import { capitalise, count as countOf } from '../sentences.ts';

/** What a file leaves out, in a sentence each: shown before it is saved, and written into it where it has room. */
export const lossTexts = inLanguage({
  en: {
    'counted-anew': (n) =>
      `Only what is shown is in it, without ${countOf(n, 'other link')}. Newsrooms, sources, reports and articles are recounted for this selection.`,
    'differences-cut': (n) =>
      `${capitalise(countOf(n, 'note'))} on where sources disagree ${n === 1 ? 'is' : 'are'} left out, because not all of the claims concerned are shown.`,
    differences: (n) => `The notes on where sources disagree (${n}) are not included.`,
    quotes: () =>
      'One row per link; individual claims, quotes and speakers are not included. Its address leads to them.',
    stories: () => 'Which articles are reprints, and which report cites which, is not included.',
    places: () => 'The exact places of the quotes in the articles are not included.',
    'denied-labelled': (n) =>
      `${capitalise(countOf(n, 'link'))} said not to be so, or disputed, ${n === 1 ? 'is' : 'are'} included, labelled in words and in a field. Anyone who only counts lines counts ${n === 1 ? 'it' : 'them'} too.`,
    'stages-labelled': (n) =>
      `${capitalise(countOf(n, 'link'))} that no claim gives as fact (planned, required, intended, conditional, possible or called off) ${n === 1 ? 'is' : 'are'} included, labelled in words and in a field.`,
    'stages-spread': (n) =>
      `${capitalise(countOf(n, 'link'))} whose claims differ in certainty: the line shows the most certain, a field has them all.`,
    'classes-labelled': (n) =>
      `${capitalise(countOf(n, 'entity', 'entities'))} that ${n === 1 ? 'is' : 'are'} a category, not one thing (a type, a region, a group): marked in a field. A path that runs through one connects nothing.`,
    undated: (n) => `${capitalise(countOf(n, 'link'))} without an event date: shown at all times.`,
    'dates-widened': (n) =>
      `${capitalise(countOf(n, 'date'))} known only roughly: written as the whole span in which ${n === 1 ? 'it' : 'they'} may lie.`,
    tables: () => 'Entities, links and claims are three tables, which refer to each other by id.',
    formulas: () => 'A cell that a spreadsheet could run as a formula begins with an apostrophe.',
    'refused-denied': (n) =>
      `${capitalise(countOf(n, 'claim'))} that something is not so, or that others contradict: left out, since the format knows only links that hold.`,
    'refused-not-firm': (n) =>
      `${capitalise(countOf(n, 'claim'))} of what is planned, conditional or possible: left out, since the format knows only links that hold.`,
    'refused-required': (n) =>
      `${capitalise(countOf(n, 'claim'))} of what must first happen for something else: left out.`,
    'refused-intended': (n) =>
      `${capitalise(countOf(n, 'claim'))} of what is only the purpose of another act: left out.`,
    'refused-abandoned': (n) => `${capitalise(countOf(n, 'claim'))} of what was called off: left out.`,
    'refused-class': (n) =>
      `${capitalise(countOf(n, 'claim'))} about a category (a type, a region, a group): left out, since the format takes every entity for one thing.`,
    'classes-refused': (n) =>
      `${capitalise(countOf(n, 'entity', 'entities'))} that ${n === 1 ? 'is' : 'are'} a category: left out.`,
    'refused-unreviewed': (n) => `${capitalise(countOf(n, 'claim'))} that nobody has reviewed: left out.`,
    'refused-different': (n) =>
      `${capitalise(countOf(n, 'claim'))} whose words are not in ${n === 1 ? 'its article' : 'their articles'}: left out.`,
    'refused-unmapped': (n) =>
      `${capitalise(countOf(n, 'claim'))} for which the format has no word: left out.`,
    'kinds-unmapped': (n) =>
      `${capitalise(countOf(n, 'entity', 'entities'))} of a type that the format does not know: left out.`,
    counts: () => 'How many newsrooms and sources are behind a link is not included.',
    'entities-unrelated': (n) => `${capitalise(countOf(n, 'entity', 'entities'))} without a link: left out.`,
    copies: () => 'Reprints with the same words are quoted once.',
    unread: (n) =>
      `${capitalise(countOf(n, 'quote'))} left out: the article could not be read, is not the version quoted from, or does not have the words.`,
  } satisfies Record<LossId, (number: number) => string>,
});
