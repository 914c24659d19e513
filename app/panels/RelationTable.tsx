import { useState } from 'react';
import type { Relation } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { select } from '../state/changes.ts';
import { useShown } from '../state/shown.ts';
import { useIndex, useView } from '../state/store.ts';
import { isSelected } from '../state/view.ts';
import { relationDates } from '../words/dates.ts';
import { firmness, modalityWords, polarityWords } from '../words/firmness.ts';
import { capitalise, name, sentence, verb } from '../words/sentences.ts';
import { originCount } from '../words/support.ts';
import { ViewLink } from './ViewLink.tsx';
import './RelationTable.css';

interface Column {
  label: string;
  text: (index: GraphIndex, relation: Relation) => string;
  /** What to sort by, the text unless given; null = always last. */
  key?: (relation: Relation) => string | number | null;
}

const modalities = Object.keys(modalityWords);
const polarities = Object.keys(polarityWords);

const columns: readonly Column[] = [
  { label: 'Subject', text: (index, relation) => name(index, relation.subject) },
  { label: 'Relation', text: verb },
  { label: 'Object', text: (index, relation) => name(index, relation.object) },
  {
    label: 'Dates',
    text: (index, relation) => capitalise(relationDates(index, relation) ?? 'no date'),
    key: (relation) => relation.earliest ?? relation.latest,
  },
  {
    label: 'Origins',
    text: (_, relation) => originCount(relation),
    key: ({ support }) => support.origins[0] * 100 + support.origins[1],
  },
  {
    label: 'Firmness',
    text: (_, relation) => firmness(relation),
    key: ({ polarity, modality }) => polarities.indexOf(polarity) * 10 + modalities.indexOf(modality),
  },
];

interface Order {
  column: Column;
  descending: boolean;
}

/** The relations that the filter lets through, as a table. */
export function RelationTable() {
  const index = useIndex();
  const shown = useShown();
  const [order, setOrder] = useState<Order | null>(null);
  const rows = [...shown.relations].map((id) => get(index.relations, id));
  return (
    <div className="table" tabIndex={0} role="region" aria-label="Table">
      <table>
        <caption>Relationships</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.label} column={column} order={order} onOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(index, rows, order).map((relation) => (
            <Row key={relation.id} relation={relation} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>No relation passes the filters. Clear them to see all.</p>}
    </div>
  );
}

interface HeaderProps {
  column: Column;
  order: Order | null;
  onOrder: (order: Order) => void;
}

function HeaderCell({ column, order, onOrder }: HeaderProps) {
  const own = order?.column === column ? order : null;
  const direction = own?.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={own ? direction : 'none'}>
      <button type="button" onClick={() => onOrder({ column, descending: own ? !own.descending : false })}>
        {column.label}
        <span aria-hidden="true">{own ? (own.descending ? ' ↓' : ' ↑') : ' ↕'}</span>
      </button>
    </th>
  );
}

function Row({ relation }: { relation: Relation }) {
  const index = useIndex();
  const selected = useView((view) => isSelected(view.selected, relation.id));
  return (
    <tr data-selected={selected}>
      {columns.map((column) => {
        const text = column.text(index, relation);
        const cell =
          column.label === 'Relation' ? (
            <ViewLink to={select({ type: 'relation', id: relation.id })} current={selected}>
              {text}
            </ViewLink>
          ) : (
            text
          );
        return <td key={column.label}>{cell}</td>;
      })}
    </tr>
  );
}

function sorted(index: GraphIndex, rows: Relation[], order: Order | null): Relation[] {
  const bySentence = rows.toSorted((a, b) => sentence(index, a).localeCompare(sentence(index, b)));
  if (!order) return bySentence;
  const { column, descending } = order;
  const key = (relation: Relation) => (column.key ? column.key(relation) : column.text(index, relation));
  return bySentence.toSorted((a, b) => compare(key(a), key(b), descending));
}

type Key = string | number | null;

/** What has no value stands last in either direction. */
function compare(a: Key, b: Key, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
  return descending ? -order : order;
}
