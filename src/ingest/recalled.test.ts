import { expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import type { Dated, Effects } from './contracts.ts';
import { rulesExtractor } from './extractors/rules.ts';
import type { Memory } from './memory.ts';
import { build } from './pipeline.ts';
import { serialize } from './serialize.ts';
import { parseSources } from './sources.ts';
import { serializeGraph } from './writtenStatements.ts';
import { readFileSync } from 'node:fs';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** As that of the command, by JSON and UTF-8. */
function memory(): Memory & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    has: (key) => kept.has(key),
    keep: (key) => kept.has(key),
    recall: async <T>(key: string, compute: () => T | Promise<T>): Promise<T> => {
      const known = kept.get(key) ?? JSON.stringify(await compute());
      kept.set(key, known);
      return JSON.parse(known);
    },
    recallText: async (key, compute) => {
      const known = kept.get(key) ?? (await compute());
      kept.set(key, known);
      return () => new TextEncoder().encode(known);
    },
    left: (name) => JSON.parse(kept.get(name) ?? 'null'),
    leave: (name, value) => kept.set(name, JSON.stringify(value)),
  };
}

const TEXTS = [
  'Norway Arms Chile\n\n3 March 2021\n\nNorway supplied Chile with ten T-72 tanks on Monday. Ada Varnholt visited Peru last week.\n',
  'Peru Denies It\n\n4 March 2021\n\nPeru denied that Norway attacked Chile. Prime Minister Ada Varnholt of Norway visited Oman.\n',
];

async function built(effects: Partial<Effects>) {
  const files = TEXTS.map((text, i) => ({ file: `${i}.txt`, bytes: new TextEncoder().encode(text) }));
  const { value: sources } = parseSources({
    files,
    checksums: files.map(({ file, bytes }) => `${sha256(bytes)}  articles/${file}\n`).join(''),
    annotations: { file: '', text: '{"id": "a", "title": "A", "entities": [], "statements": []}' },
    corrections: { file: '', text: '{"articles": [], "segments": [], "stories": []}' },
    vocabulary: { file: '', text: readFileSync('data/vocabulary.json', 'utf8') },
    publishers: null,
    graph: null,
  });
  if (!sources) throw new Error('The sources are no sources.');
  const { value, diagnostics } = await build(sources, [rulesExtractor()], { sha256, ...effects });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return { ...value, diagnostics };
}

test('what is remembered is what is found, to the byte of the graph file', async () => {
  const own = memory();
  const plain = await built({});
  for (const effects of [{ memory: own }, { memory: own }]) {
    const one = await built(effects);
    const text = [...serializeGraph(one.graph, one.written)].map((piece) => Buffer.from(piece).toString());
    expect(text.join('')).toBe(serialize(plain.graph));
    expect(JSON.parse(JSON.stringify(one.graph))).toEqual(plain.graph);
    expect([one.tallies, one.quotes]).toEqual([plain.tallies, plain.quotes]);
    expect(one.diagnostics).toEqual(plain.diagnostics);
  }
  expect(plain.graph.statements.length).toBeGreaterThan(2);
});

test('an entity that is of another kind than it was makes its statements be looked at again', async () => {
  const own = memory();
  await built({ memory: own });
  const [key = '', text = ''] = [...own.kept].find(([, one]) => one.includes('"ends"')) ?? [];
  const kept: { heads: Dated[]; ends: [string, string, boolean][] } = JSON.parse(text);
  own.kept.set(key, JSON.stringify({ ...kept, ends: kept.ends.map(([id]) => [id, 'river', false]) }));
  const { graph, written } = await built({ memory: own });
  expect(graph.statements.length).toBeGreaterThan(2);
  expect(written).toHaveLength(2);
});
