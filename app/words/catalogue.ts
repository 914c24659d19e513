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
  focus: {},
  help: {},
  sharing: {
    original: 'Original',
    update: 'A newer version of this collection is there.',
    reload: 'Reload',
    later: 'Later',
    /** The pages that are written when the site is built, for readers without script and for previews. */
    pages: {
      lead: 'Who is tied to whom in the news, with the exact words behind every tie: whose they are, how firmly they are said, when, and from how many independent newsrooms.',
      noScript:
        'The drawing, the filters and the search need JavaScript, which is switched off here. The words are all on these pages; the whole collection as data is in',
      asData: 'data/graph.json',
      entities: 'People, countries, organizations and things',
      relations: 'What the articles say of them',
      stories: 'Stories and their copies',
      quotes: 'The words it rests on',
      support: 'How well it is supported',
      instead: 'What the sources say instead',
      names: 'In the articles:',
      newsroom: 'newsroom',
      published: 'Published',
      onItsWord: 'On its word',
      noDate: 'date not known',
      saysWho: 'Says who',
      howFirmly: 'How firmly',
      happened: 'Happened',
      said: 'Said',
      role: 'As',
      also: 'Also',
      undated: 'The text gives no date.',
      storyUndated: 'Its story has no known date either.',
      unreviewed: 'Not reviewed by a person',
      statement: (id: string) => `Statement ${id}`,
      sortedBy: (date: string) => `Sorted by its story’s date, ${date}.`,
      entityDescription: (name: string, collection: string, relations: string) =>
        `What the articles of “${collection}” say of ${name}, each tie with the exact words it rests on. ${relations}`.trim(),
      onTheWordOf: (speakers: string) => `on the word of ${speakers}`,
      credits: (newsrooms: string) => `credits ${newsrooms}`,
      copies: (copies: string, number: number) =>
        `${copies} ${number === 1 ? 'prints' : 'print'} the same words`,
    },
  },
  sources: {},
  table: {},
  timeline: {},
};
