import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { graphJsonSchema } from '../model/jsonSchema.ts';
import { parseAnnotations, parseCorrections, parseDrawing, parseVocabulary } from './curationSchema.ts';
import { build, type Sources } from './pipeline.ts';
import { BuildError } from './problems.ts';
import { report } from './report.ts';
import { serialize } from './serialize.ts';

// The command `npm run graph`: compiles a folder, data/ unless another is named, into its graph.json and the schema of
// that, both or neither. With --check it writes nothing and fails when they are not what would be written. The drawing
// of the graph that is there is kept; delete graph.json to have it drawn anew.

try {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  run(positionals[0] ?? 'data', values.check);
} catch (error) {
  for (const line of sentences(error)) console.error(line);
  process.exitCode = 1;
}

function run(folder: string, checkOnly: boolean): void {
  const sources = readSources(folder);
  const built = build(sources, (bytes) => createHash('sha256').update(bytes).digest('hex'));
  const outputs = new Map([
    [join(folder, 'graph.json'), serialize(built.graph)],
    [join(folder, 'graph.schema.json'), serialize(graphJsonSchema())],
  ]);
  console.log(report(built, sources));
  if (checkOnly) checkFresh(outputs);
  else writeAll(outputs);
}

function readSources(folder: string): Sources {
  const articles = join(folder, 'articles');
  const checksums = join(folder, 'articles.sha256');
  return {
    files: articleNames(articles).map((file) => ({ file, bytes: readFileSync(join(articles, file)) })),
    checksums: existsSync(checksums) ? readFileSync(checksums, 'utf8') : '',
    annotations: parseAnnotations(...textFile(folder, 'annotations.json')),
    corrections: parseCorrections(...textFile(folder, 'corrections.json')),
    vocabulary: parseVocabulary(...textFile(folder, 'vocabulary.json')),
    drawing: readDrawing(join(folder, 'graph.json')),
  };
}

/** Of the graph written before; without one, all is drawn anew. */
function readDrawing(graph: string): Sources['drawing'] {
  return existsSync(graph) ? parseDrawing(graph, readFileSync(graph, 'utf8')) : new Map();
}

/** The text files of a folder; what else lies in it is named, so that nobody waits for it in vain. */
function articleNames(folder: string): string[] {
  if (!existsSync(folder)) throw new BuildError([`There is no folder ${folder} with the articles.`]);
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  for (const { name } of entries.filter((entry) => !isArticle(entry))) {
    console.log(
      `Passed over ${join(folder, name)}: an article is a file of its own whose name ends in .txt.`,
    );
  }
  return entries.filter(isArticle).map(({ name }) => name);
}

function isArticle(entry: Dirent): boolean {
  return entry.isFile() && entry.name.endsWith('.txt');
}

function textFile(folder: string, name: string): [file: string, text: string] {
  const file = join(folder, name);
  if (!existsSync(file)) throw new BuildError([`There is no file ${file}.`]);
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
