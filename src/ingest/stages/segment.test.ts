import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PartSegment } from '../contracts.ts';
import { segment } from './segment.ts';

const line = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '# Serbia Opens Office in Belgrade Today',
    'Serbia Opens Office in Belgrade Today',
    'October 22, 2020',
    'By Jane Doe',
    'Your support helps us.',
    'Tanks on parade in the capital. **Ministry / TASS**',
    '(Copyright 2020)',
    'Serbia has opened an office in Belgrade, the first of its kind in years.',
    'the units that are armed',
    '\uFEFF',
  ),
);

const text = fc
  .tuple(fc.array(line), fc.constantFrom('\n', '\n\n', '\r\n\r\n'))
  .map(([all, gap]) => all.join(gap));

function articleOf(whole: string) {
  return { id: 'a', file: 'a.txt', sha256: '', length: whole.length, text: whole };
}

it('parts any text, none of it left out, none of it twice', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const { segments, dates } = segment(articleOf(whole), []).value;
      expect(segments.map(({ start, end }) => whole.slice(start, end)).join('')).toBe(whole);
      for (const { start, end, role, part } of segments) {
        expect(end).toBeGreaterThan(start);
        expect(part === null).toBe(role === 'furniture');
        expect(part === null || whole.slice(start, end).trim() === whole.slice(start, end)).toBe(true);
      }
      for (const date of dates) expect(whole.slice(date.start, date.end)).toBe(date.text);
    }),
  );
});

it('gives what a person corrects another role, across paragraphs too, and cuts nothing else', () => {
  const places = fc.tuple(text, fc.nat(400), fc.integer({ min: 1, max: 400 }));
  fc.assert(
    fc.property(places, (given) => {
      const [whole, from, length] = given;
      const words = whole.slice(from, from + length);
      fc.pre(words !== '' && whole.indexOf(words) === whole.lastIndexOf(words));
      const end = from + words.length;
      const before = segment(articleOf(whole), []).value.segments;
      const correction = { article: 'a', text: words, role: 'caption' as const, reason: '' };
      const { segments } = segment(articleOf(whole), [correction]).value;
      expect(segments.map((span) => whole.slice(span.start, span.end)).join('')).toBe(whole);
      expect(roleAt(segments, from)).toBe('caption');
      expect(roleAt(segments, end - 1)).toBe('caption');
      expect([roleAt(segments, from - 1), roleAt(segments, end)]).toEqual([
        roleAt(before, from - 1),
        roleAt(before, end),
      ]);
    }),
  );
});

function roleAt(segments: readonly PartSegment[], place: number) {
  return segments.find(({ start, end }) => start <= place && place < end)?.role;
}
