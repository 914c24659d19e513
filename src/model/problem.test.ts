import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { shown } from './problem.ts';

describe('shown', () => {
  test.each<[value: unknown, text: string]>([
    ['a "b"', '"a \\"b\\""'],
    [{ a: [1, null, true], b: {} }, '{"a":[1,null,true],"b":{}}'],
    [[], '[]'],
    [undefined, 'undefined'],
    [Number.NaN, 'null'],
    ['x'.repeat(100), `"${'x'.repeat(58)}…`],
    [`${'x'.repeat(57)}📰 and more`, `"${'x'.repeat(57)}…`],
  ])('%j is %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('is the JSON of a value, as far as it goes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const [whole, text] = [JSON.stringify(value), shown(value)];
        const isCut = text.endsWith('…') && text.length <= 60 && whole.startsWith(text.slice(0, -1));
        expect(whole.length <= 60 ? text === whole : isCut).toBe(true);
      }),
    );
  });

  it('reads no more of a value than it shows, however deep or long', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(shown(deep)).toBe(`${'['.repeat(59)}…`);
    const long = Array.from({ length: 1000 }, () => 'x');
    let read = 0;
    for (const at of long.keys()) Object.defineProperty(long, at, { get: () => (read++, 'x') });
    shown(long);
    expect(read).toBeLessThan(30);
    expect(shown(Array.from({ length: 100_000 }, () => ({})))).toHaveLength(60);
  });
});
