import { expect, test } from 'vitest';
import type { Entity } from '../model/types.ts';
import { withEntityIds } from './entityIds.ts';

function entity(kind: string, name: string): Entity {
  return { id: '', kind, name, aliases: [{ text: name, sense: 'name' }] };
}

function idsOf(found: Entity[], ...more: [taken?: Entity[], before?: Entity[]]): string[] {
  const [taken = [], before = []] = more;
  return withEntityIds(found, taken, before).map(({ id }) => id);
}

test('two names of one slug and kind are two, whatever their order', () => {
  const [plain, accented] = [entity('person', 'Ada Vranesova'), entity('person', 'Ada Vranešová')];
  expect(idsOf([plain, accented])).toEqual(['ada-vranesova-person', 'ada-vranesova-person-2']);
  expect(idsOf([accented, plain])).toEqual(['ada-vranesova-person-2', 'ada-vranesova-person']);
});

test('a name that is written in no Latin letters is read in some', () => {
  const names = ['Олена Коваль', 'Αθήνα', '東京'].map((name) => entity('person', name));
  expect(idsOf(names)).toEqual(['olena-koval', 'athina', 'dongjing']);
});

test('kinds tell apart what has one name, and a country keeps it', () => {
  const found = [entity('country', 'Georgia'), entity('place', 'Georgia'), entity('person', 'Georgia')];
  expect(idsOf(found)).toEqual(['georgia', 'georgia-place', 'georgia-person']);
});

test('what a person wrote down keeps its id', () => {
  expect(idsOf([entity('person', 'Ada Holt')], [{ ...entity('person', 'Holt'), id: 'ada-holt' }])).toEqual([
    'ada-holt-person',
  ]);
});

test('a new file changes no old id, though it brings the same name in another kind or with accents', () => {
  const old = [{ ...entity('person', 'Harland'), id: 'harland' }];
  const found = [entity('organization', 'Harland'), entity('person', 'Harland'), entity('person', 'Härland')];
  expect(idsOf(found, [], old)).toEqual(['harland-organization', 'harland', 'harland-person']);
  const taken = [{ ...entity('person', 'Other'), id: 'harland' }];
  expect(idsOf(found.slice(1, 2), taken, old)).toEqual(['harland-person']);
});
