import type { EntityId, Relation, Story } from '../../../src/model/types.ts';
import { bestQuotes } from '../../../src/query/bestQuote.ts';
import type { Shown } from '../../../src/query/filter.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { tableColumns, type TableColumn } from '../../state/tableColumns.ts';
import { words } from '../../words/catalogue.ts';
import { dateWords, relationDates } from '../../words/dates.ts';
import { firmness, modalityWords, polarityWords } from '../../words/firmness.ts';
import { capitalise, listWords, name, verb } from '../../words/sentences.ts';
import { originCount, publisherName } from '../../words/support.ts';

/** What the cells are made from: the graph, and what the filter leaves of it. */
export interface Source {
  index: GraphIndex;
  shown: Shown;
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

const modalities = Object.keys(modalityWords);
const polarities = Object.keys(polarityWords);

export const columns: Record<TableColumn, Column> = {
  subject: {
    ...endColumn(({ subject }) => subject),
    text: ({ index }, { subject }) => capitalise(name(index, subject)),
  },
  relation: {
    width: 140,
    text: ({ index }, relation) => verb(index, relation),
    value: (_, { predicate }) => predicate,
    valueWords: ({ index }, { predicate }) => get(index.predicates, predicate).label,
  },
  object: endColumn(({ object }) => object),
  dates: {
    width: 130,
    text: ({ index }, relation) => capitalise(relationDates(index, relation) ?? words.table.noDate),
    key: (_, relation) => relation.earliest ?? relation.latest,
  },
  origins: {
    width: 90,
    text: (_, relation) => originCount(relation),
    key: (_, { support }) => support.origins[0] * 10_000 + support.origins[1],
    value: (_, { support }) => [...new Set(support.origins)].join('-'),
  },
  firmness: {
    width: 110,
    text: (_, relation) => firmness(relation),
    key: (_, { polarity, modality }) => polarities.indexOf(polarity) * 10 + modalities.indexOf(modality),
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
  'subject-kind': kindColumn(({ subject }) => subject),
  'object-kind': kindColumn(({ object }) => object),
  year: {
    width: 80,
    text: (_, relation) => capitalise(yearWords(relation) ?? words.table.noDate),
    key: (_, { earliest, latest }) => earliest?.slice(0, 4) ?? latest,
    value: (_, relation) => years(relation).join('/'),
  },
  from: dayColumn(({ earliest }) => earliest),
  to: dayColumn(({ latest }) => latest),
  said: {
    width: 150,
    text: ({ index }, { support }) => listWords(support.speakers.map((id) => name(index, id))),
    key: ({ index }, { support }) => support.speakers.map((id) => name(index, id)).join() || null,
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
    text: ({ index, shown }, relation) => {
      const quotes = bestQuotes(index, shown, relation).map(({ statement, anchor }) =>
        relation.polarity === 'disputed' && statement.polarity === 'denied'
          ? words.table.deniedQuote(anchor.exact)
          : words.table.quote(anchor.exact),
      );
      return quotes.join(' ');
    },
  },
};

/** The words for the value of a column that rows have in common. */
export function valueWords(column: Column, source: Source, relation: Relation): string {
  return (column.valueWords ?? column.text)(source, relation);
}

/** The ids of the columns that are chosen by value and not by what their text holds. */
export const chosenByValue: ReadonlySet<TableColumn> = new Set(
  tableColumns.filter((id) => columns[id].value !== undefined && id !== 'subject' && id !== 'object'),
);

function endColumn(end: (relation: Relation) => EntityId): Column {
  return {
    width: 130,
    text: ({ index }, relation) => name(index, end(relation)),
    value: (_, relation) => end(relation),
  };
}

function kindColumn(end: (relation: Relation) => EntityId): Column {
  const kind: Of<string> = ({ index }, relation) => get(index.entities, end(relation)).kind;
  return {
    width: 110,
    text: (source, relation) => get(source.index.kinds, kind(source, relation)).label,
    value: kind,
  };
}

function dayColumn(day: (relation: Relation) => string | null): Column {
  const given: Of<string | null> = (_, relation) => day(relation);
  return {
    width: 120,
    text: (_, relation) => {
      const date = day(relation);
      return date === null ? '' : dateWords(date);
    },
    key: given,
    plain: (_, relation) => day(relation) ?? '',
  };
}

function countColumn(count: (relation: Relation) => number): Column {
  return {
    width: 90,
    text: (_, relation) => count(relation).toLocaleString(),
    key: (_, relation) => count(relation),
    value: (_, relation) => String(count(relation)),
    plain: (_, relation) => String(count(relation)),
  };
}

/** The year or the years in which the dates of a relation lie, `..` for a side that is open; none without any date. */
function years({ earliest, latest }: Relation): string[] {
  if (earliest === null && latest === null) return [];
  return [...new Set([earliest, latest].map((day) => day?.slice(0, 4) ?? '..'))];
}

function yearWords(relation: Relation): string | null {
  const [from, to = from] = years(relation);
  if (from === undefined || to === undefined) return null;
  if (from === '..') return words.table.untilYear(to);
  if (to === '..') return words.table.sinceYear(from);
  return from === to ? from : words.table.years(from, to);
}

/** The stories that say it, however many of them only pass it on. */
function storiesOf(index: GraphIndex, { statements }: Relation): Story[] {
  const ids = new Set(statements.map((id) => get(index.statements, id).story));
  return [...ids].map((id) => get(index.stories, id));
}
