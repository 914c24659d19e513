import type { RelationId } from '../../../src/model/types.ts';
import type { RelationRow } from './useRows.ts';

/** A line of the table: a relation, or the heading of a group of them. */
export interface TableLine {
  id: string;
  row: RelationRow;
  /** The relations under a heading; null for a relation. */
  group: readonly RelationId[] | null;
}

/** The lines that are not put away, in their order. */
export function linesOf(rows: readonly RelationRow[], folded: ReadonlySet<string>): TableLine[] {
  return rows.flatMap((row): TableLine[] => {
    if (row.subRows.length === 0) return [{ id: row.id, row, group: null }];
    const group = row.subRows.map(({ id }) => id);
    const own = folded.has(row.id) ? [] : row.subRows.map((sub) => ({ id: sub.id, row: sub, group: null }));
    return [{ id: row.id, row, group }, ...own];
  });
}

/** The relations of a table in the order of its rows, put away or not. */
export function relationsIn(rows: readonly RelationRow[]): RelationRow[] {
  return rows.flatMap((row) => (row.subRows.length > 0 ? row.subRows : [row]));
}

/** The relations from one line to another, both included, in either direction; the second alone where the first is not there. */
export function rangeOf(lines: readonly TableLine[], from: string | null, to: string): RelationId[] {
  const [a, b] = [from, to].map((id) => lines.findIndex((line) => line.id === id));
  if (a === undefined || b === undefined || a === -1) return [to];
  return lines
    .slice(Math.min(a, b), Math.max(a, b) + 1)
    .filter(({ group }) => group === null)
    .map(({ id }) => id);
}
