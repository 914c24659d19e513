import { csvLines, harmless } from '../../../src/export/spreadsheet.ts';
import { tableTexts } from '../../words/texts/table.ts';

/** Rows of a table to be carried elsewhere. */
export interface ExportedRows {
  headings: readonly string[];
  rows: readonly ExportedRow[];
  /** The place of the cell that carries the link of its row. */
  linked: number;
}

export interface ExportedRow {
  /** As they are read. */
  cells: readonly string[];
  /** As programs count and sort with them. */
  plain: readonly string[];
  /** Where what the row tells of opens: a whole address, so that it works from a mail to who has the collection. */
  address: string;
}

/** By RFC 4180, with the address of each row at the end; what could run as a formula begins with an apostrophe. */
export function asCsv({ headings, rows }: ExportedRows): string {
  return csvLines([[...headings, tableTexts.link], ...rows.map(({ plain, address }) => [...plain, address])]);
}

/** A line for each row, tabs between the cells. */
export function asText({ headings, rows }: ExportedRows): string {
  return [[...headings, tableTexts.link], ...rows.map(({ cells, address }) => [...cells, address])]
    .map((row) => row.map(asCell).join('\t'))
    .join('\n');
}

/** A cell that stays one, and that no spreadsheet runs. */
export function asCell(text: string): string {
  return harmless(text.replaceAll(/\s+/g, ' ').trim());
}
