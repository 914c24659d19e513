import { expect, test } from 'vitest';
import { pagePartsFor } from './pageParts.ts';

test.each([
  ['which claim is the least certain', ['table']],
  ['sort by certainty', ['table']],
  ['what do dashed lines mean', ['legend']],
  ['how certain is Serbia', []],
])('“%s” asks for %j', (text, parts) => expect(pagePartsFor(text)).toEqual(parts));
