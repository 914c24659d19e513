import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text as read } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { parseGraph } from '../model/load.ts';
import { modelServer, reading, type Asked, type Reply } from './asking/testModelServer.ts';
import { checkFolder } from './check.ts';
import { outputOf } from './testCommand.ts';
import { article, bridge, ferry, folderOf } from './testFolder.ts';

const KEY = 'sk-a-secret-that-nobody-may-see';
const sale = article(
  'Norway helps Chile',
  'Norway sold Chile two frigates on Monday, the ministry of defence said in the capital.',
);
const marked = reading(
  [
    {
      quote: 'Norway sold Chile two frigates',
      subject: 'Norway',
      predicate: 'supplies-arms-to',
      object: 'Chile',
      verb: 'sold',
      date: 'Monday',
    },
    {
      quote: 'Norway gave Chile two frigates',
      subject: 'Norway',
      predicate: 'supplies-arms-to',
      object: 'Chile',
    },
  ],
  { Norway: 'country', Chile: 'country' },
);

/** A model that finds one sale, and invents another. */
function seller({ text, claim }: Asked): Reply {
  if (claim !== null) return { say: '{"answer": "yes"}' };
  return {
    say: text.includes('frigates') ? marked : reading([]),
    usage: { prompt_tokens: 1000, completion_tokens: 50 },
  };
}

interface Call {
  endpoint: string;
  options?: string[];
  /** Given the running command, from its start. */
  meanwhile?: (child: { kill: (signal: 'SIGINT') => boolean }) => Promise<void>;
}

/** The build of `in` into `out` by the model, in a process of its own, so that the server here can answer. */
async function build(folder: string, { endpoint, options = [], meanwhile }: Call) {
  const given = [
    'build',
    'in',
    '--out',
    'out',
    '--extractor',
    'model',
    '--model',
    'small',
    '--endpoint',
    endpoint,
  ];
  const env = { ...process.env, EDGEWISE_API_KEY: KEY };
  const child = spawn(process.execPath, [resolve('bin/edgewise.js'), ...given, ...options], {
    cwd: folder,
    env,
  });
  const [printed, sentences] = [read(child.stdout), read(child.stderr)];
  const ended = once(child, 'exit');
  await meanwhile?.(child);
  const [status] = await ended;
  return { status: Number(status), printed: await printed, sentences: await sentences };
}

function graphOf(folder: string) {
  return parseGraph(readFileSync(outputOf(folder, 'graph.json'), 'utf8'));
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

test('what a model marks becomes suggestions, what it invents a number, and its key stands nowhere', async () => {
  const { endpoint, asked } = await modelServer(seller);
  const folder = folderOf({ 'in/sale.txt': sale, 'in/ferry.txt': ferry });
  const first = await build(folder, { endpoint });
  expect(first.status).toBe(0);
  expect(first.printed).toContain('by model: 1; rejected: 1 quote invented');
  expect(first.printed).toContain('Invented quotes: 1 of 4 (25 %)');
  expect(first.printed).toMatch(/small: 3 answers, 0 kept from before; about \d+ tokens/u);
  expect(first.sentences).toMatch(
    /The model small at http:.* about 2 stories in 2 parts: about [\d,]+ tokens, of 1,000,000 allowed/u,
  );
  expect(graphOf(folder).statements).toMatchObject([
    {
      subject: 'norway',
      object: 'chile',
      proposedBy: 'model',
      review: 'unreviewed',
      verb: { exact: 'sold' },
    },
  ]);
  expect(checkFolder(join(folder, 'out')).problems).toEqual([]);
  expect(asked.every(({ headers }) => headers.authorization === `Bearer ${KEY}`)).toBe(true);
  for (const words of [
    first.printed,
    first.sentences,
    ...filesBelow(folder).map((file) => readFileSync(file, 'latin1')),
  ])
    expect(words).not.toContain(KEY);
  const again = await build(folder, { endpoint, options: ['--json'] });
  expect(JSON.parse(again.printed)).toMatchObject({
    model: { asked: 0, kept: 3, quotes: { all: 4, invented: 1 } },
  });
  expect(asked).toHaveLength(3);
});

test('where the server fails, what others found comes out, with one line and the exit code 3', async () => {
  const { endpoint, stop } = await modelServer(seller);
  stop();
  const folder = folderOf({ 'in/sale.txt': sale, 'in/bridge.txt': bridge });
  const { status, printed } = await build(folder, { endpoint, options: ['--extractor', 'rules'] });
  expect(status).toBe(3);
  expect(printed.match(/Nobody answers at/gu)).toHaveLength(1);
  expect(printed).toContain('Not read whole by the model: 2 stories.');
  expect(graphOf(folder).statements).toMatchObject([
    { subject: 'norway', object: 'chile', proposedBy: 'rules' },
  ]);
});

test('stopped by Ctrl-C, the next build asks only what is left', async () => {
  const folder = folderOf({ 'in/sale.txt': sale, 'in/ferry.txt': ferry, 'in/bridge.txt': bridge });
  const first = await modelServer((question, nth) => (nth > 2 ? 'silence' : seller(question)));
  const stopped = await build(folder, {
    endpoint: first.endpoint,
    options: ['--parallel', '1'],
    meanwhile: async (child) => {
      await first.wasAsked(3);
      child.kill('SIGINT');
    },
  });
  expect(stopped).toMatchObject({ status: 130, sentences: expect.stringContaining('Stopped.') });
  expect(existsSync(join(folder, 'out'))).toBe(false);
  const second = await modelServer(seller);
  const { status } = await build(folder, { endpoint: second.endpoint });
  expect([status, first.asked.length - 1 + second.asked.length]).toEqual([0, 4]);
  expect(readdirSync(folder).toSorted()).toEqual(['in', 'out']);
});

test('more than the budget is refused before anything is sent', async () => {
  const { endpoint, asked } = await modelServer(seller);
  const folder = folderOf({ 'in/sale.txt': sale });
  const { status, sentences } = await build(folder, { endpoint, options: ['--max-tokens', '100'] });
  expect([status, asked, readdirSync(folder)]).toEqual([1, [], ['in']]);
  expect(sentences).toMatch(/of 100 allowed\.\nThat is more than the budget\./u);
});
