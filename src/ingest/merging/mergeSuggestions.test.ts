import { assert, property, shuffledSubarray } from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity } from '../../model/types.ts';
import { mergeSuggestions } from './mergeSuggestions.ts';

function entity(kind: string, name: string, id = name): Entity {
  return { id, kind, name, aliases: [{ text: name, sense: 'name' }] };
}

function reasonsOf(kind: string, one: string, other: string): string[] {
  return mergeSuggestions([entity(kind, one), entity(kind, other)]).flatMap(({ reasons }) => reasons);
}

test.each([
  ['person', 'Ana Vraneš', 'Ana Vranes', 'letters'],
  ['person', 'Олена Коваль', 'Olena Koval', 'letters'],
  ['organization', 'Société Générale du Nord', 'Societe Generale du Nord', 'letters'],
  ['person', 'Aleksandr Lukyanov', 'Alexander Lukianov', 'spelling'],
  ['person', 'Muhammad Qasim', 'Mohammed Kassem', 'spelling'],
  ['person', 'Yusuf Haddad', 'Youssef Haddad', 'spelling'],
  ['place', 'Zaporizhzhia', 'Zaporozhzhia', 'spelling'],
  ['person', 'J. R. Okafor', 'John Robert Okafor', 'initials'],
  ['person', 'Mary K. Holt', 'Mary Kate Holt', 'initials'],
  ['person', 'Mary Holt', 'Mary Kate Holt', 'given names'],
  ['person', 'Holt', 'Mary Holt', 'surname'],
  ['organization', 'NHA', 'Northern Harbour Authority', 'acronym'],
  ['organization', 'N.H.A.', 'Northern Harbour Authority', 'acronym'],
  ['organization', 'Ministry of Defense of Borduria', 'Borduria Defence Ministry', 'word order'],
  ['person', 'Kim Jae Rok', 'Jae Rok Kim', 'word order'],
])('a %s called %s may be %s: %s', (kind, one, other, reason) => {
  expect(reasonsOf(kind, one, other)).toContain(reason);
});

test.each([
  ['person', 'Ana Vranes', 'Ana Veselic'],
  ['person', 'J. Okafor', 'Mary Okafor'],
  ['person', 'Mary Holt', 'Maria Holt-Evans'],
  ['person', 'Mary Holt', 'Peter Holt'],
  ['person', 'Boris Tadin', 'Boris Todorovic'],
  ['organization', 'NHA', 'Northern Health Council'],
  ['organization', 'Bank of Avalon', 'Port of Avalon'],
  ['weapon', 'MiG-29', 'MiG-31'],
  ['weapon', 'T-72', 'T-72B'],
  ['place', 'Kula', 'Kyle'],
  ['organization', '', '.'],
])('a %s called %s is not %s', (kind, one, other) => {
  expect(reasonsOf(kind, one, other)).toEqual([]);
});

test('one name of two kinds is told, but for what lists know to be two', () => {
  const firm = [entity('organization', 'Harland'), entity('person', 'Harland', 'harland-person')];
  expect(mergeSuggestions(firm)).toEqual([{ entities: ['Harland', 'harland-person'], reasons: ['kinds'] }]);
  const state = [entity('country', 'Djibouti'), entity('place', 'Djibouti', 'djibouti-place')];
  expect(mergeSuggestions(state)).toEqual([]);
});

test('what a person decided, and classes, are left alone', () => {
  const two = [entity('person', 'Ana Vraneš'), entity('person', 'Ana Vranes')];
  expect(mergeSuggestions(two, () => true)).toEqual([]);
  expect(mergeSuggestions(two.map((one) => ({ ...one, generic: true as const })))).toEqual([]);
});

test('a surname of very many is no sign', () => {
  const many = Array.from({ length: 13 }, (_, i) => entity('person', `${'ABCDEFGHIJKLM'[i]}n Kim`));
  expect(mergeSuggestions([...many, entity('person', 'Kim')])).toEqual([]);
});

test('the order of entities changes nothing, and no entity is two', () => {
  const names = [
    'Ana Vraneš',
    'Ana Vranes',
    'A. Vranes',
    'Vranes',
    'NHA',
    'Northern Harbour Authority',
    '\u0000',
    '𝒜',
  ];
  const all = names.map((name) => entity(name.length % 2 ? 'person' : 'organization', name));
  const expected = mergeSuggestions(all);
  assert(
    property(shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(mergeSuggestions(shuffled)).toEqual(expected);
    }),
  );
  for (const {
    entities: [a, b],
  } of expected)
    expect(a < b).toBe(true);
});
