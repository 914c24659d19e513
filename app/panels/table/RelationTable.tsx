import { useMemo, useRef, useState } from 'react';
import { useView } from '../../state/store/store.ts';
import { shownColumns } from '../../../src/view/tableColumns.ts';
import { useIsPrinting } from '../../ui/usePrinting.ts';
import { useIsNarrow } from '../../ui/useMeasure.ts';
import { wholeUpTo } from '../../ui/wholeUpTo.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { QuotesTold } from '../QuotesTold.tsx';
import { wholeWidth } from './columns.ts';
import { linesOf, relationsIn } from './lines.ts';
import { asTable } from './roles.ts';
import { TableBody } from './TableBody.tsx';
import { TableHead } from './TableHead.tsx';
import { useTableState } from './tableState.ts';
import { TableTools } from './TableTools.tsx';
import { useRows } from './useRows.ts';
import { useTopOnOrder } from './useTopOnOrder.ts';
import './RelationTable.css';

/** Under this width, in CSS pixels, each row stands as a few lines of its own. */
const stackedUnder = 560;

/** The relations that the filter lets through, as a table. */
export function RelationTable() {
  const { table, source } = useRows();
  const columns = shownColumns(useView((view) => view.columns));
  const filtered = useView((view) => Object.keys(view.cells).length > 0);
  const folded = useTableState((state) => state.folded);
  const [filtering, setFiltering] = useState(filtered);
  const place = useRef<HTMLElement>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  useTopOnOrder(scroller);
  const stacked = useIsNarrow(place, stackedUnder);
  const tight = useIsNarrow(place, wholeWidth(columns));
  const { rows } = table.getRowModel();
  const lines = useMemo(() => linesOf(rows, folded), [rows, folded]);
  const relations = useMemo(() => relationsIn(rows).map(({ original }) => original), [rows]);
  const whole = useIsPrinting() || lines.length <= wholeUpTo;
  const isFilterRow = filtering && !stacked;
  const heads = isFilterRow ? 2 : 1;
  const shared = { table, source, columns, relations, stacked, tight };
  return (
    <section
      ref={place}
      className="table"
      aria-label={tableTexts.region}
      data-stacked={stacked}
      data-tight={tight}
    >
      <TableTools {...shared} filtering={filtering} onFiltering={setFiltering} />
      {!whole && <p className="far">{tableTexts.farRows}</p>}
      <div className="rows" ref={setScroller}>
        <table aria-rowcount={lines.length + heads} {...asTable}>
          <caption className="unseen">{tableTexts.caption}</caption>
          <TableHead {...shared} filters={isFilterRow} />
          <TableBody {...shared} lines={lines} scroller={scroller} whole={whole} heads={heads} />
        </table>
        {relations.length === 0 && (
          <p className="empty">{filtered ? tableTexts.noneWithCells : tableTexts.nonePasses}</p>
        )}
      </div>
      <p className="keys">{tableTexts.keys}</p>
      <QuotesTold />
    </section>
  );
}
