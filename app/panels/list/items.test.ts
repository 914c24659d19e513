import { describe, expect, it, test } from 'vitest';
import { noFilter, shown } from '../../../src/query/filter.ts';
import { amended, testIndex } from '../../../src/query/testIndex.ts';
import type { ListOrder } from '../../state/tableColumns.ts';
import { itemsOf } from './items.ts';

const index = testIndex();
const all = shown(index, noFilter);

test.each<[order: ListOrder, texts: string[]]>([
  ['name', ['Anna Bérg', 'Norland', 'Sudland', 'Anna Bérg leads Norland', 'Anna Bérg visits Sudland']],
  ['relations', ['Norland', 'Sudland', 'Anna Bérg', 'Norland supplies Sudland', 'Anna Bérg leads Norland']],
  ['date', ['Anna Bérg', 'Sudland', 'Norland', 'Anna Bérg visits Sudland', 'Norland supplies Sudland']],
])('ordered by %s begins %j', (order, texts) => {
  expect(textsOf(order).slice(0, 5)).toEqual(texts);
});

describe('origins', () => {
  it('put first what has most of them, and what has such a relation', () => {
    const two = testIndex(({ statements, stories }) => ({
      statements: amended(statements, { 'post-drones.01': { said: [] } }),
      stories: stories.map((story) => ({ ...story, derivedFrom: [] })),
    }));
    const items = itemsOf(two, shown(two, noFilter), 'origins', false);
    const relations = items.filter(({ kind }) => kind === null);
    expect(items[0]?.text).toBe('Norland');
    expect(relations[0]?.text).toBe('Norland supplies Sudland');
  });
});

test('under headings, kinds and families stand in the order of the vocabulary', () => {
  const groups = itemsOf(index, all, 'name', true).map(({ group }) => group);
  expect([...new Set(groups)]).toEqual(['Countries', 'People', 'Structure', 'Cooperation']);
});

test('holds exactly what is shown, and says what is no plain fact', () => {
  const planned = shown(index, { ...noFilter, modality: ['planned'] });
  const items = itemsOf(index, planned, 'name', false);
  expect(items.map(({ selection, firmness }) => [selection.id, firmness])).toEqual([
    ['anna-berg', ''],
    ['sudland', ''],
    ['anna-berg~visits~sudland', 'Planned'],
  ]);
});

function textsOf(order: ListOrder): string[] {
  return itemsOf(index, all, order, false).map(({ text }) => text);
}
