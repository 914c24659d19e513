import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

// The command as it is called, on a copy of the first collection.

const COPIED = [
  'articles',
  'articles.sha256',
  'annotations.json',
  'corrections.json',
  'vocabulary.json',
  'graph.json',
];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edgewise-'));
  for (const name of COPIED) cpSync(join('data', name), join(folder, name), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function graph(...options: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/graph.ts', folder, ...options], {
    encoding: 'utf8',
  });
  return { status, printed: stdout, sentences: stderr };
}

function change(name: string, from: string, to: string): void {
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test('writes the graph and its schema, the same as were committed', () => {
  expect(graph()).toMatchObject({ status: 0 });
  for (const name of ['graph.json', 'graph.schema.json']) {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(readFileSync(join('data', name), 'utf8'));
  }
  expect(graph('--check')).toMatchObject({ status: 0 });
});

test.each([
  ['articles/002_72d21a9c16ebf7ba.txt', 'Batajnica', 'Batajnicа', /002_72d21a9c16ebf7ba\.txt has changed/u],
  [
    'articles/004_22d2fdb28d8bf376.txt',
    'Leave a Reply',
    'Leave a reply',
    /004_22d2fdb28d8bf376\.txt has changed/u,
  ],
  ['annotations.json', 'signed an order last', 'signed an order, last', /moscow-times-serbia-office\.\d+/u],
  ['vocabulary.json', '"symmetric": false', '"symmetric": "no"', /vocabulary\.json/u],
])('a changed character in %s stops it with a sentence, and nothing is written', (name, from, to, names) => {
  const before = readFileSync(join(folder, 'graph.json'), 'utf8');
  change(name, from, to);
  const { status, sentences } = graph();
  expect(status).toBe(1);
  expect(sentences).toMatch(names);
  expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toBe(before);
});

test('--check names a graph that is out of date and leaves it', () => {
  change('graph.json', '"version": 2', '"version": 2 ');
  const before = readFileSync(join(folder, 'graph.json'), 'utf8');
  const { status, sentences } = graph('--check');
  expect(status).toBe(1);
  expect(sentences).toMatch(/Out of date: .*graph\.json/u);
  expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toBe(before);
});

test('a missing file is named', () => {
  rmSync(join(folder, 'annotations.json'));
  expect(graph()).toMatchObject({
    status: 1,
    sentences: expect.stringMatching(/There is no file .*annotations\.json/u),
  });
});

test('what is no article is passed over by name', () => {
  mkdirSync(join(folder, 'articles', 'more'));
  symlinkSync('/etc/hostname', join(folder, 'articles', 'link.txt'));
  writeFileSync(join(folder, 'articles', 'scan.pdf'), '');
  const { status, printed } = graph();
  expect(status).toBe(0);
  for (const name of ['more', 'link.txt', 'scan.pdf']) {
    expect(printed).toMatch(new RegExp(`Passed over .*${name}: an article is a file`, 'u'));
  }
});

test('files as people have them are taken: a byte order mark, sums of the folder itself, no corrections, a broken graph', () => {
  writeFileSync(
    join(folder, 'annotations.json'),
    `\uFEFF${readFileSync(join(folder, 'annotations.json'), 'utf8')}`,
  );
  const sums = readFileSync(join(folder, 'articles.sha256'), 'utf8');
  writeFileSync(join(folder, 'articles.sha256'), sums.replaceAll('articles/', ''));
  writeFileSync(join(folder, 'graph.json'), '{"version": 2, "positions": {"serbia": [1');
  const { status, printed, sentences } = graph();
  expect(sentences).toBe('');
  expect(status).toBe(0);
  expect(printed).toMatch(/Note: .*graph\.json cannot be read .* and is made anew/u);
});

test('a folder in the place of a file is named', () => {
  rmSync(join(folder, 'graph.json'));
  mkdirSync(join(folder, 'graph.json'));
  expect(graph()).toMatchObject({ status: 1, sentences: expect.stringMatching(/graph\.json is a folder/u) });
});
