import { inLanguage } from '../language.ts';
import { count as countOf } from '../sentences.ts';

/** What the page has beside the drawing, for whoever looks for it by name. */
export const pageParts = [
  'legend',
  'help',
  'filters',
  'share',
  'save',
  'timeline',
  'table',
  'compare',
  'sources',
] as const;

export type PagePart = (typeof pageParts)[number];

/** What the parts of the page are called, what they are for, and the words with which somebody may look for them. */
export const pagePartTexts = inLanguage({
  en: {
    heading: 'On this page',
    count: (parts: number) => countOf(parts, 'part of this page', 'parts of this page'),
    names: {
      legend: ['Legend', 'what lines, dashes, shapes and colours mean'],
      help: ['Help', 'how to read the graph, keys and gestures'],
      filters: ['Filters', 'show only some of the links'],
      share: ['Share', 'a link to this view, or a frame for your site'],
      save: ['Save or print', 'pictures, text and data'],
      timeline: ['Timeline', 'claims by date'],
      table: ['Table', 'all links in rows, to sort by certainty, sources or date'],
      compare: ['Compare', 'what sources say about one question'],
      sources: ['Sources', 'reports, reprints and who cites whom'],
    } satisfies Record<PagePart, readonly [name: string, use: string]>,
    words: {
      legend: `legend key line lines dash dashes dashed dot dots dotted solid broken thick thicker thin thickness style
        pattern patterns colour colours shape shapes symbol symbols sign signs arrow arrows circle circles
        square squares triangle triangles diamond diamonds star stars bar cross read graph diagram`,
      help: `help key keys keyboard shortcut shortcuts gesture gestures instructions guide manual use work works read
        graph diagram`,
      filters: 'filter filters filtering narrow',
      share: 'share sharing link url address embed frame preview',
      save: `save saving print printing export download picture pictures image images data csv gexf graphml json markdown
        pdf svg png`,
      timeline: 'timeline time date dates chronology',
      table: `table row rows column columns spreadsheet sort sorted claim claims link links least most less more certain
        certainty uncertain supported weakest strongest`,
      compare: 'compare comparison difference differences disagree disagreement disagreements contradictions',
      sources: 'source sources newsroom newsrooms report reports reprint reprints citation citations',
    } satisfies Record<PagePart, string>,
    /** Words around those, which tell of no part. */
    around: `a an the this that these those i me my it is are be was of in on to for from with and or by at as what which where
      when why how does do did can could should mean means meaning meant stand stands find see show get open make page
      view please about there here`,
  },
});
