import { describe, expect, test } from 'vitest';
import { nearest, type Name } from './near.ts';
import { suggestions } from './suggestions.ts';

const known: Name[] = [
  ['serbia', 'serbia'],
  ['serbian-military', 'serbian-military'],
  ['serbian-military', 'Serbian military'],
  ['siberia', 'siberia'],
  ['nato', 'nato'],
  ['office-in-1999', 'office-in-1999'],
  ['office-in-2009', 'office-in-2009'],
  ['russia~supplies-arms-to~serbia', 'russia~supplies-arms-to~serbia'],
  ['aleksandar-vucic', 'Aleksandar Vučić'],
];

describe('what is near', () => {
  test.each<[given: string, meant: string | null]>([
    ['SERBIA', 'serbia'],
    ['“serbia”).', 'serbia'],
    ['serbia…', 'serbia'],
    ['serb\u00adia', 'serbia'],
    ['serbai', 'serbia'],
    ['serbi', 'serbia'],
    ['serbiaa', 'serbia'],
    ['zerbia', 'serbia'],
    ['serbian military', 'serbian-military'],
    ['serbian—military', 'serbian-military'],
    ['aleksandar vucic', 'aleksandar-vucic'],
    ['russia~supplies-arms-to~serbia,', 'russia~supplies-arms-to~serbia'],
    ['russia~supplies- arms-to~serbia', 'russia~supplies-arms-to~serbia'],
    ['russia~suplies-arms-to~serbia', 'russia~supplies-arms-to~serbia'],
    ['sieberia', 'siberia'],
    ['seberia', 'siberia'],
    ['nat', null],
    ['office-in-2999', null],
    ['office-in-199', null],
    ['atlantis', null],
    ['...', null],
    ['', null],
  ])('%s is taken for %s', (given, meant) => expect(nearest(given, known)).toBe(meant));

  test('where two are as near, none is taken', () => {
    expect(
      nearest('sxrbia', [
        ['a', 'sarbia'],
        ['b', 'serbia'],
      ]),
    ).toBeNull();
  });
});

test('what is not near enough is offered, likest first', () => {
  expect(suggestions('serb', known)).toEqual([
    'serbia',
    'serbian-military',
    'russia~supplies-arms-to~serbia',
  ]);
  expect(suggestions('the-serbian-military-office', known)[0]).toBe('serbian-military');
  expect(suggestions('atlantis', known)).toEqual([]);
  expect(suggestions('x', known)).toEqual([]);
  expect(suggestions('x'.repeat(6000), known)).toEqual([]);
});
