import { capitalise, count, listWords, numberWord } from './sentences.ts';

/**
 * Every text of the interface, in one place, so that a translation is one more object of this type. Words that are made
 * from data take it as parameters. What a graph file brings (names, labels of predicates, quotes) stands in the file and
 * is never translated here. Numbers and dates arrive as the browser’s locale writes them, or as numbers to be counted in
 * words.
 */
const english = {
  // One section for each part of the screen.
  loading: {
    graph: 'Reading the graph…',
    view: 'Fetching this view…',
    failed: 'This view could not be fetched. Check the connection and reload the page.',
  },
  document: {
    title: (what: string) => `${what} – Edgewise`,
  },
  masthead: {
    name: 'Edgewise',
    views: 'Views',
    search: 'Search',
    help: 'Help',
    helpKey: 'Help (?)',
    light: 'Light',
    dark: 'Dark',
  },
  skip: {
    toList: 'Skip to the list',
    toView: (view: string) => `Skip to: ${view}`,
    toDetails: 'Skip to the details',
  },
  sheets: {
    label: 'Sheets',
    filters: 'Filters',
    closeFilters: 'Close filters',
    list: 'List',
    closeList: 'Close list',
    summary: 'Summary',
    closeSummary: 'Close summary',
    closeSearch: 'Close search',
    close: 'Close',
  },
  graph: {
    label: 'Graph',
    none: 'This browser cannot draw the graph. The list and the table hold everything that the drawing would show.',
  },
  trouble: {
    own: 'Something in Edgewise itself went wrong.',
    reading: 'Something in Edgewise itself went wrong while reading the graph.',
    again: 'Try again',
    collection: 'Open the collection that comes with Edgewise',
    elsewhere: (path: string) =>
      `The address names a graph at “${path}”. Edgewise only reads files from the site it is on.`,
    unreachable: (file: string) =>
      `The graph file “${file}” could not be fetched. Check the connection and try again.`,
    missing: (file: string, status: string) =>
      `There is no graph file “${file}” here (the server said ${status}).`,
    notJson: (file: string) =>
      `“${file}” is not a graph file: it is not JSON. It may have been cut off or be a web page.`,
    articleMissing: (status: string) => `The article’s file is not there (the server said ${status}).`,
  },
  status: {
    shown: (shown: number, all: number) =>
      `${figure(shown)} of ${figure(all)} ${all === 1 ? 'relation' : 'relations'} shown`,
    borrowed: (statements: number) =>
      `; ${count(statements, 'statement')} by the date of their story, for want of their own`,
    selected: (what: string) => `. Selected: ${what}`,
    asked: (question: string) => `. ${question}`,
    clear: 'Clear filters',
    dismiss: 'Dismiss',
  },
  /** What is told about an address that cannot be followed to the letter. */
  notices: {
    unknownParameter: (name: string) => `The address asks for “${name}”, which this page does not know.`,
    twice: (name: string) => `The address gives “${name}” more than once; the first counts.`,
    reversed: (from: string, to: string) =>
      `The address ends at ${to}, before it begins at ${from}; the end was left out.`,
    notOneOf: (name: string, given: string, known: readonly string[]) =>
      `The address says ${name}=${given}; it can be ${known.join(', ')}.`,
    noDate: (name: string, given: string) =>
      `“${given}” in the address (${name}) is not a day, month or year such as 2020-10-22.`,
    noPair: (name: string, given: string) =>
      `“${given}” in the address (${name}) does not name two things as in a~b.`,
    noDepth: (given: string, deepest: number) =>
      `The address says depth=${given}; it can be a number from 1 to ${figure(deepest)}.`,
    noPlace: (given: string) => `“${given}” in the address (pins) is not a place such as serbia:120:-45.`,
    noSpan: (given: string) => `“${given}” in the address (span) is not a span such as 2017~2021-06.`,
    retired: (id: string) => `“${id}” was retired from this collection.`,
    renamed: (id: string, name: string) => `“${id}” is now called “${name}”.`,
    missing: {
      actor: (id: string) => `This collection has no actor “${id}”.`,
      entity: (id: string) => `This collection has no entity “${id}”.`,
      relation: (id: string) => `This collection has no relation “${id}”.`,
      statement: (id: string) => `This collection has no statement “${id}”.`,
      kind: (id: string) => `This collection has no kind “${id}”.`,
      predicate: (id: string) => `This collection has no type of relation “${id}”.`,
      story: (id: string) => `This collection has no story “${id}”.`,
      article: (id: string) => `This collection has no article “${id}”.`,
      difference: (id: string) => `This collection has no difference “${id}”.`,
    },
  },
  firstVisit: {
    label: 'What this is',
    what: (articles: number) =>
      `This is who is tied to whom, as ${count(articles, 'news article tells', 'news articles tell')} it. Every line is a claim that you can check: select it, and you read the exact words it rests on, whose word it is, and what the other sources say instead. A text that is printed many times counts once.`,
    short: 'Every line is a claim that you can check: select it to read the exact words behind it.',
    try: 'Try a question',
    whoSays: (sentence: string) => `Who says that ${sentence}?`,
    differ: (question: string) => `Where the sources differ: ${question}`,
    howToRead: 'How to read the graph',
    hide: 'Hide this',
  },
  empty: {
    nothingPasses: 'No relation passes the filters.',
    clear: 'Clear filters',
    noStatements: 'This collection has no statements yet, so there is nothing to draw.',
    noStatementsHow:
      'Statements are written into the file annotations.json beside the articles, each with its quote; then the graph is compiled again.',
    noRelations: 'No statement in this collection says anything of it directly.',
    outside: 'Filters or hiding leave this out of the drawing.',
    showEverything: 'Show everything',
  },
  search: {
    label: 'Search entities and quotes',
    placeholder: 'Search names and quotes',
    entity: 'Entities',
    relation: 'Relations',
    quote: 'Quotes',
    story: 'Stories',
    none: 'Nothing has these words. Try fewer of them, or another spelling of a name.',
    results: 'Search results',
    more: {
      entity: (more: number) => `Show ${count(more, 'more entity', 'more entities')}`,
      relation: (more: number) => `Show ${count(more, 'more relation')}`,
      quote: (more: number) => `Show ${count(more, 'more quote')}`,
      story: (more: number) => `Show ${count(more, 'more story', 'more stories')}`,
    },
    found: {
      entity: (hits: number) => count(hits, 'entity', 'entities'),
      relation: (hits: number) => count(hits, 'relation'),
      quote: (hits: number) => count(hits, 'quote'),
      story: (hits: number) => count(hits, 'story', 'stories'),
    },
    foundAll: (parts: readonly string[]) =>
      `Found ${listWords(parts)}. Up and down arrows choose, Enter opens.`,
  },
  filters: {
    label: 'Filters',
    clear: 'Clear all',
    actor: 'Actor',
    anyone: 'Anyone or anything…',
    another: 'Add another…',
    anyOfThese: 'Relations that touch any of these',
    chosen: 'Chosen actors',
    remove: (name: string) => `Remove ${name}`,
    kinds: 'Kinds',
    source: 'Source',
    firmness: 'Firmness',
    polarity: 'Affirmed or denied',
    predicates: 'Type of relation',
    all: 'all',
    some: (chosen: number, all: number) => `${figure(chosen)} of ${figure(all)}`,
    only: 'only',
    onlyThis: (label: string) => `Only ${label}`,
    showAll: 'Show all',
    shownOf: (shown: number, all: number) =>
      shown === all ? figure(all) : `${figure(shown)} of ${figure(all)}`,
    storyLabel: (publisher: string, headline: string) => `${capitalise(publisher)}: ${headline}`,
  },
  legend: {
    title: 'Legend',
    key: 'Legend (G)',
    lines: 'Lines are what is said',
    shapes: 'Shapes are who and what',
    marks: 'Marks',
    actual: 'Stated as fact',
    planned: 'Planned',
    conditional: 'Conditional',
    possible: 'Possible',
    denied: 'Denied',
    disputed: 'Disputed: affirmed and denied',
    mutual: 'Mutual, no direction',
    origins: 'Thicker: more independent origins',
    unreviewed: 'Not reviewed by a person',
    selected: 'Selected',
    dimmed: 'Not tied to what is selected',
    larger: 'Larger: more relations',
    bundle: 'So many relations drawn as one line',
    pinned: 'Moved by hand, and stays there',
    group: 'Several drawn as one',
    away: 'So many neighbours put away',
  },
  details: {
    label: 'Details',
    close: 'Close',
    closeKey: 'Close (Esc)',
    noDate: 'date not known',
    copyOf: 'Copy link',
    newsroom: ', newsroom',
    wikidata: (id: string) => `Wikidata ${id}`,
    names: 'In the articles: ',
    quoted: (text: string) => `“${text}”`,
    sense: { name: '', metonym: 'stands for it', description: 'describes it' },
    ambiguous: 'can mean something else',
    remarks: (remarks: readonly string[]) => ` (${remarks.join('; ')})`,
    published: 'Published',
    onItsWord: 'On its word',
    relationsOutside: (relations: number) =>
      `${capitalise(count(relations, 'relation'))} outside the filters`,
    statementsOutside: (statements: number) =>
      `${capitalise(count(statements, 'statement'))} outside the filters`,
    why: 'How well it is supported',
    counts: (articles: number, stories: number, speakers: readonly string[]) =>
      `${capitalise(count(articles, 'article'))}, ${count(stories, 'story', 'stories')}${
        speakers.length > 0 ? `; on the word of ${listWords(speakers)}` : ''
      }.`,
    instead: 'What the sources say instead',
    copiesPrint: (copies: number) =>
      `${capitalise(count(copies, 'copy prints', 'copies print'))} the same words`,
    showInArticle: 'Show in article',
    original: 'Original',
    statement: (id: string) => `Statement ${id}`,
    saysWho: 'Says who',
    howFirmly: 'How firmly',
    happened: 'Happened',
    said: 'Said',
    as: 'As',
    also: 'Also',
    role: { what: 'what', where: 'where', about: 'about', with: 'with' },
    unreviewed: 'Not reviewed by a person',
    undated: 'The text gives no date.',
    sortedBy: (date: string) => `Sorted by its story’s date, ${date}.`,
    storyUndated: 'Its story has no known date either.',
    difference: {
      conflict: 'The sources contradict each other.',
      scope: 'The sources differ in how far they go.',
      wording: 'The sources word it differently.',
    },
    credits: (names: readonly string[]) => `; credits ${names.join(', ')}`,
  },
  summary: {
    counts: (relations: number, entities: number, statements: number, stories: number, articles: number) =>
      `${capitalise(count(relations, 'relation'))} between ${count(entities, 'entity', 'entities')}, from ${count(
        statements,
        'statement',
      )} in ${count(stories, 'story', 'stories')} that ${count(articles, 'article carries', 'articles carry')}.`,
    bestSupported: 'Best supported',
    differ: 'Where the sources differ',
    stories: 'Stories and their copies',
  },
  article: {
    label: 'Article',
    back: '← Back to the relations',
    below: '; below it ',
    headline: (publisher: string, headline: string) => `${publisher}: ${headline}`,
    asReceived: (article: string) =>
      `${article}, as received. What is not part of a story is dimmed and never quoted.`,
    this: 'this article',
    loading: 'Reading the article…',
    failed: (why: string) => `The article cannot be shown. ${why}`,
    changed: (sha256: string) =>
      `This article’s file is not the one that the quotes were taken from, so nothing can be marked in it. Its sha256 should be ${sha256}.`,
    segment: {
      headline: 'Headline',
      standfirst: 'Standfirst',
      caption: 'Caption',
      dateline: 'Dateline',
      furniture: 'Not part of a story',
    },
    servedBy: (file: string, host: string) => `${file}, served by ${host}`,
  },
  copyLink: {
    copy: 'Copy link',
    copyTo: (what: string) => `Copy link to ${what}`,
    copied: 'Link copied',
    statement: (id: string) => `statement ${id}`,
  },
  /** How firmly something is said. */
  firmness: {
    modality: {
      actual: 'Stated as fact',
      planned: 'Planned',
      conditional: 'Conditional',
      possible: 'Possible',
    },
    meaning: {
      actual: 'The text says that it is or was so.',
      planned: 'The text says that somebody intends it or has ordered it, not that it happened.',
      conditional: 'The text says that it would be so if something else happens.',
      possible: 'The text says that it may be so.',
    },
    polarity: { affirmed: 'Affirmed', denied: 'Denied', disputed: 'Disputed' },
    both: (polarity: string, modality: string) => `${polarity}, ${modality.toLowerCase()}`,
  },
  /** Parts of the sentences on dates; what comes in is a date already in words. */
  dates: {
    between: (from: string, to: string) => `a day between ${from} and ${to}`,
    perhaps: (date: string) => `perhaps ${date}`,
    about: (date: string) => `about ${date}`,
    until: (date: string) => `until ${date}`,
    since: (date: string) => `since ${date}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    span: (from: string, to: string) => `${from} – ${to}`,
    decade: (first: string) => `the ${first}s`,
    printed: (text: string) => `“${text}”`,
    noneTold: (printed: string) => `${printed}: no date can be told from these words`,
    noneGiven: 'no date given',
    told: (date: string, printed: string) => `${date}: ${printed}`,
    unknown: 'an unknown date',
    basis: {
      stated: '',
      completed: (counted: string) => `the year taken as the nearest to ${counted}`,
      relative: (counted: string) => `counted from ${counted}`,
      'same-text': 'as another copy of the text prints it',
      inferred: 'inferred',
      bounded: 'bounded, not known',
      unresolved: 'not resolved',
    },
  },
  /** How well something is supported, and on whose word. */
  support: {
    unreviewed: 'not reviewed yet',
    origins: (fewest: number, most: number) =>
      fewest === most
        ? count(fewest, 'origin')
        : `${numberWord(fewest)} ${most === fewest + 1 ? 'or' : 'to'} ${count(most, 'origin')}`,
    nothingCounted: 'Nobody has reviewed these statements yet, so nothing is counted.',
    perhaps: (newsroom: string) => `perhaps ${newsroom}`,
    creditedElsewhere: (newsrooms: readonly string[]) =>
      `, or ${listWords(newsrooms, 'or')}, credited elsewhere in the text`,
    named: (origins: string, newsrooms: readonly string[], open: string) =>
      `${capitalise(origins)}: ${listWords(newsrooms)}${open}.`,
    carried: (articles: number, publisher: string, date: string, credits: string) =>
      `${capitalise(count(articles, 'article carries', 'articles carry'))} one text by ${publisher} (${date})${credits}.`,
    credits: (newsrooms: readonly string[], forSome: boolean) =>
      `, which credits ${listWords(newsrooms)}${forSome ? ' for some of these words' : ''}`,
    ownWords: (newsrooms: readonly string[]) =>
      `, in its own words; elsewhere it credits ${listWords(newsrooms)}`,
    itself: (reporter: string) => `${reporter}, in its own words`,
    citing: (speakers: readonly string[]) => speakers.join(', citing '),
    unnamed: 'an unnamed newsroom',
    inferred: (newsroom: string) => `${newsroom} (inferred)`,
  },
  and: (items: readonly string[]) => listWords(items),
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
  help: {
    reading: 'How to read the graph',
    close: 'Close',
    sentences: [
      ['A shape is who or what.', 'Its form and colour tell its kind, its size how much is said of it.'],
      [
        'A line is what is said of two of them.',
        'Select it, and the exact words stand beside it, with the article they come from and whose word they are.',
      ],
      [
        'The line tells how firmly.',
        'Solid is stated as fact, long dashes are planned, short dashes conditional, dots possible; a bar across it is a denial, and a diamond says that some affirm and some deny it.',
      ],
      [
        'Thicker means more independent origins.',
        'A text that many papers print counts once, and what a paper takes from an agency counts as the agency’s.',
      ],
      [
        'Three clocks are kept apart:',
        'when it happened, when it was said and when it was published. What has no date of its own stands at the date of its story, and says so.',
      ],
    ] as readonly (readonly [lead: string, rest: string])[],
    keys: 'Keys and gestures',
    columns: ['To do this', 'Keys', 'Mouse or finger'],
    or: ' or ',
    actions: [
      ['Search', ['/', 'Ctrl K'], 'the search box'],
      ['Select', ['Enter'], 'click or tap'],
      ['Select several', ['Shift Enter'], 'Shift- or Ctrl-click'],
      ['Close, or select nothing', ['Esc'], 'click beside everything'],
      ['Move in the list', ['↑ ↓', 'the first letters'], 'scroll'],
      ['Show only the neighbours', ['N'], 'double click'],
      ['Ask how two are connected', ['P'], ''],
      ['Hide', ['H'], ''],
      ['Show what is hidden', ['Shift H'], ''],
      ['Open the menu of a shape or line', ['Shift F10'], 'right click or long press'],
      ['Fit the drawing', ['F'], 'the button Fit'],
      ['Zoom', ['+', '−'], 'wheel or pinch'],
      ['Move the drawing', ['arrows on the drawing'], 'drag'],
      ['Change between graph and table', ['T'], ''],
      ['Open the legend', ['G'], 'the button Legend'],
      ['Undo', ['Ctrl Z'], ''],
      ['Redo', ['Ctrl Shift Z'], ''],
      ['Open this help', ['?'], 'the button Help'],
    ] as readonly (readonly [what: string, keys: readonly string[], pointer: string])[],
    address: 'The address holds all that you see: copy it and send it, and it opens the same view.',
    files: 'Everything here is in',
    graphFile: 'one file',
    and: ', in ',
    schema: 'a published form',
    end: '.',
  },
  sharing: {},
  sources: {},
  table: {},
  timeline: {},
};

/** A translation is one more object of this type. */
export type Words = typeof english;

/** Every language there is, by the first part of its tag. */
const translations: Readonly<Record<string, Words>> = { en: english };

/** The first of the reader’s languages that is here, else English. */
export const language =
  (globalThis.navigator?.languages ?? [])
    .map((tag) => tag.split('-')[0] ?? '')
    .find((tag) => Object.hasOwn(translations, tag)) ?? 'en';

export const words: Words = translations[language] ?? english;

/** A number as the browser’s locale writes it. */
function figure(number: number): string {
  return new Intl.NumberFormat().format(number);
}
