import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packed, unpacked } from './carried.ts';

const articles = new Map([
  ['oslo-0123456789ab.txt', strToU8('In Oslo — “fish”')],
  ['lima-0123456789ab.txt', strToU8('In Lima')],
]);

it('comes out as it went in, and is the same each time', async () => {
  const bytes = packed('{"a":1}', articles);
  expect(await unpacked(bytes)).toEqual({ graph: '{"a":1}', articles });
  expect(packed('{"a":1}', articles)).toEqual(bytes);
});

it('is none without a graph file, and refuses what is no zip', async () => {
  expect(await unpacked(zipSync({ 'articles/a.txt': strToU8('a') }))).toBeNull();
  await expect(unpacked(strToU8('no zip'))).rejects.toThrow('It is an empty or damaged zip.');
});

it('takes nothing that leads out of it', async () => {
  const bytes = zipSync({ 'graph.json': strToU8('{}'), 'articles/../../x.txt': strToU8('x') });
  expect((await unpacked(bytes))?.articles.size).toBe(0);
});
