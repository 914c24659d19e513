import { array, assert, nat, property, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import { termOf } from './term.ts';

const text =
  'Serbia’s army staged a major training exercise, demonstrating combat use of Russian-made weapons. It also displayed combat drones recently acquired from China.';

describe('excerpt', () => {
  test.each<[matched: string[], room: number, words: string]>([
    [['china'], 400, text],
    [['armi'], 40, 'Serbia’s army staged a major training…'],
    [['drone'], 40, '…combat drones recently acquired from…'],
    [['china'], 40, '…drones recently acquired from China.'],
    [['combat', 'drone'], 60, '…also displayed combat drones recently acquired from China.'],
    [[], 20, 'Serbia’s army staged…'],
  ])('around %j in %i: %s', (matched, room, words) => {
    expect(excerpt(text, matched, room)).toBe(words);
  });

  test('cuts what has no spaces all the same', () => {
    expect(excerpt('塞尔维亚军队举行了一次大规模的训练演习', [], 6)).toBe('塞尔维亚军队…');
  });

  test('is a slice of the text, within its room, and holds a word that was found', () => {
    assert(
      property(array(stringMatching(/^[a-zé]{1,9}$/), { minLength: 1 }), nat(), (words, at) => {
        const long = words.join(' ');
        const wanted = words[at % words.length] ?? '';
        const cut = excerpt(long, [termOf(wanted)], 40);
        const bare = cut.replaceAll('…', '');
        expect(long).toContain(bare);
        expect(bare.length).toBeLessThanOrEqual(40);
        expect(bare.split(' ').map(termOf)).toContain(termOf(wanted)); // é is found as e
      }),
    );
  });
});
