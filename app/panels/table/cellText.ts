import type { Relation } from '../../../src/model/types.ts';
import type { TableColumn } from '../../state/tableColumns.ts';
import { words } from '../../words/catalogue.ts';
import { firmness } from '../../words/firmness.ts';
import { columns, type Source } from './columns.ts';

/** The column whose cells are the links of their rows. */
export function linkedColumn(shown: readonly TableColumn[]): TableColumn {
  return shown.find((id) => id === 'relation') ?? shown[0] ?? 'relation';
}

/**
 * What stands in a cell. Where the firmness has no column of its own, the linked cell tells what is not stated as fact: no
 * row may make a plan or a denial look like a fact.
 */
export function cellText(
  source: Source,
  shown: readonly TableColumn[],
  id: TableColumn,
  relation: Relation,
): string {
  const text = columns[id].text(source, relation);
  const plain = relation.polarity === 'affirmed' && relation.modality === 'actual';
  if (plain || shown.includes('firmness') || id !== linkedColumn(shown)) return text;
  return words.table.withFirmness(text, firmness(relation));
}
