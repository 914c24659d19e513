import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { news, textOf } from '../mixed/testNews.ts';
import { edgewise } from '../testCommand.ts';
import { article, folderOf, writeFiles } from '../testFolder.ts';
import { bytesIn, forget } from './testBuild.ts';

const ARMS = article('Norway arms Chile', 'Norway supplied Chile with ten T-72 tanks on Monday.');
const MORE = article('Norway arms Peru', 'Norway supplied Peru with nine T-72 tanks on Friday.');

function folderOfNews() {
  const own = Array.from({ length: 8 }, (_, i) => [`in/${i}.txt`, textOf(news(i))]);
  const copies = [0, 1].map((i) => [`in/copy ${i}.txt`, textOf(news(i), 'It was printed again.')]);
  const folder = folderOf(Object.fromEntries([...own, ...copies, ['in/arms.txt', ARMS]]));
  edgewise(folder, 'build', 'in', '--out', 'out');
  return { folder, out: join(folder, 'out') };
}

test('an article more gives, byte for byte, what a build that remembers nothing gives over the same output', () => {
  const { folder, out } = folderOfNews();
  cpSync(out, join(folder, 'other'), { recursive: true });
  forget(join(folder, 'other'));
  writeFiles(folder, { 'in/more.txt': MORE, 'in/copy 2.txt': textOf(news(2), 'And again.') });
  rmSync(join(folder, 'in/7.txt'));
  for (const name of ['out', 'other']) expect(edgewise(folder, 'build', 'in', '--out', name).status).toBe(0);
  expect(bytesIn(out)).toEqual(bytesIn(join(folder, 'other')));
  expect(readFileSync(join(out, 'graph.json'), 'utf8')).toContain('norway~supplies-arms-to~peru');
});

test('an article that moves nothing in the drawing gives the bytes of a build from nothing', () => {
  const { folder, out } = folderOfNews();
  writeFiles(folder, { 'in/more.txt': textOf(news(50)) });
  for (const name of ['out', 'new']) edgewise(folder, 'build', 'in', '--out', name);
  expect(bytesIn(out)).toEqual(bytesIn(join(folder, 'new')));
});
