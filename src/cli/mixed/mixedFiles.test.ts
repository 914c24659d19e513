import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseGraph } from '../../model/load.ts';
import { zip } from '../../readers/testFiles.ts';
import { buildIn, edgewise, outputOf } from '../testCommand.ts';
import { folderOf } from '../testFolder.ts';
import { writeBadFiles } from './testBadFiles.ts';
import { docxOf, encoded, mailOf, ninjsOf, pageOf, pdfOf } from './testKinds.ts';
import { news, rewritten, textOf } from './testNews.ts';

type Content = Uint8Array | string;

const FURNITURE = 'Sign up for our newsletter to get the news of the harbour by e-mail.';
/** How a copy of a story is printed; each takes so many stories, one after the other. */
const COPIES: [path: (i: number) => string, content: (i: number) => Content, count: number][] = [
  [(i) => `copies/${i}.txt`, (i) => textOf(news(i), FURNITURE), 30],
  [(i) => `pages/${i}.html`, (i) => pageOf(news(i)), 20],
  [(i) => `print/${i}.pdf`, (i) => pdfOf(news(i)), 10],
  [(i) => `office/${i}.docx`, (i) => docxOf(news(i)), 10],
  [(i) => `mail/${i}.eml`, (i) => mailOf(news(i)), 10],
  [(i) => `wire/${i}.json`, (i) => ninjsOf(news(i), i), 10],
  [(i) => `sixteen/${i}.txt`, (i) => encoded(news(i), 'utf-16le'), 5],
  [(i) => `windows/${i}.txt`, (i) => encoded(news(i), 'windows-1252'), 5],
  [(i) => `notes/${i}.md`, (i) => textOf(news(i)).replace('3 March', '*3* March'), 10],
];
const ORIGINALS = 120;

/** The stories of the folder: the files that print each, with the members of archives. */
const stories: string[][] = [];
const files = new Map<string, Content>();

function add(path: string, content: Content): string {
  files.set(path, content);
  return path;
}

for (let i = 0; i < ORIGINALS; i++) stories.push([add(`own/${i}.txt`, textOf(news(i)))]);
let copied = 0;
for (const [path, content, count] of COPIES)
  for (const last = copied + count; copied < last; copied++)
    stories[copied]?.push(add(path(copied), content(copied)));
for (let i = 0; i < 15; i++) stories.push([add(`rewritten/${i}.txt`, textOf(rewritten(i)))]);
for (let i = 200; i < 215; i++) stories.push([add(`pages/${i}.html`, pageOf(news(i)))]);
for (let i = 115; i < 118; i++) {
  const archive = add(
    `packed/${i}.zip`,
    zip({ 'copy.txt': textOf(news(i)), 'own.html': pageOf(news(i + 200)) }),
  );
  stories[i]?.push(`${archive}/copy.txt`);
  stories.push([`${archive}/own.html`]);
}
add('tie.txt', '# Norway arms Chile\n\n3 March 2021\n\nNorway supplied Chile with ten T-72 tanks on Monday.');
stories.push(['tie.txt']);

test('three hundred files of all kinds, bad ones among them, are all accounted for, and become a graph', () => {
  const folder = folderOf();
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, 'in', path)), { recursive: true });
    writeFileSync(join(folder, 'in', path), content);
  }
  const bad = writeBadFiles(join(folder, 'in/odd'));
  const { status, printed } = buildIn(folder, '--json');
  expect(status).toBe(0);
  const account: { list: { path: string; became: string; refused: { why: string }[] }[] } =
    JSON.parse(printed);
  const became = Object.fromEntries(account.list.map((file) => [file.path, file.became]));
  const read = [...files.keys()].map((path) => [path, 'read']);
  const odd = Object.entries(bad).map(([name, fate]) => [`odd/${name}`, fate]);
  expect(became).toEqual(Object.fromEntries([...read, ...odd]));
  expect(account.list.length).toBe(300);
  for (const file of account.list.filter((one) => one.became !== 'read'))
    expect(file.refused[0]?.why).toMatch(/^[A-Z].*\.$/u);

  const graph = parseGraph(readFileSync(outputOf(folder, 'graph.json'), 'utf8'));
  expect(storiesIn(folder, graph.stories)).toEqual(
    stories.map((paths) => paths.toSorted()).toSorted(byFirst),
  );
  expect(graph.relations.map(({ id }) => id)).toContain('norway~supplies-arms-to~chile');
  expect(edgewise(folder, 'check', 'out', '--originals', 'in')).toMatchObject({ status: 0 });
});

/** The files that print each story, but for the odd ones. */
function storiesIn(folder: string, all: { copies: string[] }[]): string[][] {
  const manifest: { files: { articles: { name: string; file: string }[] }[] } = JSON.parse(
    readFileSync(outputOf(folder, 'manifest.json'), 'utf8'),
  );
  const names = new Map(
    manifest.files.flatMap(({ articles }) =>
      articles.map(({ name, file }) => [file.replace(/\.txt$/u, ''), name]),
    ),
  );
  return all
    .map(({ copies }) => copies.map((id) => names.get(id) ?? id).toSorted())
    .filter(([first]) => !first?.startsWith('odd/'))
    .toSorted(byFirst);
}

function byFirst([a = '']: string[], [b = '']: string[]): number {
  return a < b ? -1 : 1;
}
