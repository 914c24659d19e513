import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseGraph } from '../model/load.ts';
import { bytesIn } from './build/testBuild.ts';
import { buildIn, edgewise, outputOf } from './testCommand.ts';
import { article, bridge, ferry, folderOf, writeFiles } from './testFolder.ts';

function graphOf(folder: string) {
  return parseGraph(readFileSync(outputOf(folder, 'graph.json'), 'utf8'));
}

/** All that was written, by its path. */
function written(folder: string): Record<string, string> {
  return bytesIn(join(folder, 'out'));
}

test('a folder becomes a graph, and what cannot be read becomes a line', () => {
  const folder = folderOf({
    'in/ferry.txt': ferry,
    'in/copies/ferry again.txt': `${ferry}\n\nSign up for our newsletter`,
    'in/bridge.txt': bridge,
    'in/empty.txt': '',
    'in/\u001B[31mred.bin': '\0\u0001\0\u0002\0\u0003',
  });
  symlinkSync('.', join(folder, 'in/ring'));
  const { status, printed } = buildIn(folder);
  expect(status).toBe(0);
  expect(printed).toContain('Files: 6 = 3 read + 2 that could not be read + 1 left out');
  expect(printed).toContain('Articles: 3 = 2 own + 1 copies + 0 without a story');
  expect(printed).toContain('Could not read empty.txt: ');
  expect(printed).toContain('Could not read \\u{1b}[31mred.bin: ');
  expect(printed).toContain('Left out ring: ');
  const { articles, stories } = graphOf(folder);
  expect(stories.map(({ id }) => id)).toEqual([
    'avalon-shuts-its-only-bridge',
    'borduria-lends-avalon-a-ferry',
  ]);
  for (const { file, length } of articles)
    expect(readFileSync(outputOf(folder, `articles/${file}`), 'utf8')).toHaveLength(length);
});

test('the report for programs has the same numbers', () => {
  const folder = folderOf({ 'in/ferry.txt': ferry, 'in/empty.txt': '' });
  const { printed } = buildIn(folder, '--json');
  expect(JSON.parse(printed)).toMatchObject({
    files: { given: 2, read: 1, refused: 1, leftOut: 0 },
    articles: { all: 1, own: 1, copies: 0, withoutStory: 0 },
    list: [
      { path: 'empty.txt', became: 'refused' },
      { path: 'ferry.txt', became: 'read', articles: [{ stories: ['borduria-lends-avalon-a-ferry'] }] },
    ],
  });
});

test('two builds of one folder give the same bytes, over one another or anew', () => {
  const folder = folderOf({ 'in/ferry.txt': ferry, 'in/bridge.txt': bridge });
  buildIn(folder);
  const first = written(folder);
  buildIn(folder);
  expect(written(folder)).toEqual(first);
  rmSync(join(folder, 'out'), { recursive: true });
  buildIn(folder);
  expect(written(folder)).toEqual(first);
});

test('a new file changes no old id, and a file that is gone leaves nothing', () => {
  const folder = folderOf({ 'in/ferry.txt': ferry });
  buildIn(folder);
  const before = graphOf(folder);
  writeFiles(folder, { 'in/a.txt': bridge, 'in/ferry.html.txt': bridge });
  buildIn(folder);
  const between = graphOf(folder);
  expect(between.articles).toHaveLength(3);
  expect(between.articles).toEqual(expect.arrayContaining(before.articles));
  expect(between.stories).toEqual(expect.arrayContaining(before.stories));
  rmSync(join(folder, 'in/a.txt'));
  rmSync(join(folder, 'in/ferry.html.txt'));
  buildIn(folder);
  expect(readdirSync(outputOf(folder, 'articles'))).toEqual(before.articles.map(({ file }) => file));
});

test('a stored text that somebody changed is read from its file again', () => {
  const folder = folderOf({ 'in/ferry.txt': ferry });
  buildIn(folder);
  const first = written(folder);
  const [file = ''] = readdirSync(outputOf(folder, 'articles'));
  writeFileSync(outputOf(folder, `articles/${file}`), 'Avalon sank.');
  buildIn(folder);
  expect(written(folder)).toEqual(first);
});

test('the statements of a person stand in the graph, and a quote that is in no article stops it', () => {
  const statement = {
    id: 'borduria-lends-avalon-a-ferry.01',
    subject: 'borduria',
    predicate: 'supplies-arms-to',
    object: 'avalon',
    quotes: ['Borduria lent Avalon a ferry on Monday'],
  };
  const entities = ['borduria', 'avalon'].map((id) => ({
    id,
    kind: 'country',
    name: id === 'avalon' ? 'Avalon' : 'Borduria',
  }));
  const annotations = { id: 'ferries', title: 'Ferries', entities, statements: [statement] };
  const folder = folderOf({ 'in/ferry.txt': ferry, 'annotations.json': JSON.stringify(annotations) });
  expect(buildIn(folder, '--annotations', 'annotations.json')).toMatchObject({ status: 0 });
  expect(graphOf(folder).relations).toHaveLength(1);
  const first = written(folder);
  writeFiles(folder, {
    'annotations.json': JSON.stringify(annotations).replace('lent Avalon', 'sold Avalon'),
  });
  const { status, sentences } = buildIn(folder, '--annotations', 'annotations.json');
  expect(status).toBe(1);
  expect(sentences).toMatch(/borduria-lends-avalon-a-ferry\.01.*sold Avalon/u);
  expect(written(folder)).toEqual(first);
  edgewise(folder, 'build', 'in', '--out', 'new/deep/out', '--annotations', 'annotations.json');
  expect(existsSync(join(folder, 'new'))).toBe(false);
});

test('a verb of one’s own is read by a frame of one’s own, and a frame that says nothing stops the build', () => {
  const text = article(
    'Norway befriends Chile',
    'Norway befriended Chile on Monday, the two said in a statement.',
  );
  const [from, to] = ['subject', 'object'].map((slot) => ({ slots: [slot], kinds: ['country'] }));
  const frame = { predicate: 'supports', verbs: ['befriend'], from, to };
  const folder = folderOf({
    'in/friends.txt': text,
    'own.json': JSON.stringify({ frames: [frame] }),
    'wrong.json': JSON.stringify({ frames: [{ ...frame, predicate: 'befriends' }] }),
  });
  buildIn(folder);
  expect(graphOf(folder).relations).toEqual([]);
  buildIn(folder, '--frames', 'own.json');
  const [relation] = graphOf(folder).relations;
  expect(relation).toMatchObject({ subject: 'norway', predicate: 'supports', object: 'chile' });
  const first = written(folder);
  const { status, sentences } = buildIn(folder, '--frames', 'wrong.json');
  expect(status).toBe(1);
  expect(sentences).toMatch(/wrong\.json, frames\[0\] \(befriends\): there is no predicate befriends/u);
  expect(written(folder)).toEqual(first);
});

const paper = (publisher: string, claim: string) =>
  ['---', `publisher: ${publisher}`, '---', '', claim].join('\n');

test('two papers of one house are one newsroom by a file of one’s own, and a file of no such form stops the build', () => {
  const family = {
    id: 'north-press',
    name: 'North Press',
    source: 'https://north-press.example/titles',
    members: ['Harbour Herald', 'Island Star'].map((name) => ({ name, kind: 'paper' })),
  };
  const folder = folderOf({
    'in/herald.md': paper('Harbour Herald', article('Tanks', 'Norway supplied Chile with ten T-72 tanks.')),
    'in/star.md': paper('Island Star', article('Arms', 'It was Norway that supplied Chile with rifles.')),
    'own.json': JSON.stringify({ families: [family] }),
    'wrong.json': JSON.stringify({ families: [{ ...family, source: 'a friend' }] }),
  });
  buildIn(folder);
  const owners = () => graphOf(folder).entities.flatMap(({ owner }) => owner?.name ?? []);
  expect(owners()).toEqual([]);
  expect(graphOf(folder).stories.map(({ publisher, publisherBasis }) => [publisher, publisherBasis])).toEqual(
    [
      ['island-star', 'declared'],
      ['harbour-herald', 'declared'],
    ],
  );
  buildIn(folder, '--publishers', 'own.json');
  expect(owners()).toEqual(['North Press', 'North Press']);
  const first = written(folder);
  const { status, sentences } = buildIn(folder, '--publishers', 'wrong.json');
  expect(status).toBe(1);
  expect(sentences).toMatch(/wrong\.json, families\[0\].*source/u);
  expect(written(folder)).toEqual(first);
});

test('what another program suggests is held to the letter, counted by reason, and stops nothing', () => {
  const folder = folderOf({ 'in/ferry.txt': ferry });
  buildIn(folder);
  const [{ file } = { file: '' }] = graphOf(folder).articles;
  const suggestion = {
    file,
    subject: { text: 'Borduria', kind: 'country' },
    predicate: 'supports',
    object: { text: 'Avalon', kind: 'country' },
    quote: 'Borduria lent Avalon a ferry on Monday',
    date: 'on Monday',
    model: 'own-script 1',
    score: 0.7,
  };
  const lines = [
    suggestion,
    { ...suggestion, quote: 'Borduria gave Avalon two ferries' },
    { ...suggestion, quote: { start: 3, end: 30 } },
    { ...suggestion, file: '../ferry.txt' },
  ];
  writeFiles(folder, { 'own.jsonl': [...lines.map((line) => JSON.stringify(line)), 'not JSON'].join('\n') });
  const { status, printed } = buildIn(folder, '--suggestions', 'own.jsonl');
  expect(status).toBe(0);
  const { statements } = graphOf(folder);
  const [statement] = statements.filter(({ proposedBy }) => proposedBy === 'model');
  expect(statement).toMatchObject({
    subject: 'borduria',
    object: 'avalon',
    review: 'unreviewed',
    reason: { rule: 'own-script 1, score 0.7' },
    when: { edtf: '2021-03-01' },
  });
  expect(statement?.evidence[0]?.anchors[0]?.exact).toBe(suggestion.quote);
  expect(printed).toContain(
    'by suggestions: 1; rejected: 1 malformed, 1 no article, 1 quote invented, 1 span cuts word',
  );
});

test('where nothing can be read nothing is written', () => {
  const folder = folderOf({ 'in/empty.txt': '' });
  expect(buildIn(folder)).toMatchObject({ status: 1, sentences: expect.stringContaining('empty.txt') });
  expect(readdirSync(folder)).toEqual(['in']);
});

test.each([
  [['--help'], 0, /Examples:/u, ''],
  [['build', '--help'], 0, /--out <folder>/u, ''],
  [['build', '--help'], 0, /--endpoint <address>[\s\S]*env:\s+OPENAI_BASE_URL/u, ''],
  [['build', 'in', '--colour'], 2, '', /unknown option '--colour'/u],
  [['biuld', 'in'], 2, '', /unknown command 'biuld'/u],
  [['build'], 2, '', /missing required argument/u],
  [['build', 'none'], 2, '', /none cannot be read: It is not there\./u],
  [['build', 'in', '--extractor', 'magic'], 2, '', /magic/u],
  [['build', 'in', '--extractor', 'model', '--endpoint', 'http://127.0.0.1:9/v1'], 2, '', /--model/u],
  [['build', 'in', '--extractor', 'model', '--model', 'm', '--endpoint', 'ftp://a'], 2, '', /no address/u],
  [['build', 'in', '--model', 'm'], 2, '', /--extractor model/u],
  [['build', 'in', '--parallel', '0'], 2, '', /whole number above 0/u],
  [['build', 'in', '--out', 'in'], 2, '', /Nothing was written into/u],
  [['build', 'in', '--annotations', 'none.json'], 2, '', /none\.json cannot be read/u],
])('%j ends with %i', (parameters, status, printed, sentences) => {
  const folder = folderOf({ 'in/ferry.txt': ferry });
  const ended = edgewise(folder, ...parameters);
  expect(ended.status).toBe(status);
  expect(ended.printed).toMatch(printed);
  expect(ended.sentences).toMatch(sentences);
  expect(readdirSync(folder)).toEqual(['in']);
});
