import { describe, expect, it, test } from 'vitest';
import type { Verb } from '../../../src/model/types.ts';
import { noFilter, applyFilter } from '../../../src/query/filter.ts';
import { amended, testIndex } from '../../../src/query/testIndex.ts';
import type { ListOrder } from '../../../src/view/tableColumns.ts';
import { itemsOf } from './items.ts';

const index = testIndex();
const all = applyFilter(index, noFilter);

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
    const items = itemsOf(two, applyFilter(two, noFilter), 'origins', false);
    const relations = items.filter(({ look }) => look === null);
    expect(items[0]?.text).toBe('Norland');
    expect(relations[0]?.text).toBe('Norland supplies Sudland');
  });
});

test('under headings, kinds and families stand in the order of the vocabulary', () => {
  const groups = itemsOf(index, all, 'name', true).map(({ group }) => group);
  expect([...new Set(groups)]).toEqual(['Countries', 'People', 'Structure', 'Cooperation']);
});

test('holds exactly what is shown, and says what is no plain fact', () => {
  const planned = applyFilter(index, { ...noFilter, modality: ['planned'] });
  const items = itemsOf(index, planned, 'name', false);
  expect(items.map(({ selection, beside }) => [selection.id, beside])).toEqual([
    ['anna-berg', ''],
    ['sudland', ''],
    ['anna-berg~visits~sudland', 'Planned'],
  ]);
});

test('says of which type it is, where it stands in the words of its text', () => {
  const verb: Verb = { article: 'post', exact: 'plans to see', start: 0, end: 12, between: 'subject-object' };
  const told = testIndex(({ statements }) => ({
    statements: amended(statements, { 'post-drones.03': { verb } }),
  }));
  const [, , relation] = itemsOf(
    told,
    applyFilter(told, { ...noFilter, modality: ['planned'] }),
    'name',
    false,
  );
  expect(relation).toMatchObject({ text: 'Anna Bérg plans to see Sudland', beside: 'visits · Planned' });
});

test('a class is said to be one, and drawn as one', () => {
  const classes = testIndex(({ entities }) => ({
    entities: entities.map((entity) =>
      entity.id === 'sudland' ? { ...entity, generic: true as const } : entity,
    ),
  }));
  const items = itemsOf(classes, applyFilter(classes, noFilter), 'name', false);
  expect(items.slice(1, 3).map(({ look, beside }) => [look?.generic, beside])).toEqual([
    [undefined, ''],
    [true, 'Country, a category'],
  ]);
});

function textsOf(order: ListOrder): string[] {
  return itemsOf(index, all, order, false).map(({ text }) => text);
}
