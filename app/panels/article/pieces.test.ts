import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cut, type Mention, type Piece, type Span } from './pieces.ts';

/** `5-8` is a span; a piece is written with `*` when it is marked and with the entities that it links. */
describe('cut', () => {
  test.each<[what: string, segment: string, marks: string, mentions: string, pieces: string]>([
    ['nothing marked', '5-20', '', '', '5-20'],
    ['a mark inside', '5-20', '8-12', '', '5-8 *8-12 12-20'],
    ['the whole segment', '5-20', '5-20', '', '*5-20'],
    ['marks at both edges', '5-20', '5-8 15-20', '', '*5-8 8-15 *15-20'],
    ['a mark over the left edge', '5-20', '2-8', '', '*5-8 8-20'],
    ['a mark over the right edge', '5-20', '15-30', '', '5-15 *15-20'],
    ['a mark over both edges', '5-20', '0-40', '', '*5-20'],
    ['marks of other segments', '5-20', '0-5 20-30', '', '5-20'],
    ['marks that touch', '5-20', '8-10 10-12', '', '5-8 *8-12 12-20'],
    ['marks that overlap', '5-20', '8-12 10-14', '', '5-8 *8-14 14-20'],
    ['a mark inside another', '5-20', '8-14 9-10', '', '5-8 *8-14 14-20'],
    ['marks out of order', '5-20', '15-17 8-10', '', '5-8 *8-10 10-15 *15-17 17-20'],
    ['the same mark twice', '5-20', '8-10 8-10', '', '5-8 *8-10 10-20'],
    ['mentions where they lie', '5-20', '8-12', '5-7 8-12 12-20', '5-8[5-7] *8-12[8-12] 12-20[12-20]'],
    ['a mention over the start of a mark', '5-20', '8-12', '7-9', '5-8 *8-12 12-20'],
    ['a mention over the end of a mark', '5-20', '8-12', '11-13', '5-8 *8-12 12-20'],
    ['a mention around a mark', '5-20', '8-12', '7-13', '5-8 *8-12 12-20'],
    ['a mention over the edge of the segment', '5-20', '', '3-6 19-22', '5-20'],
    ['a mention across marks that touch', '5-20', '8-10 10-12', '9-11', '5-8 *8-12[9-11] 12-20'],
    ['a segment of one unit', '5-6', '0-9', '5-6', '*5-6[5-6]'],
  ])('%s', (_, segment, marks, mentions, pieces) => {
    const [whole = { start: 0, end: 0 }] = spans(segment);
    expect(cut(whole, spans(marks), named(mentions)).map(written).join(' ')).toBe(pieces);
  });

  it('keeps the text whole and marks just what is marked, with every mention at most once', () => {
    const span = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]): Span => ({ start, end: start + length }));
    fc.assert(
      fc.property(span, fc.array(span), fc.array(span), (segment, marks, places) => {
        const mentions = places.map((place, i): Mention => ({ ...place, entity: `e${i}` }));
        const pieces = cut(segment, marks, mentions);
        const units = Array.from({ length: segment.end - segment.start }, (_, i) => segment.start + i);
        const isMarked = (unit: number) => marks.some((mark) => mark.start <= unit && unit < mark.end);
        expect(pieces.flatMap(unitsOf)).toEqual(units.map((unit) => [unit, isMarked(unit)]));
        const linked = pieces.flatMap((piece) => piece.mentions.map(({ entity }) => entity));
        expect(new Set(linked).size).toBe(linked.length);
      }),
    );
  });

  it('changes none of the marks it is given', () => {
    const marks = spans('8-12 10-14');
    cut({ start: 5, end: 20 }, marks, []);
    expect(marks).toEqual(spans('8-12 10-14'));
  });
});

/** Each unit of a piece, and whether it is marked. */
function unitsOf({ start, end, marked }: Piece): [unit: number, marked: boolean][] {
  return Array.from({ length: end - start }, (_, i) => [start + i, marked]);
}

function spans(text: string): Span[] {
  return [...text.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }));
}

function named(text: string): Mention[] {
  return spans(text).map((span) => ({ ...span, entity: 'norland' }));
}

function written({ start, end, marked, mentions }: Piece): string {
  const links = mentions.map((mention) => `[${mention.start}-${mention.end}]`).join('');
  return `${marked ? '*' : ''}${start}-${end}${links}`;
}
