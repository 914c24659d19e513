import type { Relation } from '../../../src/model/types.ts';
import type { TableColumn } from '../../../src/view/tableColumns.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { firmness } from '../../words/firmness.ts';
import { columns, type Source } from './columns.ts';

/** The column whose cells are the links of their rows. */
export function linkedColumn(shown: readonly TableColumn[]): TableColumn {
  return shown.find((id) => id === 'relation') ?? shown[0] ?? 'relation';
}

/**
 * What stands in a cell. Where the firmness has no column of its own, the linked cell tells what is not stated as fact, so
 * that no row makes a plan or a dispute look like one. That something does not hold stands in the words of the relation.
 */
export function cellText(
  source: Source,
  shown: readonly TableColumn[],
  id: TableColumn,
  relation: Relation,
): string {
  const text = columns[id].text(source, relation);
  const told = relation.polarity === 'affirmed' || (relation.polarity === 'denied' && id === 'relation');
  const plain = told && relation.modality === 'actual';
  if (plain || shown.includes('firmness') || id !== linkedColumn(shown)) return text;
  return tableTexts.withFirmness(text, firmness(relation));
}
