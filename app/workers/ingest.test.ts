import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from 'vite';
import type { WrittenFile } from '../../src/ingest/contracts.ts';
import type { SourceTexts } from '../../src/ingest/sources.ts';
import { ingestHandler, type IngestReply } from './ingestHandler.ts';

// The worker's part of a build, and that it can be a worker at all. That the command writes data/graph.json is the
// business of its own test.

/** The first collection as a page would hand it in. */
function firstCollection(): SourceTexts {
  return {
    files: readdirSync('data/articles').map((file) => ({
      file,
      bytes: new Uint8Array(readFileSync(join('data/articles', file))),
    })),
    checksums: readFileSync('data/articles.sha256', 'utf8'),
    annotations: written('annotations.json'),
    corrections: written('corrections.json'),
    vocabulary: written('vocabulary.json'),
    publishers: null,
    graph: written('graph.json'),
  };
}

function written(file: string): WrittenFile {
  return { file, text: readFileSync(join('data', file), 'utf8') };
}

describe('the worker that builds', () => {
  it('makes of the first collection the graph that the command makes, and says how far it is', async () => {
    const replies = await ask({ sources: firstCollection() });
    const result = replies.at(-1);
    expect(result).toMatchObject({
      id: 7,
      diagnostics: [],
      tallies: [{ extractor: 'curated', kept: 232 }],
    });
    expect(result && 'graph' in result && result.graph).toEqual(
      JSON.parse(readFileSync('data/graph.json', 'utf8')),
    );
    const stages = replies.flatMap((reply) => ('progress' in reply ? [reply.progress.stage] : []));
    expect([...new Set(stages)]).toEqual(['read', 'segment', 'group', 'extract', 'compile', 'place']);
    expect(replies).toContainEqual({ id: 7, progress: { stage: 'segment', done: 3, of: 5 } });
  });

  it('tells in sentences why there is none: what is no collection, and what an article does not say', async () => {
    const sources = firstCollection();
    const broken = { ...sources, vocabulary: { file: 'vocabulary.json', text: '{' } };
    expect((await ask({ sources: broken })).at(-1)).toMatchObject({
      graph: null,
      diagnostics: [{ code: 'bad-json', sentence: expect.stringMatching(/^vocabulary\.json is not JSON/u) }],
    });
    const missing = { ...sources, files: sources.files.slice(1) };
    const [first] = sources.files;
    expect((await ask({ sources: missing })).at(-1)).toMatchObject({
      graph: null,
      diagnostics: expect.arrayContaining([
        expect.objectContaining({ code: 'missing-file', sentence: `${first?.file} is missing.` }),
      ]),
    });
  });

  it('stops where it is told to, and goes on with the next', async () => {
    const replies: IngestReply[] = [];
    const answer = ingestHandler((reply) => {
      replies.push(reply);
      if ('progress' in reply && reply.progress.stage === 'segment')
        void answer({ id: reply.id, cancel: true });
    });
    await answer({ id: 1, sources: firstCollection() });
    expect(replies.at(-1)).toEqual({ id: 1, cancelled: true });
    expect(replies).not.toContainEqual(
      expect.objectContaining({ progress: expect.objectContaining({ stage: 'group' }) }),
    );
    await answer({ id: 2, cancel: true });
    expect(replies.at(-1)).toEqual({ id: 1, cancelled: true });
  });

  it('lets a message in that comes while it computes', async () => {
    const replies: IngestReply[] = [];
    const answer = ingestHandler((reply) => replies.push(reply));
    setTimeout(() => void answer({ id: 1, cancel: true }));
    await answer({ id: 1, sources: firstCollection() });
    expect(replies.at(-1)).toEqual({ id: 1, cancelled: true });
  });

  it('tells a fault of the program', async () => {
    const sources = firstCollection();
    Object.defineProperty(sources, 'checksums', {
      get: () => {
        throw new RangeError('too deep');
      },
    });
    expect(await ask({ sources })).toEqual([{ id: 7, failed: 'too deep' }]);
  });

  it('is bundled for a browser, without anything of Node and of the page', async () => {
    const modules = await bundled('app/workers/ingest.ts');
    expect(modules.filter((id) => id.includes('browser-external') || id.startsWith('node:'))).toEqual([]);
    expect(modules.some((id) => id.endsWith('src/ingest/pipeline.ts'))).toBe(true);
    const app = modules.filter((id) => id.includes('/app/') && !id.includes('node_modules'));
    expect(app.filter((id) => !id.includes('/app/workers/'))).toEqual([]);
  });
});

async function ask(request: { sources: SourceTexts }): Promise<IngestReply[]> {
  const replies: IngestReply[] = [];
  await ingestHandler((reply) => replies.push(reply))({ id: 7, ...request });
  return replies;
}

/** The modules of the bundle that Vite makes of a script, as it does for a worker. */
async function bundled(input: string): Promise<string[]> {
  const results = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input } },
  });
  const outputs = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  return outputs.flatMap((chunk) => (chunk.type === 'chunk' ? [...chunk.moduleIds, ...chunk.imports] : []));
}
