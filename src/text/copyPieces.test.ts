import * as fc from 'fast-check';
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
      ['It went.¶¶{A caption. }(Photo: us) | It went.', 'It came. | It came.'],
      ['It went.¶¶{A caption. }(Photo: us)', 'It came.'],
    ],
    [
      'with furniture in a passage that the second file alone has',
      'It went.|\n\n|It came.',
      'It went.|\n\n|A caption. |-Photo: us|\n\n|It came.',
      ['It went. | It went.¶¶<A caption. >(Photo: us)', 'It came. | It came.'],
      ['It went.¶¶<A caption.>', 'It came.'],
    ],
    [
      'with a link that opens after a comma',
      'It went, on.',
      'It went, [on](#).',
      ['It went, on. | It went, <[>on<](#)>.'],
      ['It went, <[>on<](#)>.'],
    ],
    [
      'with a mark where the next row begins',
      'It went.|\n|It came.',
      'It went.|\n|“It came.',
      ['It went. | It went.', 'It came. | <“>It came.'],
      ['It went.', '<“>It came.'],
    ],
    [
      'with a change that reaches into the next row',
      'It went.|\n\n|"It came.',
      'It went.|\n\n|New.|\n\n|“It came.',
      ['It went. | It went.¶¶<New.>', '{"}It came. | <“>It came.'],
      ['It went.¶¶<New.>', '{"}<“>It came.'],
    ],
    [
      'with such a mark in the first file',
      'It went.|\n|“It came.',
      'It went.|\n|It came.',
      ['It went. | It went.', '{“}It came. | It came.'],
      ['It went.', '{“}It came.'],
    ],
    [
      'with another line break at the end of a row',
      'It went.|\n|It came.',
      'It went.|\n\n|It came.',
      ['It went.{¶} | It went.<¶¶>', 'It came. | It came.'],
      ['It went.{¶}<¶¶>', 'It came.'],
    ],
    [
      'with a quotation mark and a link before one character of two units',
      'It went🚢',
      'It went“[🚢',
      ['It went🚢 | It went<“><[>🚢'],
      ['It went<“><[>🚢'],
    ],
    [
      'with a quotation mark and a link before several characters',
      'It went...',
      'It went“[...',
      ['It went... | It went<“><[>...'],
      ['It went<“><[>...'],
    ],
    [
      'with other words behind characters that begin with the same unit',
      'It went 🚢on',
      'It went 🚣off',
      ['It went {🚢on} | It went <🚣off>'],
      ['It went {🚢on}<🚣off>'],
    ],
    [
      'with other words before characters that end with the same unit',
      'on🚢 It went',
      'off🪢 It went',
      ['{on🚢} It went | <off🪢> It went'],
      ['{on🚢}<off🪢> It went'],
    ],
  ])('%s', (_, a, b, sides, inline) => {
    const { pair, rows } = pairOf(a.replaceAll('¶', '\n'), b.replaceAll('¶', '\n'));
    const beside = rows.map(
      (row) => `${written(sidePieces(pair, row, 'a'))} | ${written(sidePieces(pair, row, 'b'))}`,
    );
    expect(beside).toEqual(sides);
    expect(rows.map((row) => written(inlinePieces(pair, row)))).toEqual(inline);
  });

  // The second has the same first unit as the first, the third the same second one.
  const ships = ['🚢', '🚣', '🪢'];
  const part = fc.array(fc.constantFrom('a', 'b', ' ', '.', '"', '“', '[', '](#)', ...ships), {
    maxLength: 6,
  });
  const parts = fc.array(
    part.map((units) => units.join('')),
    { minLength: 1, maxLength: 5 },
  );
  const joint = fc.constantFrom('|\n\n|', '|\n|', '|-Ad|', '|');

  it('shows every unit of either text but the space at its end, and marks what differs just once', () => {
    fc.assert(
      fc.property(parts, parts, joint, joint, (a, b, inA, inB) => {
        const { pair, rows } = pairOf(`a${a.join(`${inA}a`)}a`, `a${b.join(`${inB}a`)}a`);
        for (const side of ['a', 'b'] as const) {
          const pieces = rows.flatMap((row) => sidePieces(pair, row, side));
          expect(solid(pieces.map(({ text }) => text))).toBe(solid([pair[side].text]));
          const marked = pieces.filter((piece) => piece.sort !== null).map(({ text }) => text);
          const places = pair.changes.flatMap((change) => change.places.map((place) => place[side]));
          const told = places.map(({ start, end }) => pair[side].text.slice(start, end));
          expect(sorted(marked)).toBe(sorted([solid(told).replaceAll('Ad', '')]));
        }
        const inline = rows.flatMap((row) => inlinePieces(pair, row));
        const first = inline.filter((piece) => piece.side !== 'b').map(({ text }) => text);
        const second = inline.filter((piece) => piece.side !== 'a' && !piece.furniture);
        expect(solid(first)).toBe(solid([pair.a.text]));
        expect(solid(second.map(({ text }) => text))).toBe(solid([pair.b.text]).replaceAll('Ad', ''));
        expect(inline.filter(({ text }) => LONE_SURROGATE.test(text))).toEqual([]);
      }),
    );
  });
});

const LONE_SURROGATE = /\p{Surrogate}/u;

function solid(texts: readonly string[]): string {
  return texts.join('').replace(/\s/g, '');
}

function sorted(texts: readonly string[]): string {
  return Array.from(solid(texts)).toSorted().join('');
}
