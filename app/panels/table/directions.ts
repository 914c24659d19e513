import type { TableColumn, TableSort } from '../../../src/view/tableColumns.ts';
import { directionTexts } from '../../words/texts/table.ts';

/** What the columns tell that do not tell words. */
const told: Partial<Record<TableColumn, keyof typeof directionTexts>> = {
  dates: 'dates',
  year: 'dates',
  from: 'dates',
  to: 'dates',
  firmness: 'certainty',
  origins: 'support',
  stories: 'number',
  articles: 'number',
  statements: 'number',
};

/** Which end of a column stands first when it is sorted so: “Most certain first”. */
export function directionWords({ column, descending }: TableSort): string {
  const [up = '', down = ''] = directionTexts[told[column] ?? 'words'];
  return descending ? down : up;
}
