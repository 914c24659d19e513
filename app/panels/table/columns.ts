import { FIRMNESS } from '../../../src/model/firmness.ts';
import type { Entity, EntityId, Relation, Story } from '../../../src/model/types.ts';
import { quoted } from '../../../src/query/quoted.ts';
import { asShown } from '../../../src/query/asShown.ts';
import { bestQuotes, type BestQuote } from '../../../src/query/bestQuote.ts';
import type { Subgraph } from '../../../src/query/filter.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { supportRank } from '../../../src/query/supportRank.ts';
import { spanOf, type Span } from '../../../src/query/spans.ts';
import { tableColumns, type TableColumn } from '../../../src/view/tableColumns.ts';
import { isolated } from '../../words/bidi.ts';
import { supportTexts } from '../../words/texts/support.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { dateWords, relationDates } from '../../words/dates.ts';
import { firmnessGroup, relationFirmness } from '../../words/firmness.ts';
import { kindWords } from '../../words/kinds.ts';
import { capitalise, edgeWords, listWords, name, nameAlone, rowEnds } from '../../words/sentences.ts';
import { supportWords, publisherName } from '../../words/support.ts';
import { figure } from '../../words/figures.ts';

/** What the cells are made from: the graph, and what the filter leaves of it. */
export interface Source {
  index: GraphIndex;
  visible: Subgraph;
}

type Of<T> = (source: Source, relation: Relation) => T;

/** What a column tells of a relation. */
export interface Column {
  /** The least width, in CSS pixels; what is left over is shared out in proportion. */
  width: number;
  /** Empty where there is nothing to tell. */
  text: Of<string>;
  /** What to sort by, the text unless given; null = nothing to tell, which stands last in either direction. */
  key?: Of<string | number | null>;
  /** Where rows have one of few values: what tells these apart, whatever words they are shown in. */
  value?: Of<string>;
  /** The words for the value, the text unless given. */
  valueWords?: Of<string>;
  /** What a file holds instead of the text, where programs are to count and sort with it. */
  plain?: Of<string>;
}

export const columns: Record<TableColumn, Column> = {
  subject: {
    ...endColumn((ends) => ends[0]),
    text: ({ index }, relation) => nameAlone(index, rowEnds(index, relation)[0]),
  },
  relation: {
    width: 140,
    text: ({ index }, relation) => edgeWords(index, relation),
    value: (_, { predicate }) => predicate,
    valueWords: ({ index }, { predicate }) => get(index.predicates, predicate).label,
  },
  object: endColumn((ends) => ends[1]),
  dates: {
    width: 130,
    text: ({ index }, relation) => capitalise(relationDates(index, relation) ?? tableTexts.noDate),
    key: ({ index }, relation) => dayOf(spanOf(index, relation)),
  },
  origins: {
    width: 90,
    text: (_, relation) => supportWords(relation, supportTexts.short),
    key: (_, relation) => supportRank(relation),
    value: (_, { support }) => [...new Set(support.origins)].join('-'),
    valueWords: (_, { support }) => supportTexts.short.newsrooms(...support.origins),
  },
  firmness: {
    width: 110,
    text: ({ index, visible }, relation) => relationFirmness(index, asShown(index, visible, relation)),
    valueWords: (_, relation) => firmnessGroup(relation),
    // A denial can be as certain as what it denies.
    key: ({ index, visible }, relation) => FIRMNESS.indexOf(asShown(index, visible, relation).modality),
    value: (_, { polarity, modality }) =>
      [polarity, modality].filter((part) => part !== 'affirmed').join('-'),
  },
  family: {
    width: 150,
    text: ({ index }, { predicate }) => {
      const { family } = get(index.predicates, predicate);
      return index.graph.vocabulary.families.find(({ id }) => id === family)?.label ?? family;
    },
    value: ({ index }, { predicate }) => get(index.predicates, predicate).family,
  },
  type: {
    width: 140,
    text: ({ index }, { predicate }) => get(index.predicates, predicate).label,
    value: (_, { predicate }) => predicate,
  },
  'subject-kind': kindColumn((ends) => ends[0]),
  'object-kind': kindColumn((ends) => ends[1]),
  year: {
    width: 80,
    text: ({ index }, relation) => capitalise(yearWords(spanOf(index, relation)) ?? tableTexts.noDate),
    key: ({ index }, relation) => dayOf(spanOf(index, relation))?.slice(0, 4) ?? null,
    value: ({ index }, relation) => years(spanOf(index, relation)).join('/'),
  },
  from: dayColumn(({ earliest }) => earliest),
  to: dayColumn(({ latest }) => latest),
  said: {
    width: 150,
    text: ({ index }, { support }) => listWords(support.speakers.map((id) => name(index, id))),
    key: ({ index }, { support }) => support.speakers.map((id) => nameAlone(index, id)).join() || null,
  },
  sources: {
    width: 150,
    text: ({ index }, relation) => {
      const names = storiesOf(index, relation).map((story) => publisherName(index, story));
      return listWords([...new Set(names)].toSorted((a, b) => a.localeCompare(b)));
    },
    value: ({ index }, relation) => {
      const ids = storiesOf(index, relation).map(
        ({ id, publisher, publisherBasis }) =>
          `${publisher ?? id}${publisherBasis === 'inferred' ? '-inferred' : ''}`,
      );
      return [...new Set(ids)].toSorted().join('~');
    },
  },
  stories: countColumn(({ support }) => support.stories),
  articles: countColumn(({ support }) => support.articles),
  statements: countColumn(({ statements }) => statements.length),
  quote: {
    width: 300,
    text: ({ index, visible }, relation) => {
      const quotes = bestQuotes(index, visible, relation).map((quote) => quoteWords(relation, quote));
      return quotes.join(' ');
    },
  },
};

/** A quote in the cell of a relation. */
export function quoteWords({ polarity }: Relation, { statement, anchor }: BestQuote): string {
  return polarity === 'disputed' && statement.polarity === 'denied'
    ? tableTexts.deniedQuote(anchor.exact)
    : quoted(anchor.exact);
}

/** The words for the value of a column that rows have in common. */
export function valueWords(column: Column, source: Source, relation: Relation): string {
  return (column.valueWords ?? column.text)(source, relation);
}

/** The ids of the columns that are chosen by value and not by what their text holds. */
export const chosenByValue: ReadonlySet<TableColumn> = new Set(
  tableColumns.filter((id) => columns[id].value !== undefined && id !== 'subject' && id !== 'object'),
);

function endColumn(of: (ends: readonly [EntityId, EntityId]) => EntityId): Column {
  const end: Of<EntityId> = ({ index }, relation) => of(rowEnds(index, relation));
  return {
    width: 130,
    text: (source, relation) => isolated(get(source.index.entities, end(source, relation)).name),
    value: end,
  };
}

function kindColumn(of: (ends: readonly [EntityId, EntityId]) => EntityId): Column {
  const entity: Of<Entity> = ({ index }, relation) => get(index.entities, of(rowEnds(index, relation)));
  return {
    width: 110,
    text: (source, relation) => kindWords(source.index, entity(source, relation)),
    value: (source, relation) => entity(source, relation).kind,
    valueWords: (source, relation) => get(source.index.kinds, entity(source, relation).kind).label,
  };
}

function dayColumn(day: (span: Span) => string | null): Column {
  const given: Of<string | null> = ({ index }, relation) => day(spanOf(index, relation));
  return {
    width: 120,
    text: (source, relation) => {
      const date = given(source, relation);
      return date === null ? '' : dateWords(date);
    },
    key: given,
    plain: (source, relation) => given(source, relation) ?? '',
  };
}

/** What the box for the tick takes, as the style sheet has it, and the bar that scrolls. */
const besideColumns = 40 + 16;

/** From which width on the columns have all the room they ask for, in CSS pixels. */
export function wholeWidth(ids: readonly TableColumn[]): number {
  return ids.reduce((sum, id) => sum + columns[id].width, besideColumns);
}

/** Beside the details of what is selected: the words wrap sooner, and the longest word still has its room. */
export function tightWidth(id: TableColumn): number {
  return Math.max(78, Math.round(columns[id].width * 0.68));
}

/** What a span is sorted by. */
function dayOf({ earliest, latest }: Span): string | null {
  return earliest ?? latest;
}

function countColumn(count: (relation: Relation) => number): Column {
  return {
    width: 90,
    text: (_, relation) => figure(count(relation)),
    key: (_, relation) => count(relation),
    value: (_, relation) => String(count(relation)),
    plain: (_, relation) => String(count(relation)),
  };
}

/** The year or the years in which the dates of a relation lie, `..` for a side that is open; none without any date. */
function years({ earliest, latest }: Span): string[] {
  if (earliest === null && latest === null) return [];
  return [...new Set([earliest, latest].map((day) => day?.slice(0, 4) ?? '..'))];
}

function yearWords(span: Span): string | null {
  const [from, to = from] = years(span);
  if (from === undefined || to === undefined) return null;
  if (from === '..') return span.bound ? tableTexts.byYear(to) : tableTexts.untilYear(to);
  if (to === '..') return tableTexts.sinceYear(from);
  return from === to ? from : tableTexts.years(from, to);
}

/** The stories that say it, however many of them only pass it on. */
function storiesOf(index: GraphIndex, { statements }: Relation): Story[] {
  const ids = new Set(statements.map((id) => get(index.statements, id).story));
  return [...ids].map((id) => get(index.stories, id));
}
