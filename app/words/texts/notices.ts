import { capitalise, count as countOf } from '../sentences.ts';
import { figure } from '../figures.ts';
import { inLanguage } from '../language.ts';

/** What is told once: how the address could not be followed to the letter, and what the page met with. */
export const noticeTexts = inLanguage({
  en: {
    layout:
      'This layout could not be loaded, so nothing has moved. Check your connection and reload the page.',
    sizes:
      'The size data could not be loaded, so sizes show something else. Check your connection and reload the page.',
    readAs: (given: string, now: string) => `“${given}” in the address was read as “${now}”.`,
    twice: (name: string) => `The address gives “${name}” more than once; only the first is used.`,
    reversed: (from: string, to: string) =>
      `In the address the end date (${to}) is before the start date (${from}), so the end date was ignored.`,
    notOneOf: (name: string, given: string, known: readonly string[]) =>
      `The address says ${name}=${given}, which was ignored. Possible values: ${known.join(', ')}.`,
    noDate: (name: string, given: string) =>
      `“${given}” in the address (${name}) is not a date such as 2020, 2020-10 or 2020-10-22, so it was ignored.`,
    noPair: (name: string, given: string) =>
      `“${given}” in the address (${name}) does not name two things, as in a~b, so it was ignored.`,
    noDepth: (given: string, deepest: number) =>
      `The address says depth=${given}, which was ignored. It can be a number from 1 to ${figure(deepest)}.`,
    noPlace: (given: string) =>
      `“${given}” in the address (pins) is not a position such as serbia:120:-45, so it was ignored.`,
    noSpan: (given: string) =>
      `“${given}” in the address (span) is not a period such as 2017~2021-06, so it was ignored.`,
    noCell: (given: string) =>
      `“${given}” in the address (cells) does not say what to look for in which column, as in subject:serb, so it was ignored.`,
    frame: (view: string) => `An embedded frame only shows the graph, not the view “${view}”.`,
    fromDisk: (file: string) =>
      `“${file}” was opened from your computer and sent nowhere. Addresses copied from it only work for people who have the file.`,
    inThisTab:
      'This collection is only open in this tab, and was sent nowhere. To keep it, choose “Use your own articles” in Help and save it; links to it only work for people who have the saved file.',
    quotesDiffer: (quotes: number) =>
      `${capitalise(countOf(quotes, 'quote is not in its article', 'quotes are not in their articles'))} and ${quotes === 1 ? 'is' : 'are'} struck out wherever shown.`,
    retired: (id: string) => `“${id}” has been removed from this collection.`,
    renamed: (id: string, name: string) => `“${id}” is now called “${name}”.`,
    retold: (id: string, sentence: string) => `“${id}” is now listed as “${sentence}”.`,
    nearest: (given: string, name: string) => `“${given}” in the address was read as “${name}”.`,
    didYouMean: 'Did you mean:',
    missing: {
      actor: (id: string) => `There is no person, place or thing “${id}” in this collection.`,
      entity: (id: string) => `There is no person, place or thing “${id}” in this collection.`,
      relation: (id: string) => `There is no link “${id}” in this collection.`,
      statement: (id: string) => `There is no claim “${id}” in this collection.`,
      kind: (id: string) => `There is no type “${id}” in this collection.`,
      predicate: (id: string) => `There is no type of link “${id}” in this collection.`,
      story: (id: string) => `There is no report “${id}” in this collection.`,
      article: (id: string) => `There is no article “${id}” in this collection.`,
      difference: (id: string) => `There is no disagreement “${id}” in this collection.`,
      aggregate: (id: string) => `There is no group or line “${id}” in this collection.`,
    },
  },
});
