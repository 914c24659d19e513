import { expect, it } from 'vitest';
import { fileName } from '../model/schemaParts.ts';
import { sha256 } from './testFiles.ts';
import { articleFile } from './articleFile.ts';

const origin = { name: 'week/Été à Paris?.html', bytes: 'b', text: 't' };

it('a stored text is called by the name of its file and a hash of where it is from', async () => {
  expect(await articleFile(origin, sha256)).toMatch(/^ete-a-paris-[0-9a-f]{12}\.txt$/u);
});

it.each([
  '../../etc/passwd',
  '..',
  'x'.repeat(5000),
  '港口.txt',
  'CON',
  '-rf',
  '\u202Etxt.exe',
  'a\0b.txt',
  '',
])('the name %j becomes one that any system can hold', async (name) => {
  const file = await articleFile({ ...origin, name }, sha256);
  expect(fileName.safeParse(file).success).toBe(true);
  expect(file.length).toBeLessThan(80);
  expect(file).not.toContain('..');
});

it('files that are called alike, or alike once they are renamed, or have the same bytes are told apart', async () => {
  const changes = [
    { name: 'a/x.txt' },
    { name: 'b/x.txt' },
    { name: 'a/X!.txt' },
    { name: 'a/x.txt', bytes: 'c' },
    { name: 'a/x.txt', text: 'u' },
  ];
  const files = await Promise.all(changes.map((change) => articleFile({ ...origin, ...change }, sha256)));
  expect(new Set(files).size).toBe(files.length);
});
