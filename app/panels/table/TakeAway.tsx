import { useState } from 'react';
import { BYTE_ORDER_MARK } from '../../../src/export/spreadsheet.ts';
import type { Relation } from '../../../src/model/types.ts';
import { formatAddress } from '../../state/address.ts';
import { useStore } from '../../state/store.ts';
import type { TableColumn } from '../../state/tableColumns.ts';
import { emptyView } from '../../state/view.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { words } from '../../words/catalogue.ts';
import { linkedColumn } from './cellText.ts';
import { copyRows } from './clipboard.ts';
import type { Source } from './columns.ts';
import { asCsv, type Taken } from './takeaway.ts';
import { tick, useTableState } from './tableState.ts';

interface Props {
  source: Source;
  columns: readonly TableColumn[];
  /** All that the table shows, in its order. */
  relations: readonly Relation[];
}

/** Copies or saves the rows with a tick, or all where none has one. */
export function TakeAway({ source, columns, relations }: Props) {
  const ticks = useTableState((state) => state.ticked);
  const [said, setSaid] = useState('');
  const ticked = relations.filter(({ id }) => ticks.has(id));
  const rows = ticked.length > 0 ? ticked : relations;
  const taken: Taken = { source, columns, relations: rows, addressOf };
  const copy = async (copying: () => Promise<void>) => {
    try {
      await copying();
      setSaid(words.table.copied(rows.length));
    } catch {
      setSaid(words.table.notCopied);
    }
  };
  const save = () => {
    const name = `edgewise-${source.index.graph.id}-relationships.csv`;
    saveFile(new Blob([BYTE_ORDER_MARK, asCsv(taken)], { type: 'text/csv' }), name);
    setSaid(words.table.saved(rows.length));
  };
  const ways: readonly [label: string, act: () => void][] = [
    [words.table.copy, () => void copy(() => copyRows(taken, columns.indexOf(linkedColumn(columns))))],
    [words.table.copyCsv, () => void copy(() => navigator.clipboard.writeText(asCsv(taken)))],
    [words.table.saveCsv, save],
  ];
  return (
    <div className="take" role="group" aria-label={words.table.take}>
      <span className="taken">{ticked.length > 0 ? words.table.ticked(ticked.length) : words.table.all}</span>
      {ways.map(([label, act]) => (
        <button key={label} type="button" className="quiet" disabled={rows.length === 0} onClick={act}>
          {label}
        </button>
      ))}
      {ticked.length > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() =>
            tick(
              ticked.map(({ id }) => id),
              false,
            )
          }
        >
          {words.table.untick}
        </button>
      )}
      <output className="said">{said}</output>
    </div>
  );
}

/** The address of a relation in this collection, whole, so that it works from a mail. */
function addressOf({ id }: Relation): string {
  const { graph } = useStore.getState().view;
  return new URL(formatAddress({ ...emptyView, graph, selected: { type: 'relation', id } }), location.href)
    .href;
}
