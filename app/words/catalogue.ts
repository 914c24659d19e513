/**
 * Every text of the interface, in one place, so that a translation is one more object of this type. Words that are made
 * from data take it as parameters; plurals and lists are put together by sentences.ts. What a graph file brings (names,
 * labels of predicates, quotes) stands in the file and is never translated here.
 */
export const words = {
  // One section for each part of the screen.
  loading: {
    graph: 'Reading the graph…',
    view: 'Fetching this view…',
    failed: 'This view could not be fetched. Check the connection and reload the page.',
  },
  views: {
    graph: 'Graph',
    timeline: 'Timeline',
    table: 'Table',
    compare: 'Compare',
    sources: 'Sources',
  },
  compare: {},
  connections: {
    question: (one: string, other: string) => `How are ${one} and ${other} connected?`,
    leaveOut: 'Leave out',
    exclusions: {
      denied: 'What is denied',
      planned: 'What is only planned, conditional or possible',
      structure: 'What merely belongs where (office, place, type)',
    },
    foundMore: (number: string) => `The ${number} strongest paths; there are more`,
    howRanked: 'Ranked by their weakest link',
    ranking:
      'A path is as strong as its weakest link; of equally strong ones the shorter comes first, then the one whose other links are stronger. A link is the stronger the more certain origins it has, then the more firmly it is said. What is disputed comes after that, and a denial last of all.',
    onlyShown: (shown: string, all: string) =>
      `Only relations that the filters show count: ${shown} of ${all}.`,
    clearFilters: 'Clear the filters',
    paths: 'Paths, strongest first',
    notAmong: 'The path that the address names is not among these.',
    weakest: (why: string) => `weakest link: ${why}`,
    everyLink: (why: string) => `every link: ${why}`,
    weakestLink: 'Weakest link',
    between: (relations: string) => `${relations} between these two`,
    betweenOneDenied: 'One more relation between these two, which is denied',
    betweenDenied: (relations: string, denied: string) =>
      `${relations} between these two, ${denied} of them denied`,
    nothing: (one: string, other: string, most: string) =>
      `Nothing in this collection connects ${one} and ${other}: no chain of up to ${most} relations leads from one to the other.`,
    nothingShown: (one: string, other: string) =>
      `Nothing that the filters show connects ${one} and ${other}.`,
    nothingLeft: (one: string, other: string) => `Nothing connects ${one} and ${other} but what is left out.`,
    nothingOfBoth: (one: string, other: string) =>
      `Nothing connects ${one} and ${other} but what the filters hide or what is left out.`,
    alone: (name: string) =>
      `${name} has no relation to anything in this collection, so nothing leads to it.`,
    leaveNothingOut: 'Leave nothing out',
    clearBoth: 'Clear the filters and leave nothing out',
    findTo: 'Find connections to…',
    findFrom: (name: string) => `Find connections of ${name} to…`,
    anyName: 'Another name (key P)',
    noName: 'Nothing that is related to anything has this name.',
    theseTwo: 'How are these two connected?',
    twoOfThem: 'How are two of them connected?',
    quote: 'Quote',
    pair: (one: string, other: string) => `${one} and ${other}`,
    key: 'key P',
    selected: 'Selected entities',
    entities: (number: string) => `${number} entities`,
    remove: (name: string) => `Take ${name} out of the selection`,
    among: 'Relations among them',
    noneAmong: 'None that is shown.',
    sharedByTwo: 'Related to both',
    sharedByAll: (all: string) => `Related to all ${all}`,
    sharedBySome: 'Related to two or more of them',
    noneShared: 'Nothing that is shown.',
    with: (names: string) => `with ${names}`,
    about: (name: string) => `All about ${name}`,
    showMore: (rest: string) => `Show ${rest} more`,
  },
  exporting: {},
  focus: {},
  help: {},
  sharing: {},
  sources: {},
  table: {},
  timeline: {},
};
