import type { Relation } from '../../../src/model/types.ts';
import { addressOf } from '../../state/navigate.ts';
import type { TableColumn } from '../../state/tableColumns.ts';
import { words } from '../../words/catalogue.ts';
import type { Taken } from '../taking/taken.ts';
import { cellText, linkedColumn } from './cellText.ts';
import { columns, type Source } from './columns.ts';

/** Relations with the columns that the table shows. */
export function takenRelations(
  source: Source,
  ids: readonly TableColumn[],
  relations: readonly Relation[],
  link = (relation: Relation) => addressOf({ type: 'relation', id: relation.id }),
): Taken {
  const rows = relations.map((relation) => {
    const cells = ids.map((id) => cellText(source, ids, id, relation));
    const plain = ids.map((id, i) => columns[id].plain?.(source, relation) ?? cells[i] ?? '');
    return { cells, plain, address: link(relation) };
  });
  return { headings: ids.map((id) => words.table.columns[id]), rows, linked: ids.indexOf(linkedColumn(ids)) };
}
