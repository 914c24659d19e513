import { inLanguage } from '../language.ts';
import { figure } from '../figures.ts';

export const exportingTexts = inLanguage({
  en: {
    title: 'Save or print',
    close: 'Close',
    what: 'What',
    relations: (some: number, all: number) =>
      some === all ? `${figure(all)} links` : `${figure(some)} of ${figure(all)} links`,
    shown: (relations: string) => `What is shown: ${relations}`,
    everything: (relations: string) => `Everything: ${relations}`,
    onDisk: 'Its links open only for who has the file that you opened from your disk.',
    /** Before quotes that support nothing, and only say whom or what the others mean. */
    forContext: 'For context:',
    asShown: 'The diagram as it is shown now, and below it each link with its quotes as numbered notes.',
    as: 'As',
    groups: {
      picture: 'To show and to read',
      table: 'For spreadsheets (CSV)',
      data: 'For other programs',
    },
    formats: {
      png: { name: 'Picture (PNG)', purpose: 'for documents, slides and posts' },
      svg: { name: 'Drawing (SVG)', purpose: 'sharp at every size; names stay editable text' },
      print: {
        name: 'Print or PDF',
        purpose: 'the diagram, then each link with its numbered quotes',
      },
      markdown: {
        name: 'Text (Markdown)',
        purpose: 'links and quotes with their addresses, for notes and drafts',
      },
      nodes: { name: 'Entities', purpose: 'a row for each, with its other names' },
      edges: { name: 'Links', purpose: 'a row for each, with how certain and how well supported' },
      statements: {
        name: 'Claims',
        purpose: 'a row for each, with its quotes, speaker, dates and source',
      },
      gexf: { name: 'GEXF', purpose: 'for Gephi, with dates for its timeline, and NetworkX' },
      graphml: { name: 'GraphML', purpose: 'for yEd, Gephi, NetworkX and most graph programs' },
      cytoscape: { name: 'Cytoscape JSON', purpose: 'for Cytoscape, Cytoscape.js and NetworkX' },
      jgf: { name: 'JSON Graph Format', purpose: 'for programs of your own; claims and quotes included' },
      ftm: {
        name: 'FollowTheMoney',
        purpose: 'for Aleph and other tools for investigations; only what has happened',
      },
      annotations: {
        name: 'Web Annotations',
        purpose: 'every quote at its exact place in its article (W3C)',
      },
      'graph.json': { name: 'Edgewise graph', purpose: 'opens in Edgewise again, with everything checkable' },
    },
    leftOut: 'What is left out',
    nothingLost: 'Nothing.',
    readingArticles: 'Reading the articles…',
    save: 'Save',
    openPrint: 'Open the print view',
    saved: (name: string) => `Saved as ${name}`,
    tooLarge: 'This browser cannot hold a picture of that size. Choose a smaller one, or the SVG.',
    notDrawn: 'The graph is being drawn…',
    noDrawing: 'This browser cannot draw the diagram, so there is no picture of it.',
    filtered: (parts: string) => `Shown: ${parts}.`,
    openHere: 'Open this view in Edgewise',
    original: 'The article at its publisher',
    print: 'Print…',
    printView: 'Print view',
    printRelations: 'Relations, and who says so',
    printNotes: 'The words themselves',
    savedFrom: (date: string, address: string) => `Saved on ${date} from ${address}`,
    partTitle: (title: string, relations: string) => `${title} (${relations})`,
  },
});
