import { create } from 'zustand';
import type { RelationId } from '../../../src/model/types.ts';
import { useStore } from '../../state/store/store.ts';

interface TableState {
  /** Rows with a tick, which stays when they are filtered away and come back. */
  ticked: ReadonlySet<RelationId>;
  /** The row that was ticked or unticked last, where a range begins. */
  lastTicked: RelationId | null;
  /** Groups whose rows are put away, by the id of their row. */
  folded: ReadonlySet<string>;
  /** How far the table was scrolled when it was left, in CSS pixels, and what was selected then. */
  left: { top: number; selected: RelationId | null };
}

const untouched: TableState = {
  ticked: new Set(),
  lastTicked: null,
  folded: new Set(),
  left: { top: 0, selected: null },
};

/** What the hands are doing in the table. It outlasts a look into an article; it is no part of the view. */
export const useTableState = create<TableState>(() => untouched);

/** What was done to one graph means nothing in another. */
useStore.subscribe(({ index }, before) => index !== before.index && useTableState.setState(untouched));

/** How far the table was scrolled when it was left, in CSS pixels. */
export function scrolledTo(): number {
  return useTableState.getState().left.top;
}

export function tick(ids: readonly RelationId[], on: boolean, last: RelationId | null = null): void {
  useTableState.setState(({ ticked }) => ({ ticked: withAll(ticked, ids, on), lastTicked: last }));
}

export function fold(group: string, on: boolean): void {
  useTableState.setState(({ folded }) => ({ folded: withAll(folded, [group], on) }));
}

function withAll<T>(set: ReadonlySet<T>, items: readonly T[], on: boolean): ReadonlySet<T> {
  const changed = new Set(set);
  for (const item of items) {
    if (on) changed.add(item);
    else changed.delete(item);
  }
  return changed;
}
