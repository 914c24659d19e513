import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/types.ts';
import { likelyNames, mentions } from './mentions.ts';

function entity(id: string, ...aliases: (string | { text: string; ambiguous: true })[]): Entity {
  const listed = aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  return { id, kind: 'country', name: id, aliases: listed.map((alias) => ({ sense: 'name', ...alias })) };
}

const found = (text: string, entities: Entity[]) =>
  mentions(text, entities).map(({ start, end, entity: id }) => [text.slice(start, end), id]);

describe('mentions', () => {
  it.each([
    [
      'the longest alias',
      'New York rose',
      [entity('york', 'York'), entity('ny', 'New York')],
      [['New York', 'ny']],
    ],
    ['whole words only', 'Chad and Chadwick', [entity('chad', 'Chad')], [['Chad', 'chad']]],
    ['the case as printed', 'US told us', [entity('us', 'US')], [['US', 'us']]],
    ['a possessive', 'Serbia’s army', [entity('serbia', 'Serbia')], [['Serbia', 'serbia']]],
    ['marks of patterns', 'the (C.A.R.) then CxAxRx', [entity('car', '(C.A.R.)')], [['(C.A.R.)', 'car']]],
    ['an ambiguous string is no one', 'Bangui', [entity('b', { text: 'Bangui', ambiguous: true })], []],
    [
      'nor are the names inside it',
      'New York',
      [entity('y', 'York'), entity('n', { text: 'New York', ambiguous: true })],
      [],
    ],
    ['a string of two entities', 'Vladimir', [entity('a', 'Vladimir'), entity('b', 'Vladimir')], []],
    ['no letter before with an accent', 'e\u0301Chad', [entity('chad', 'Chad')], []],
    ['no entities', 'Serbia', [], []],
    ['names of the language', 'constructor __proto__', [entity('c', 'constructor')], [['constructor', 'c']]],
  ])('%s', (_, text, entities, expected) => {
    expect(found(text, entities)).toEqual(expected);
  });

  it('gives offsets of the whole text for a part of it', () => {
    expect(mentions('Chad Chad', [entity('chad', 'Chad')], 5)).toEqual([
      { start: 5, end: 9, entity: 'chad' },
    ]);
  });

  it('never overlaps, and every place reads as an alias', () => {
    const word = fc.constantFrom('a', 'ab', 'b', 'a b', 'b a', '(', '.', '🎉');
    const entities = fc
      .array(fc.array(word, { maxLength: 3 }))
      .map((all) => all.map((aliases, i) => entity(String(i), ...aliases)));
    const text = fc.array(word).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, entities, (whole, known) => {
        let last = 0;
        for (const { start, end, entity: id } of mentions(whole, known)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(known[Number(id)]?.aliases.map((alias) => alias.text)).toContain(whole.slice(start, end));
          last = end;
        }
      }),
    );
  });
});

it('finds no name in a part of a text where no likely one reaches', () => {
  const entities = [entity('a', 'ab', 'ab c'), entity('b', 'b', 'c a')];
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 30 }).map((all) => all.join(''));
  const isMissed = (words: string, start: number, end: number) => {
    const isLikely = likelyNames(words, entities).some((name) => name.start < end && name.end > start);
    return !isLikely && mentions(words, entities, start, end).length > 0;
  };
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(30), (words, one, other) => {
      expect(isMissed(words, Math.min(one, other), Math.max(one, other))).toBe(false);
    }),
  );
});
