import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from './check.ts';
import { buildIn, edgewise } from './testCommand.ts';
import { bridge, ferry, folderOf, writeFiles } from './testFolder.ts';

function copyOfTheFirst(): string {
  const folder = folderOf();
  for (const name of ['articles', 'articles.sha256', 'graph.json'])
    cpSync(join('data', name), join(folder, name), { recursive: true });
  return folder;
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test('the first collection holds', () => {
  expect(checkFolder('data').problems).toEqual([]);
  expect(checkFolder('data').quotes).toBeGreaterThan(100);
});

test('a changed letter in an article is found, and in which', () => {
  const folder = copyOfTheFirst();
  change(join(folder, 'articles/002_72d21a9c16ebf7ba.txt'), 'Batajnica', 'Batajnicа');
  expect(checkFolder(folder).problems).toEqual(
    expect.arrayContaining([
      'articles/002_72d21a9c16ebf7ba.txt has not the hash that the graph names.',
      expect.stringMatching(/^statements\[\d+\]\.evidence/u),
    ]),
  );
});

test('a missing article and a missing checksum are found', () => {
  const folder = copyOfTheFirst();
  rmSync(join(folder, 'articles/002_72d21a9c16ebf7ba.txt'));
  writeFileSync(join(folder, 'articles.sha256'), '');
  const { problems } = checkFolder(folder);
  expect(problems).toContain('articles/002_72d21a9c16ebf7ba.txt cannot be read: It is not there.');
  expect(problems).toContain('articles.sha256 has no such line for 002_72d21a9c16ebf7ba.txt as the graph.');
});

test('a graph that is none, or lies about its numbers, is refused with the place', () => {
  const folder = copyOfTheFirst();
  change(join(folder, 'graph.json'), '"stories": 2', '"stories": 9');
  expect(() => checkFolder(folder)).toThrow(/support/u);
  writeFileSync(join(folder, 'graph.json'), '{');
  expect(() => checkFolder(folder)).toThrow(/not JSON/u);
});

test('the command checks what the command built, and tells what does not fit by its exit code', () => {
  const folder = folderOf({ 'in/ferry.txt': ferry });
  buildIn(folder);
  expect(edgewise(folder, 'check', 'out')).toMatchObject({
    status: 0,
    printed: '0 quotes in 1 article: all is as the graph says.\n',
  });
  change(join(folder, 'out/manifest.json'), '"graph": "', '"graph": "0');
  expect(edgewise(folder, 'check', 'out', '--json').status).toBe(1);
  expect(edgewise(folder, 'check', 'none')).toMatchObject({
    status: 2,
    sentences: expect.stringContaining('no graph at none'),
  });
});

test('originals that have changed or are gone are named, wherever they lie now, and new ones are nothing', () => {
  const folder = folderOf({ 'in/ferry.txt': ferry, 'in/old/bridge.txt': bridge, 'in/empty.txt': '' });
  buildIn(folder);
  renameSync(join(folder, 'in'), join(folder, 'moved'));
  writeFiles(folder, { 'moved/new.txt': ferry });
  expect(edgewise(folder, 'check', 'out', '--originals', 'moved').status).toBe(0);
  writeFiles(folder, { 'moved/ferry.txt': `${ferry} ` });
  rmSync(join(folder, 'moved/old/bridge.txt'));
  const { status, printed } = edgewise(folder, 'check', 'out', '--originals', 'moved');
  expect(status).toBe(1);
  expect(printed.split('\n').slice(0, -2)).toEqual([
    'The original ferry.txt has changed since it was read; build again.',
    'The original old/bridge.txt is gone, or lies elsewhere.',
  ]);
  expect(edgewise(folder, 'check', 'out', '--originals', 'in').status).toBe(2);
});
