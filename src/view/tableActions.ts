import { setView, type Change } from './actions.ts';
import { shownColumns, usualColumns, type TableColumn, type TableSort } from './tableColumns.ts';
import type { View } from './view.ts';

/**
 * Sorts by a column; once more turns it round, and again leaves it out.
 * @param adding behind what the table is sorted by already, instead of in its place
 */
export function sortBy(column: TableColumn, adding = false): Change {
  return changing(({ sort }) => {
    const now = sort.find((one) => one.column === column);
    const next: TableSort[] = now?.descending ? [] : [{ column, descending: now !== undefined }];
    if (!adding) return { sort: next };
    const turned = sort.flatMap((one) => (one === now ? next : [one]));
    return { sort: now ? turned : [...sort, ...next] };
  });
}

/** Shows a column at the end of the others, or takes it away; the last one stays. */
export function showColumn(column: TableColumn, shown: boolean): Change {
  return changing((view) => {
    const others = shownColumns(view.columns).filter((one) => one !== column);
    return withColumns(shown ? [...others, column] : others);
  });
}

/** Puts a column one place before where it is. */
export function moveColumn(column: TableColumn): Change {
  return changing((view) => {
    const columns = [...shownColumns(view.columns)];
    const place = columns.indexOf(column);
    if (place < 1) return {};
    columns.splice(place, 1);
    return withColumns(columns.toSpliced(place - 1, 0, column));
  });
}

/** Asks that the cells of a column hold something; an empty text asks for nothing. */
export function wantCell(column: TableColumn, wanted: string): Change {
  return changing(({ cells }) => {
    const others = Object.entries(cells).filter(([other]) => other !== column);
    return { cells: Object.fromEntries(wanted.trim() === '' ? others : [...others, [column, wanted]]) };
  });
}

function withColumns(columns: readonly TableColumn[]): Partial<View> {
  if (columns.length === 0) return {};
  return { columns: columns.join() === usualColumns.join() ? [] : columns };
}

function changing(part: (view: View) => Partial<View>): Change {
  return { ...setView({}), apply: (view) => ({ ...view, ...part(view) }) };
}
