import type { Relation } from '../../../src/model/types.ts';
import { headingVerb } from '../../../src/query/verbs.ts';
import type { TableColumn } from '../../../src/view/tableColumns.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { firmness } from '../../words/firmness.ts';
import { columns, type Source } from './columns.ts';

/** The column whose cells are the links of their rows. */
export function linkedColumn(shown: readonly TableColumn[]): TableColumn {
  return shown.find((id) => id === 'relation') ?? shown[0] ?? 'relation';
}

/**
 * What stands in a cell. Where the certainty has no column of its own, the linked cell tells what is not stated as fact, so
 * that no row makes a plan or a dispute look like one. What the verb of the relation says, “plans to open”, needs no more.
 */
export function cellText(
  source: Source,
  shown: readonly TableColumn[],
  id: TableColumn,
  relation: Relation,
): string {
  const text = columns[id].text(source, relation);
  const { polarity, modality } = relation;
  const isTold = id === 'relation' && polarity !== 'disputed' && headingVerb(source.index, relation).staged;
  const isPlain = polarity === 'affirmed' && modality === 'actual';
  if (isTold || isPlain || shown.includes('firmness') || id !== linkedColumn(shown)) return text;
  return tableTexts.withFirmness(text, firmness(source.index, relation));
}
