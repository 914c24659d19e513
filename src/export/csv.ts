import { entityColumns, relationColumns, relationLabel, statementColumns, type Column } from './columns.ts';
import type { About, Extract } from './extract.ts';
import { BYTE_ORDER_MARK, csvLines } from './spreadsheet.ts';

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
    { id: 'Source', type: 'string', value: ({ subject }) => subject },
    { id: 'Target', type: 'string', value: ({ object }) => object },
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
function table<T>(part: Extract, about: About, items: readonly T[], columns: readonly Column<T>[]): string {
  const rows = items.map((item) => columns.map(({ value }) => value(item, part.index, about)));
  return BYTE_ORDER_MARK + csvLines([columns.map(({ id }) => id), ...rows]);
}
