import { describe, expect, it, test } from 'vitest';
import type { Segment } from '../model/types.ts';
import { compareCopies, type Copy } from './copies.ts';
import { inlinePieces, sidePieces, type CopyPair, type CopyPiece } from './copyPieces.ts';

/** `|` parts segments; one that begins with `-` is furniture, and so is a blank one. */
function copy(parts: string): Copy {
  const segments: Segment[] = [];
  let text = '';
  for (const part of parts.split('|')) {
    const own = part.replace(/^-/, '');
    const furniture = part.startsWith('-') || own.trim() === '';
    const start = text.length;
    text += own;
    const role = furniture ? 'furniture' : 'body';
    segments.push({ start, end: text.length, role, story: furniture ? null : 'story' });
  }
  return { text, segments };
}

/** What the first file alone prints in braces, the second in brackets, furniture in parentheses. */
function written(pieces: readonly CopyPiece[]): string {
  const shown = pieces.map(({ text, furniture, side }) => {
    if (furniture) return `(${text})`;
    if (side === null) return text;
    return side === 'a' ? `{${text}}` : `<${text}>`;
  });
  return shown.join('').replaceAll('\n', '¶');
}

function pairOf(a: string, b: string) {
  const sides = { a: copy(a), b: copy(b), story: 'story' };
  const { changes, rows } = compareCopies(sides.a, sides.b, 'story');
  const pair: CopyPair = { ...sides, changes };
  return { pair, rows };
}

describe('a row of two copies', () => {
  test.each<[what: string, a: string, b: string, sides: string[], inline: string[]]>([
    ['that are alike', 'It went.', 'It went.', ['It went. | It went.'], ['It went.']],
    [
      'with another word',
      'It went on.',
      'It came on.',
      ['It {went} on. | It <came> on.'],
      ['It {went}<came> on.'],
    ],
    [
      'with a link',
      'It [went](#) on.',
      'It went on.',
      ['It {[}went{](#)} on. | It went on.'],
      ['It {[}went{](#)} on.'],
    ],
    [
      'with a passage left out',
      'It went.',
      'It went. Now.',
      ['It went. | It went.< Now.>'],
      ['It went.< Now.>'],
    ],
    [
      'with furniture between',
      'It went.|-¶¶Read more¶¶|It came.',
      'It went.|\n\n|It came.',
      ['It went.(¶¶Read more) | It went.', 'It came. | It came.'],
      ['It went.(¶¶Read more)', 'It came.'],
    ],
    [
      'with furniture in a passage left out',
      'It went.|\n\n|A caption. |-Photo: us|\n\n|It came.',
      'It went.|\n\n|It came.',
      ['It went.¶¶{A caption. }(Photo: us){¶¶} | It went.', 'It came. | It came.'],
      ['It went.¶¶{A caption. }(Photo: us){¶¶}', 'It came.'],
    ],
    [
      'with another line break at the end of a row',
      'It went.|\n|It came.',
      'It went.|\n\n|It came.',
      ['It went.{¶} | It went.<¶¶>', 'It came. | It came.'],
      ['It went.{¶}<¶¶>', 'It came.'],
    ],
  ])('%s', (_, a, b, sides, inline) => {
    const { pair, rows } = pairOf(a.replaceAll('¶', '\n'), b.replaceAll('¶', '\n'));
    const beside = rows.map(
      (row) => `${written(sidePieces(pair, row, 'a'))} | ${written(sidePieces(pair, row, 'b'))}`,
    );
    expect(beside).toEqual(sides);
    expect(rows.map((row) => written(inlinePieces(pair, row)))).toEqual(inline);
  });

  it('keeps every unit of the text but the white space at the end of rows', () => {
    const { pair, rows } = pairOf(
      'One "two".|\n\n|Three [four](#) 🚢.|-Ad|Five.',
      'One “two”.|\n|Three four 🚢.|Six.',
    );
    for (const side of ['a', 'b'] as const) {
      const shown = rows.flatMap((row) => sidePieces(pair, row, side)).map(({ text }) => text);
      expect(shown.join('').replace(/\s/g, '')).toBe(pair[side].text.replace(/\s/g, ''));
    }
  });
});
