import { inLanguage } from '../language.ts';
import { listWords } from '../sentences.ts';

export const connectionTexts = inLanguage({
  en: {
    whatCounts: 'What counts as a connection',
    leaveOut: 'Exclude',
    exclusions: {
      denied: 'Links said not to be so',
      planned: 'Links nobody states as fact (planned, possible and so on)',
      structure: 'Membership and location',
    },
    foundMore: (number: string) => `The ${number} best connections (more exist)`,
    howRanked: 'How connections are ranked',
    ranking:
      'Links told in one sentence come first, then links told in one report, then links that only different reports tell. Within each of the three, a connection is as strong as its weakest link; of equally strong ones the shorter comes first. A link ranks higher with more independent sources, then with greater certainty; disputed links come after that, denials last. A connection that only adds stops to one above it is left out, and none runs through a category unless you allow it.',
    onlyShown: (shown: string, all: string) =>
      `Only links that match your filters count: ${shown} of ${all}.`,
    clearFilters: 'Clear the filters',
    paths: 'Connections, best first',
    notAmong: 'There is no connection along the stops that the address names.',
    both: 'Both',
    all: 'All',
    allThree: 'Named together',
    inSentence: (who: string, where: string) => `${who} in one sentence of ${where}`,
    inPassage: (who: string, where: string) => `${who} in one passage of ${where}`,
    inReport: (who: string, where: string) => `${who} in one report: ${where}`,
    apart: 'In different reports',
    weakest: (why: string) => `weakest link: ${why}`,
    everyLink: (why: string) => `every link: ${why}`,
    weakestLink: 'Weakest link',
    between: (links: string) => `${links} between them`,
    betweenOneDenied: '1 more link between them (said not to be so)',
    betweenDenied: (links: string, denied: string) => `${links} between them (${denied} said not to be so)`,
    nothing: (one: string, other: string, most: string) =>
      `Nothing in this collection connects ${one} and ${other}: no chain of up to ${most} links leads from one to the other.`,
    nothingBut: (one: string, other: string, kept: readonly string[]) =>
      `The only connections between ${one} and ${other} ${listWords(kept, 'or')}.`,
    obstacles: {
      options: 'are excluded',
      filters: 'are hidden by your filters',
      classes: 'run through a category, which need not be the same thing each time',
    },
    classes: 'Categories',
    throughClasses: (examples: readonly string[]) =>
      `Allow connections through categories (${examples.join(', ')})`,
    classesMeaning:
      'A category is a type of weapon, a region or a group, not one thing: two that link to it need not have anything in common. Connections end at a category and do not run through it, nor do the steps of a neighbourhood.',
    alone: (name: string) => `${name} has no link to anything in this collection, so nothing leads to it.`,
    leaveNothingOut: 'Exclude nothing',
    theseTwo: 'How are these two connected?',
    twoOfThem: 'How are two of them connected?',
    quote: 'Quote',
    pair: (one: string, other: string) => `${one} and ${other}`,
    key: 'key P',
    selected: 'Selected entities',
    remove: (name: string) => `Deselect ${name}`,
    among: 'Links between them',
    noneAmong: 'None visible.',
    sharedByTwo: 'Linked to both',
    sharedByAll: (all: string) => `Linked to all ${all}`,
    sharedBySome: 'Linked to two or more of them',
    noneShared: 'None visible.',
    with: (names: string) => `with ${names}`,
    about: (name: string) => `All about ${name}`,
    showMore: (rest: string) => `Show ${rest} more`,
  },
});
