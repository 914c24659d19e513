import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { doubledKey } from './doubledKey.ts';

describe('doubledKey', () => {
  test.each([
    ['{"a": 1, "b": 2, "a": 3}', '', '"a"', 1],
    ['{"a": [{"b": 1}, {"b": 1,\n "c": {}, "b": {}}]}', 'a[1]', '"b"', 2],
    ['{"a": {"x y": {"\\u0062": 1, "b": 1}}}', 'a["x y"]', '"b"', 1],
    ['{"{": "}", ",": "[", "{": 1}', '', '"{"', 1],
    ['{"__proto__": 1, "__proto__": 2}', '', '"__proto__"', 1],
    ['[[], {"": 1, "": 1}]', '[1]', '""', 1],
  ])('%s', (json, path, key, line) => {
    expect(doubledKey(json)).toEqual({
      path,
      message: `The key ${key} stands here twice, the second time in line ${line} of the file.`,
    });
  });

  test.each([
    '{}',
    '1',
    '"a"',
    '[{"a": 1}, {"a": 1}]',
    '{"a": {"a": "a"}, "b": ["a", "a"]}',
    '{"a": ":", "b": "a"}',
  ])('%s has none', (json) => expect(doubledKey(json)).toBeNull());

  it('finds none in what JSON.stringify writes, and one where a key is written again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.jsonValue(), (value, key, other) => {
        const json = JSON.stringify(value, null, 1);
        expect(doubledKey(json)).toBeNull();
        const field = `${JSON.stringify(key)}:${json}`;
        const found = doubledKey(
          `[${json},{${field},"other${key.length}":${JSON.stringify(other)},${field}}]`,
        );
        expect(found?.path).toBe('[1]');
      }),
    );
  });

  it('goes to any depth', () => {
    const depth = 200_000;
    const json = `${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`;
    expect(doubledKey(json)).toBeNull();
  });
});
