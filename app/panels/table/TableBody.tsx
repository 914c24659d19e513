import { useState } from 'react';
import type { RelationId } from '../../../src/model/types.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import type { TableColumn } from '../../../src/view/tableColumns.ts';
import { useHeight } from '../../ui/useMeasure.ts';
import { useWindow } from '../../ui/useWindow.ts';
import { asRowGroup } from './roles.ts';
import type { Source } from './columns.ts';
import type { TableLine } from './lines.ts';
import { GroupLine, RelationLine } from './RelationLines.tsx';
import { scrolledTo } from './tableState.ts';
import { useLineKeys } from './useLineKeys.ts';
import { useScrollMemory } from './useScrollMemory.ts';
import { useTicking } from './useTicking.ts';

interface Props {
  source: Source;
  columns: readonly TableColumn[];
  lines: readonly TableLine[];
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
  const selected = useSelectedRelation();
  const [place, setPlace] = usePlace(lines, selected);
  const { pieces, rest, measure, scrollTo } = useWindow({
    count: lines.length,
    scroller,
    keyOf: (at) => lines[at]?.id ?? '',
    estimate: stacked ? 66 : 32,
    above: useHeight(scroller, 'thead'),
    kept: place,
    whole,
    top: scrolledTo(),
  });
  const handlers = useLineKeys({ lines, place, setPlace, scroller, scrollTo, onTick });
  useScrollMemory(scroller, selected, () => scrollTo(place));
  return (
    <tbody {...asRowGroup} {...handlers}>
      {pieces.map(({ place: at, gap }) => {
        const line = lines[at];
        if (!line) return null;
        const { id, group, row } = line;
        const props = {
          source,
          columns,
          relation: row.original,
          place: at,
          rowIndex: at + heads + 1,
          stop: at === place,
          measure,
        };
        return [
          gap > 0 && <Gap key={`before ${id}`} height={gap} />,
          group && by ? (
            <GroupLine key={id} {...props} id={id} by={by} group={group} />
          ) : (
            <RelationLine key={id} {...props} selected={id === selected} onTick={onTick} />
          ),
        ];
      })}
      {rest > 0 && <Gap height={rest} />}
    </tbody>
  );
}

/** The relation that is selected, or whose statement is. */
function useSelectedRelation(): RelationId | null {
  const { relationOf } = useIndex();
  const selected = useView((view) => view.selected);
  if (selected?.type === 'statement') return relationOf.get(selected.id)?.id ?? null;
  return selected?.type === 'relation' ? selected.id : null;
}

/** The place of the line that Tab comes to: at first that of what is selected. Where a line goes, the next takes its place. */
function usePlace(
  lines: readonly TableLine[],
  selected: RelationId | null,
): [place: number, setPlace: (place: number) => void] {
  const [at, setAt] = useState({ id: selected ?? '', place: 0 });
  const found = lines.findIndex(({ id }) => id === at.id);
  const place = found === -1 ? Math.min(at.place, lines.length - 1) : found;
  return [place, (to) => setAt({ id: lines[to]?.id ?? '', place: to })];
}

/** The room of rows that are not in the page. */
function Gap({ height }: { height: number }) {
  return <tr aria-hidden="true" style={{ height }} />;
}
