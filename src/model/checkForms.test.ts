import { expect, test } from 'vitest';
import { checkForms } from './checkForms.ts';
import { changed } from './testChange.ts';
import { testGraph } from './testGraph.ts';

const at = 'vocabulary.predicates.3';
const base = [
  [`${at}.base`, 'supply'],
  [`${at}.inverseBase`, 'be supplied by'],
] as const;

function paths(...changes: (readonly [form: string, value: unknown])[]): string[] {
  return [...checkForms(changed(...changes.map(([path, value]): [string, unknown] => [path, value])))].map(
    ({ path, message }) => `${path.slice('vocabulary.predicates[3].'.length)}: ${message}`,
  );
}

test('a file need not have any, and may have all', () => {
  expect([...checkForms(testGraph().graph)]).toEqual([]);
  expect(
    paths(
      ...base,
      [`${at}.past`, 'supplied'],
      [`${at}.inversePast`, 'was supplied by'],
      [`${at}.denying`, 'supplying'],
      [`${at}.willed`, true],
      [`${at}.withRole`, 'is {role} of'],
    ),
  ).toEqual([]);
});

test.each([
  ['base', 'supply', 'base: "supply" needs the form "inverseBase" beside it.'],
  ['inverseBase', 'be supplied by', 'inverseBase: "be supplied by" needs the form "base" beside it.'],
  ['willed', true, 'willed: true needs the form "base" beside it.'],
  ['withRole', 'is of', 'withRole: "is of" does not have "{role}" once, where the role goes.'],
  ['withRole', '{role}{role}', 'withRole: "{role}{role}" does not have "{role}" once, where the role goes.'],
])('%s cannot stand alone as %j', (form, value, told) => {
  expect(paths([`${at}.${form}`, value])).toEqual([told]);
});

test.each([
  ['past', 'supplied', 'inversePast'],
  ['inversePast', 'was supplied by', 'past'],
  ['denying', 'supplying', 'past'],
])('%s needs its like', (form, value, other) => {
  expect(paths(...base, [`${at}.${form}`, value])).toEqual([
    `${form}: ${JSON.stringify(value)} needs the form "${other}" beside it.`,
  ]);
});

test('a plural has no form that one has not', () => {
  const plural = { label: 'supply', inverse: 'are supplied by', negated: 'do not supply', past: 'supplied' };
  expect(paths([`${at}.plural`, plural])).toEqual([
    'plural.past: "supplied" needs the form "past" beside it.',
  ]);
});
