import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { serialize } from './serialize.ts';

it('writes what JSON.parse reads back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(serialize(plain))).toEqual(plain);
    }),
  );
});

it('keeps short things in a line, breaks long ones and leaves out what is undefined', () => {
  const long = 'x'.repeat(100);
  expect(serialize({ a: [1, 2], b: undefined, c: { d: long } })).toBe(
    `{\n "a": [1,2],\n "c": {\n  "d": "${long}"\n }\n}\n`,
  );
});
