import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { build } from 'vite';
import { readersInWorkers } from '../pages/readersInWorkers.ts';
import { parseGraph } from '../../src/model/load.ts';
import type { Graph } from '../../src/model/types.ts';
import { buildFiles, type BuildReply } from './buildFiles.ts';
import * as hashing from './sha256.ts';

const file = (path: string, text: string) => ({ path, file: new Blob([text]) });
const visit = file(
  'visit.txt',
  'In Oslo\n\n3 March 2021\n\nNorway signed a fishing agreement with Chile on Monday.',
);

describe('the worker that builds', () => {
  it('makes a graph of suggestions out of files, with the texts that it quotes, and says how far it is', async () => {
    const files = readdirSync('data/articles').map((path) => ({
      path,
      file: new Blob([readFileSync(join('data/articles', path))]),
    }));
    const replies = await ask(files);
    const graph = await graphIn(replies);
    expect(graph).toMatchObject({ title: 'Mine', articles: { length: 5 }, stories: { length: 4 } });
    expect(graph.statements.length).toBeGreaterThan(20);
    expect(new Set(graph.statements.map(({ review }) => review))).toEqual(new Set(['unreviewed']));
    const stages = replies.flatMap((reply) => ('progress' in reply ? [reply.progress.stage] : []));
    const all = ['file', 'read', 'segment', 'group', 'extract', 'compile', 'place'];
    expect([...new Set(stages)]).toEqual(all);
    expect(replies).toContainEqual({ progress: { stage: 'file', done: 5, of: 5 } });
    const last = replies.at(-1);
    const articles = last && 'articles' in last ? last.articles : new Map<string, Blob>();
    for (const { file: name, length } of graph.articles)
      expect(await articles.get(name)?.text()).toHaveLength(length);
  });

  it('accounts for every file', async () => {
    const broken = file('broken.pdf', '%PDF-1.7 and nothing more');
    const replies = await ask([visit, file('.hidden', 'x'), file('empty.txt', ''), broken]);
    expect(replies.at(-1)).toMatchObject({
      account: {
        files: { given: 4, read: 1, refused: 2, leftOut: 1 },
        list: [
          { path: '.hidden', became: 'left out' },
          { path: 'broken.pdf', became: 'refused' },
          { path: 'empty.txt', refused: [{ why: 'It is empty.' }] },
          { path: 'visit.txt', became: 'read' },
        ],
      },
    });
  });

  it('says why there is no graph where nothing can be read, also of a file that is gone', async () => {
    const gone = Object.assign(new Blob(['x']), {
      arrayBuffer: async () => {
        throw new DOMException('gone', 'NotFoundError');
      },
    });
    const why = 'It could not be read: it was moved, renamed or locked.';
    expect((await ask([{ path: 'gone.txt', file: gone }, file('empty.txt', '')])).at(-1)).toEqual({
      graph: null,
      problems: [],
      unread: [
        { name: 'empty.txt', why: 'It is empty.' },
        { name: 'gone.txt', why },
      ],
    });
  });

  it('tells a fault of the program', async () => {
    vi.spyOn(hashing, 'sha256').mockRejectedValueOnce(new RangeError('too deep'));
    expect((await ask([visit])).at(-1)).toEqual({ failed: 'too deep' });
  });

  it('is bundled for a browser, without anything of Node and of the page', async () => {
    const modules = await bundled('app/workers/ingest.ts');
    expect(modules.filter((id) => id.includes('browser-external') || id.startsWith('node:'))).toEqual([]);
    expect(modules.some((id) => id.endsWith('src/ingest/pipeline.ts'))).toBe(true);
    const app = modules.filter((id) => id.includes('/app/') && !id.includes('node_modules'));
    expect(app.filter((id) => !id.includes('/app/workers/'))).toEqual([]);
    expect(modules.filter((id) => id.endsWith('.dom.js'))).toEqual([]); // they ask the document
  });
});

async function ask(files: { path: string; file: Blob }[]): Promise<BuildReply[]> {
  const replies: BuildReply[] = [];
  await buildFiles({ files, title: 'Mine' }, (reply) => replies.push(reply));
  return replies;
}

async function graphIn(replies: readonly BuildReply[]): Promise<Graph> {
  const last = replies.at(-1);
  if (!last || !('graph' in last) || !last.graph) throw new Error(JSON.stringify(last));
  return parseGraph(await last.graph.text());
}

/** The modules of the bundle that Vite makes of a script, as it does for a worker. */
async function bundled(input: string): Promise<string[]> {
  const results = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [readersInWorkers()],
    build: { write: false, rolldownOptions: { input } },
  });
  const outputs = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  return outputs.flatMap((chunk) => (chunk.type === 'chunk' ? [...chunk.moduleIds, ...chunk.imports] : []));
}
