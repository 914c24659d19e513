import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { dispatch } from '../../state/store/navigate.ts';
import { useView } from '../../state/store/store.ts';
import { wantCell } from '../../../src/view/tableActions.ts';
import type { TableColumn } from '../../../src/view/tableColumns.ts';
import { useComposing } from '../../ui/useComposing.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { chosenByValue, columns, valueWords, type Source } from './columns.ts';
import { order } from './order.ts';
import type { RelationsTable } from './useRows.ts';
import { figure } from '../../words/figures.ts';

interface Props {
  id: TableColumn;
  table: RelationsTable;
  source: Source;
}

/** What the cells of a column must hold: one of its values where these are few in kind, else a part of its words. */
export function CellFilter(props: Props) {
  return chosenByValue.has(props.id) ? <ValueFilter {...props} /> : <TextFilter id={props.id} />;
}

function ValueFilter({ id, table, source }: Props) {
  const wanted = useView((view) => view.cells[id] ?? '');
  const choices = valuesOf({ id, table, source });
  const unknown = wanted !== '' && !choices.some(({ value }) => value === wanted);
  return (
    <select
      aria-label={tableTexts.filterColumn(tableTexts.columns[id])}
      value={wanted}
      onChange={(event) => dispatch(wantCell(id, event.target.value))}
    >
      <option value="">{tableTexts.anyValue}</option>
      {unknown && <option value={wanted}>{wanted}</option>}
      {choices.map(({ value, label, rows }) => (
        <option key={value} value={value}>
          {label} ({figure(rows)})
        </option>
      ))}
    </select>
  );
}

/** The values that the rows have which pass the other columns, with the number of them, in the order of the column. */
function valuesOf({ id, table, source }: Props) {
  const column = table.getColumn(id);
  const counts = column?.getFacetedUniqueValues() ?? new Map<string, number>();
  const { key, text, value } = columns[id];
  const examples = new Map(
    (column?.getFacetedRowModel().flatRows ?? []).map(({ original }) => [
      value?.(source, original),
      original,
    ]),
  );
  return [...examples]
    .toSorted(([, a], [, b]) => order((key ?? text)(source, a), (key ?? text)(source, b)))
    .flatMap(([of, relation]) => {
      const label = valueWords(columns[id], source, relation);
      return of === undefined || of === '' ? [] : [{ value: of, label, rows: counts.get(of) ?? 0 }];
    });
}

/** Milliseconds after the last letter until it filters: addresses may not be rewritten at every key. */
const pause = 150;

function TextFilter({ id }: { id: TableColumn }) {
  const wanted = useView((view) => view.cells[id] ?? '');
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<number>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = (text: string) => {
    setDraft(text);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      dispatch(wantCell(id, text));
      setDraft(null);
    }, pause);
  };
  const askAtOnce = () => {
    clearTimeout(timer.current);
    if (draft !== null) dispatch(wantCell(id, draft));
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (draft ?? wanted) === '') return;
    event.preventDefault();
    ask('');
  };
  const field = useComposing({
    value: draft ?? wanted,
    onChange: (event) => ask(event.currentTarget.value),
    onKeyDown,
  });
  return (
    <input
      type="search"
      aria-label={tableTexts.filterColumn(tableTexts.columns[id])}
      {...field}
      onBlur={askAtOnce}
    />
  );
}
