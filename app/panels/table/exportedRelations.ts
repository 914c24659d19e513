import { quoteCheckNames } from '../../../src/export/columns.ts';
import { checkOf, type QuoteChecks } from '../../../src/model/quoteCheck.ts';
import type { Relation } from '../../../src/model/types.ts';
import { bestQuotes } from '../../../src/query/bestQuote.ts';
import { addressOf } from '../../state/store/navigate.ts';
import type { TableColumn } from '../../../src/view/tableColumns.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { savedCheckWords } from '../../words/savedQuotes.ts';
import type { ExportedRows } from '../rowExport/exportedRows.ts';
import { cellText, linkedColumn } from './cellText.ts';
import { columns, type Source } from './columns.ts';

/** Relations with the columns that the table shows, and beside the quotes what is known of them. */
export function exportedRelations(
  source: Source,
  ids: readonly TableColumn[],
  relations: readonly Relation[],
  checks: QuoteChecks,
  link = (relation: Relation) => addressOf({ type: 'relation', id: relation.id }),
): ExportedRows {
  const rows = relations.map((relation) => {
    const told = bestQuotes(source.index, source.visible, relation).map(({ anchor }) =>
      checkOf(checks, anchor),
    );
    const cells = ids.flatMap((id) => {
      const text = cellText(source, ids, id, relation);
      return id === 'quote' ? [text, told.map(savedCheckWords).join('; ')] : [text];
    });
    const plain = ids.flatMap((id) => {
      const text = columns[id].plain?.(source, relation) ?? cellText(source, ids, id, relation);
      return id === 'quote' ? [text, told.map(({ state }) => quoteCheckNames[state]).join('; ')] : [text];
    });
    return { cells, plain, address: link(relation) };
  });
  const headings = ids.flatMap((id) =>
    id === 'quote' ? [tableTexts.columns.quote, tableTexts.quoteCheck] : [tableTexts.columns[id]],
  );
  return { headings, rows, linked: headings.indexOf(tableTexts.columns[linkedColumn(ids)]) };
}
