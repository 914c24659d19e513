import { addressOf } from '../../state/store/navigate.ts';
import type { EntityOrder } from '../../../src/view/tableColumns.ts';
import { entityTableTexts } from '../../words/texts/entities.ts';
import type { ExportedRows } from '../rowExport/exportedRows.ts';
import { cellText, columns } from './cells.ts';
import type { EntityRow } from './rows.ts';

/** Entities with every column of their table. */
export function exportedEntities(rows: readonly EntityRow[]): ExportedRows {
  return {
    headings: columns.map((column) => entityTableTexts.columns[column]),
    rows: rows.map((row) => ({
      cells: columns.map((column) => cellText(row, column)),
      plain: columns.map((column) => plainText(row, column)),
      address: addressOf({ type: 'entity', id: row.entity.id }),
    })),
    linked: columns.indexOf('name'),
  };
}

/** A date as exact as the texts give it, in EDTF: a year is not its first day. */
function plainText(row: EntityRow, column: EntityOrder): string {
  return String((column === 'since' ? row.sinceDate : row[column]) ?? '');
}
