import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { build as bundle } from 'vite';
import type * as Handler from '../app/workers/ingestHandler.ts';
import type { IngestReply } from '../app/workers/ingestHandler.ts';
import { serialize } from '../src/ingest/serialize.ts';
import type { SourceTexts } from '../src/ingest/sources.ts';
import { newsArticles } from './inventedNews.ts';

// No page starts the worker that builds yet: here an empty one does.

const OTHERS = [
  '# Переговоры в Осло\n\n3 марта 2021 г.\n\nНорвегия и Чили подписали соглашение о рыболовстве.',
  '# 挪威与智利签署渔业协定\n\n2021年3月3日\n\n挪威外交部长周三在奥斯陆表示，两国将共同管理渔场。',
  '# Ärger über Öl in Tromsø\n\n3. März 2021\n\nChile’s navy seized a Norwegian trawler off Valparaíso on Tuesday.',
];

const written = (file: string, value: unknown) => ({ file, text: JSON.stringify(value) });

/** As app/workers/ingest.ts starts it. */
const STARTED = `import { ingestHandler } from './handler.js';
const answer = ingestHandler((reply) => postMessage(reply));
addEventListener('message', ({ data }) => void answer(data));`;

function sources(): SourceTexts {
  const files = [...newsArticles(30), ...OTHERS].map((text, i) => ({
    file: `a${String(i).padStart(2, '0')}.txt`,
    bytes: new TextEncoder().encode(text),
    declared: { publisher: `Paper ${i % 7}`, url: null },
  }));
  const checksums = files.map(({ file, bytes }) => `${sha256(bytes)}  ${file}\n`).join('');
  return {
    files,
    checksums,
    annotations: written('annotations', { id: 'news', title: 'News', entities: [], statements: [] }),
    corrections: written('corrections', { articles: [], segments: [], stories: [] }),
    vocabulary: { file: 'vocabulary.json', text: readFileSync('data/vocabulary.json', 'utf8') },
    publishers: null,
    graph: null,
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What the worker runs, with all that it imports. */
async function handler(): Promise<string> {
  const made = await bundle({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'app/workers/ingestHandler.ts', formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(made) ? made : [];
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])).join('');
}

/** What Node makes of the sources. */
async function builtHere(script: string): Promise<string> {
  const file = test.info().outputPath('ingestHandler.mjs');
  writeFileSync(file, script);
  const { ingestHandler }: typeof Handler = await import(pathToFileURL(file).href);
  const replies: IngestReply[] = [];
  await ingestHandler((reply) => replies.push(reply))({ id: 1, sources: sources(), suggest: true });
  return graphIn(replies.at(-1));
}

function graphIn(reply: IngestReply | undefined): string {
  if (!reply || !('graph' in reply) || !reply.graph) throw new Error(JSON.stringify(reply));
  expect(reply.graph.statements.length).toBeGreaterThan(20);
  return serialize(reply.graph);
}

test('the worker of the page makes of the same articles, byte for byte, the graph that Node makes', async ({
  page,
}) => {
  test.setTimeout(180_000); // the script is made first, and a slow machine is no failure
  const script = await handler();
  await page.route('**/empty.html', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
  for (const [path, body] of [
    ['**/handler.js', script],
    ['**/ingest.js', STARTED],
  ] as const)
    await page.route(path, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto('/empty.html');
  const { files, ...rest } = sources();
  const texts = files.map((file) => ({ ...file, bytes: [...file.bytes] }));
  const reply = await page.evaluate(
    async ([given, others]) =>
      await new Promise<IngestReply>((done) => {
        const building = new Worker('/ingest.js', { type: 'module' });
        building.addEventListener('message', ({ data }: MessageEvent<IngestReply>) => {
          if (!('progress' in data)) done(data);
        });
        const read = given.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) }));
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        building.postMessage({ id: 1, sources: { ...others, files: read }, suggest: true });
      }),
    [texts, rest] as const,
  );
  expect(graphIn(reply)).toBe(await builtHere(script));
});
