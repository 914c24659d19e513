import type { Column } from './columns.ts';
import { entityColumns } from './entityColumns.ts';
import type { About, Extract } from './extract.ts';
import { edgeEnds, relationLabel } from './labels.ts';
import { relationColumns } from './relationColumns.ts';
import { BYTE_ORDER_MARK, csvLines } from './spreadsheet.ts';
import { statementColumns } from './statementColumns.ts';

/** The entities, with the first columns as graph tools expect them. */
export function nodesCsv(part: Extract, about: About): string {
  return table(part, about, part.entities, [
    { id: 'Id', type: 'string', value: ({ id }) => id },
    { id: 'Label', type: 'string', value: ({ name }) => name },
    ...entityColumns,
  ]);
}

/** The relations, with the first columns as graph tools expect them. */
export function edgesCsv(part: Extract, about: About): string {
  return table(part, about, part.index.graph.relations, [
    { id: 'Id', type: 'string', value: ({ id }) => id },
    { id: 'Source', type: 'string', value: (of, index) => edgeEnds(index, of).source },
    { id: 'Target', type: 'string', value: (of, index) => edgeEnds(index, of).target },
    {
      id: 'Type',
      type: 'string',
      value: ({ predicate }, index) =>
        index.predicates.get(predicate)?.symmetric ? 'Undirected' : 'Directed',
    },
    { id: 'Label', type: 'string', value: (relation, index) => relationLabel(index, relation) },
    ...relationColumns,
  ]);
}

/** The statements, each with its quotes. */
export function statementsCsv(part: Extract, about: About): string {
  return table(part, about, part.index.graph.statements, [
    { id: 'id', type: 'string', value: ({ id }) => id },
    ...statementColumns,
  ]);
}

/** A file in UTF-8, the names of the columns first. */
function table<T>(
  { index, checks }: Extract,
  { link }: About,
  items: readonly T[],
  columns: readonly Column<T>[],
): string {
  const rows = items.map((item) => columns.map(({ value }) => value(item, index, { link, checks })));
  return BYTE_ORDER_MARK + csvLines([columns.map(({ id }) => id), ...rows]);
}
