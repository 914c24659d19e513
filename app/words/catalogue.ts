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
  connections: {},
  exporting: {},
  focus: {
    around: 'around',
    between: 'between',
    all: 'all',
    allAffirmed: 'all affirmed',
    denied: 'denied',
    disputed: 'disputed',
    undated: 'No date of their own',
    mixed: 'Of several kinds',
    openGroup: 'Show one by one',
    closeGroup: 'Draw as one',
    openLine: 'Show line by line',
    closeLine: 'Draw as one line',
    members: 'Who and what is in it',
    amongThem: 'Among them',
    gone: 'Nothing of this is in the picture now.',
    searching: 'Finding who is tied among themselves…',
  },
  help: {},
  sharing: {},
  sources: {},
  table: {},
  timeline: {},
};
