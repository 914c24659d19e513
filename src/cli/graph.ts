import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractorsOf } from '../ingest/extractors/all.ts';
import { build } from '../ingest/pipeline.ts';
import { report } from '../ingest/report.ts';
import { serialize } from '../ingest/serialize.ts';
import { parseSources, type SourceTexts } from '../ingest/sources.ts';
import type { WrittenFile } from '../ingest/contracts.ts';
import { graphJsonSchema } from '../model/jsonSchema.ts';
import { Refusal, sentencesOf, settled, warningsOf } from './refusal.ts';
import { sha256 } from './sha256.ts';

// The command `npm run graph`: compiles a folder, data/ unless another is named, into its graph.json and the schema of
// that, both or neither. With --check it writes nothing and fails when they are not what would be written. The drawing
// of the graph that is there is kept; delete graph.json to have it drawn anew.

const noCorrections = JSON.stringify({ articles: [], segments: [], stories: [] });

try {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  await run(positionals[0] ?? 'data', values.check);
} catch (error) {
  for (const line of sentencesOf(error)) console.error(line);
  process.exitCode = 1;
}

async function run(folder: string, checkOnly: boolean): Promise<void> {
  const read = parseSources(readTexts(folder));
  const sources = settled(read);
  const result = await build(sources, extractorsOf(sources), { sha256 });
  const built = settled(result);
  const outputs = new Map([
    [join(folder, 'graph.json'), serialize(built.graph)],
    [join(folder, 'graph.schema.json'), serialize(graphJsonSchema())],
  ]);
  console.log(report(built, sources.corrections));
  for (const warning of warningsOf(read, result)) console.log(`Note: ${warning}`);
  if (checkOnly) checkFresh(outputs);
  else writeAll(outputs);
}

function readTexts(folder: string): SourceTexts {
  const articles = join(folder, 'articles');
  const checksums = join(folder, 'articles.sha256');
  const publishers = join(folder, 'publishers.json');
  const graph = join(folder, 'graph.json');
  return {
    files: articleNames(articles).map((file) => ({ file, bytes: readFileSync(join(articles, file)) })),
    checksums: existsSync(checksums) ? readFileSync(checksums, 'utf8') : '',
    annotations: writtenFile(join(folder, 'annotations.json')),
    corrections: writtenFile(join(folder, 'corrections.json'), noCorrections),
    vocabulary: writtenFile(join(folder, 'vocabulary.json')),
    publishers: existsSync(publishers) ? writtenFile(publishers) : null,
    graph: existsSync(graph) ? writtenFile(graph) : null,
  };
}

/** The text files of a folder; what else lies in it is named, so that nobody waits for it in vain. */
function articleNames(folder: string): string[] {
  if (!existsSync(folder)) throw new Refusal([`There is no folder ${folder} with the articles.`]);
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

/** @param otherwise what stands for a file that need not be there */
function writtenFile(file: string, otherwise?: string): WrittenFile {
  if (!existsSync(file) && otherwise !== undefined) return { file, text: otherwise };
  if (!existsSync(file)) throw new Refusal([`There is no file ${file}.`]);
  if (statSync(file).isDirectory())
    throw new Refusal([`${file} is a folder; a file of that name is needed there.`]);
  return { file, text: readFileSync(file, 'utf8') };
}

function checkFresh(outputs: Map<string, string>): void {
  const stale = [...outputs].filter(([file, text]) => !isWritten(file, text)).map(([file]) => file);
  if (stale.length === 0) return;
  throw new Refusal([`Out of date: ${stale.join(', ')}. Run "npm run graph" and commit what it writes.`]);
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
