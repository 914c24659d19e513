import { describe, expect, test } from 'vitest';
import { plainOf, termOf, termsOf } from './term.ts';

test.each([
  ['supplies', 'supplied', 'supply', 'supplying'],
  ['defence', 'defense'],
  ['defensive', 'defencive'],
  ['organisation', 'organization', 'organise', 'organized'],
  ['armoured', 'armored'],
  ['neighbours', 'neighbor'],
  ['centre', 'centers'],
  ['programme', 'programs'],
  ['travelled', 'traveled'],
  ['analyse', 'analyze'],
  ['dialogue', 'dialogs'],
  ['sold', 'sells'],
  ['said', 'says'],
  ['Vučić', 'vucic', 'Вучић'],
  ['Путин', 'putin'],
  ['Москва', 'moskva'],
  ['Straße', 'strasse'],
  ['de\u00adfence', 'defence'],
])('%s is one with %s', (...words) => {
  expect(new Set(words.map(termOf)).size).toBe(1);
});

test.each([
  ['four', 'for'],
  ['killed', 'kilo'],
  ['T72', 'T73'],
])('%s is another word than %s', (one, other) => expect(termOf(one)).not.toBe(termOf(other)));

describe('the terms of a text', () => {
  test('have no genitive, and parts of a name with a hyphen apart', () => {
    expect(termsOf('Serbia’s MiG-29s')).toEqual(['serbia', 'mig', '29s']);
  });
  test('of nothing are none', () => expect(termsOf(' – \u00ad')).toEqual([]));
});

test('what is half typed keeps its ending', () => expect(plainOf('Recogniti')).toBe('recogniti'));
