import { csvLines, harmless } from '../../../src/export/spreadsheet.ts';
import type { Relation } from '../../../src/model/types.ts';
import type { TableColumn } from '../../state/tableColumns.ts';
import { words } from '../../words/catalogue.ts';
import { cellText } from './cellText.ts';
import { columns, type Source } from './columns.ts';

/** Rows to be carried elsewhere. */
export interface Taken {
  source: Source;
  columns: readonly TableColumn[];
  relations: readonly Relation[];
  /** The whole address at which a relation opens. */
  addressOf: (relation: Relation) => string;
}

/** By RFC 4180, with the address of each relation at the end; what could run as a formula begins with an apostrophe. */
export function asCsv({ source, columns: ids, relations, addressOf }: Taken): string {
  const rows = relations.map((relation) => [
    ...ids.map((id) => columns[id].plain?.(source, relation) ?? cellText(source, ids, id, relation)),
    addressOf(relation),
  ]);
  return csvLines([[...headings(ids), words.table.link], ...rows]);
}

/** A line for each relation, tabs between the cells. */
export function asText({ source, columns: ids, relations, addressOf }: Taken): string {
  const rows = relations.map((relation) => [
    ...ids.map((id) => cellText(source, ids, id, relation)),
    addressOf(relation),
  ]);
  return [[...headings(ids), words.table.link], ...rows]
    .map((row) => row.map((cell) => harmless(onOneLine(cell))).join('\t'))
    .join('\n');
}

/** The rows with the place of the cell that carries the link, for a table that spreadsheets and mails take as one. */
export function asCells({ source, columns: ids, relations, addressOf }: Taken) {
  return {
    headings: headings(ids),
    rows: relations.map((relation) => ({
      cells: ids.map((id) => harmless(onOneLine(cellText(source, ids, id, relation)))),
      address: addressOf(relation),
    })),
  };
}

function headings(ids: readonly TableColumn[]): string[] {
  return ids.map((id) => words.table.columns[id]);
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
