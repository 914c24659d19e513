import * as fc from 'fast-check';
import { expect, it } from 'vitest';
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

it('parts any text, none of it left out, none of it twice', () => {
  const text = fc
    .tuple(fc.array(line), fc.constantFrom('\n', '\n\n', '\r\n\r\n'))
    .map(([all, gap]) => all.join(gap));
  fc.assert(
    fc.property(text, (whole) => {
      const article = { id: 'a', file: 'a.txt', sha256: '', length: whole.length, text: whole };
      const { segments, dates } = segment(article, []).value;
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
