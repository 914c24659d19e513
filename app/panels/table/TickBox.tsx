import type { Relation, RelationId } from '../../../src/model/types.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { tick, useTableState } from './tableState.ts';

interface Props {
  /** The rows that it stands for. */
  ids: readonly RelationId[];
  label: string;
  tabIndex?: number;
  /** Whether the label stands beside it. */
  seen?: boolean;
}

/** One tick for several rows; half of one where some of them have it. */
export function TickBox({ ids, label, tabIndex, seen = false }: Props) {
  const ticked = useTableState((state) => state.ticked);
  const some = ids.some((id) => ticked.has(id));
  const all = some && ids.every((id) => ticked.has(id));
  return (
    <label>
      <input
        type="checkbox"
        aria-label={label}
        tabIndex={tabIndex}
        checked={all}
        disabled={ids.length === 0}
        ref={(box) => {
          if (box) box.indeterminate = some && !all;
        }}
        onChange={(event) => tick(ids, event.target.checked)}
      />
      {seen && label}
    </label>
  );
}

/** The tick for every row of the table. */
export function TickAll({ relations, seen = false }: { relations: readonly Relation[]; seen?: boolean }) {
  return (
    <TickBox ids={relations.map(({ id }) => id)} label={tableTexts.tickAll(relations.length)} seen={seen} />
  );
}
