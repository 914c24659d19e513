import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { graphJsonSchema } from '../model/jsonSchema.ts';
import { parseAnnotations, parseCorrections, parseDrawing, parseVocabulary } from './curationSchema.ts';
import { build, type Sources } from './pipeline.ts';
import { BuildError } from './problems.ts';
import { report } from './report.ts';
import { serialize } from './serialize.ts';

// The command `npm run graph`: compiles data/ into data/graph.json and its schema, both or neither.
// With --check it writes nothing and fails when they are not what would be written. The drawing of the graph that is
// there is kept; delete data/graph.json to have it drawn anew.

const DATA = 'data';
const GRAPH = join(DATA, 'graph.json');

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  run(values.check);
} catch (error) {
  for (const line of sentences(error)) console.error(line);
  process.exitCode = 1;
}

function run(checkOnly: boolean): void {
  const sources = readSources();
  const built = build(sources, (bytes) => createHash('sha256').update(bytes).digest('hex'));
  const outputs = new Map([
    [GRAPH, serialize(built.graph)],
    [join(DATA, 'graph.schema.json'), serialize(graphJsonSchema())],
  ]);
  console.log(report(built, sources));
  if (checkOnly) checkFresh(outputs);
  else writeAll(outputs);
}

function readSources(): Sources {
  const articles = join(DATA, 'articles');
  return {
    files: fileNames(articles).map((file) => ({ file, bytes: readFileSync(join(articles, file)) })),
    checksums: textFile('articles.sha256')[1],
    annotations: parseAnnotations(...textFile('annotations.json')),
    corrections: parseCorrections(...textFile('corrections.json')),
    vocabulary: parseVocabulary(...textFile('vocabulary.json')),
    drawing: readDrawing(),
  };
}

/** Of the graph written before; without one, all is drawn anew. */
function readDrawing(): Sources['drawing'] {
  return existsSync(GRAPH) ? parseDrawing(GRAPH, readFileSync(GRAPH, 'utf8')) : new Map();
}

function fileNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[^.].*\.txt$/u.test(entry.name))
    .map((entry) => entry.name);
}

function textFile(name: string): [file: string, text: string] {
  const file = join(DATA, name);
  return [file, readFileSync(file, 'utf8')];
}

function checkFresh(outputs: Map<string, string>): void {
  const stale = [...outputs].filter(([file, text]) => !isWritten(file, text)).map(([file]) => file);
  if (stale.length === 0) return;
  throw new BuildError([`Out of date: ${stale.join(', ')}. Run "npm run graph" and commit what it writes.`]);
}

function isWritten(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch {
    return false;
  }
}

/** All are written beside their places first, so that a full disk or a stopped run leaves the old files whole. */
function writeAll(outputs: Map<string, string>): void {
  const drafts = [...outputs].map(([file, text]) => ({ file, text, draft: `${file}.new` }));
  try {
    for (const { draft, text } of drafts) writeFileSync(draft, text);
    for (const { draft, file } of drafts) renameSync(draft, file);
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}

function sentences(error: unknown): string[] {
  if (error instanceof BuildError) return error.problems;
  return [error instanceof Error ? error.message : String(error)];
}
