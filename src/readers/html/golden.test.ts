import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFile } from '../readFile.ts';

const folder = join(import.meta.dirname, 'golden');

// A page of each kind that readers of main text get wrong. Where the reading differs, it is written beside the page as
// actual.json; read it before you take it over.
it.each(readdirSync(folder))('reads %s', async (name) => {
  const { readings } = await readFile({
    name: 'page.html',
    bytes: new Uint8Array(readFileSync(join(folder, name, 'page.html'))),
  });
  const actual = readings.map(({ text, leftOut, ...rest }) => ({
    ...Object.fromEntries(
      Object.entries(rest)
        .filter(([key]) => key !== 'name')
        .map(([key, value]) => [key, plain(value)]),
    ),
    paragraphs: text.split('\n\n'),
    leftOut: leftOut.map(({ text: words, reason }) => `${reason}: ${words}`),
  }))[0];
  const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
  const written = `${JSON.stringify(actual, null, 2)}\n`;
  if (written !== `${JSON.stringify(expected, null, 2)}\n`)
    writeFileSync(join(folder, name, 'actual.json'), written);
  expect(actual).toEqual(expected);
});

/** A field as `value (basis)`. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('value' in value) || !('basis' in value)) return value;
  return `${String(value.value)} (${String(value.basis)})`;
}
