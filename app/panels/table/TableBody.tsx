import { useView } from '../../state/store.ts';
import type { TableColumn } from '../../state/tableColumns.ts';
import { useHeight } from '../../ui/useSize.ts';
import { useWindow } from '../../ui/useWindow.ts';
import { asRowGroup } from './roles.ts';
import type { Source } from './columns.ts';
import type { Line } from './lines.ts';
import { GroupLine, RelationLine } from './RelationLines.tsx';
import { scrolledTo } from './tableState.ts';
import { useLineKeys } from './useLineKeys.ts';
import { useScrollMemory } from './useScrollMemory.ts';
import { useTicking } from './useTicking.ts';

interface Props {
  source: Source;
  columns: readonly TableColumn[];
  lines: readonly Line[];
  /** Null until it stands in the page. */
  scroller: HTMLElement | null;
  whole: boolean;
  stacked: boolean;
  /** How many rows stand in the head. */
  heads: number;
}

/** The rows: all of them where they are few, else those near the part that is seen and the one with the focus. */
export function TableBody({ source, columns, lines, scroller, whole, stacked, heads }: Props) {
  const by = useView((view) => view.rows);
  const onTick = useTicking(lines);
  const keys = useLineKeys(lines, scroller, onTick);
  const { pieces, rest, measure } = useWindow({
    count: lines.length,
    scroller,
    keyOf: (place) => lines[place]?.id ?? '',
    estimate: stacked ? 66 : 32,
    above: useHeight(scroller, 'thead'),
    kept: keys.place,
    whole,
    top: scrolledTo(),
  });
  useScrollMemory(scroller, keys.place);
  return (
    <tbody {...asRowGroup} {...keys.handlers}>
      {pieces.map(({ place, gap }) => {
        const line = lines[place];
        if (!line) return null;
        const { id, group, row } = line;
        const props = {
          source,
          columns,
          relation: row.original,
          place,
          rowIndex: place + heads + 1,
          stop: place === keys.place,
          measure,
        };
        return [
          gap > 0 && <Gap key={`before ${id}`} height={gap} />,
          group && by ? (
            <GroupLine key={id} {...props} id={id} by={by} group={group} />
          ) : (
            <RelationLine key={id} {...props} onTick={onTick} />
          ),
        ];
      })}
      {rest > 0 && <Gap height={rest} />}
    </tbody>
  );
}

/** The room of rows that are not in the page. */
function Gap({ height }: { height: number }) {
  return <tr aria-hidden="true" style={{ height }} />;
}
