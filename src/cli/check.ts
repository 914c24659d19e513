import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChecksums } from '../ingest/stages/read.ts';
import { checkTexts } from '../model/checkTexts.ts';
import type { Article, Graph } from '../model/types.ts';
import { reasonOf, shown } from './build/inputs.ts';
import { MANIFEST, parseManifest, type Manifest } from '../collection/manifest.ts';
import { originalProblems } from './checkOriginals.ts';
import { readGraph, readGraphFile } from './readOutput.ts';
import { sha256 } from './sha256.ts';

/** What was held against what, and what does not hold, a sentence each. */
export interface Checked {
  articles: number;
  quotes: number;
  problems: string[];
}

/**
 * Whether the graph of a folder is one that every reader accepts, each article has the hash that the graph names, and
 * every quote stands in its article letter for letter; where the folder has a manifest and checksums, those too.
 * @param originals the files and folders from which it was built, to be held against the hashes of then; [] = not looked at
 */
export function checkFolder(path: string, originals: readonly string[] = []): Checked {
  const { folder, text } = readGraphFile(path);
  const graph = readGraph(path);
  const articles = graph.articles.map((article) => storedIn(folder, article));
  const texts = new Map(articles.flatMap(({ id, content }) => (content === null ? [] : [[id, content]])));
  return {
    articles: articles.length,
    quotes: quotesOf(graph),
    problems: [
      ...articles.flatMap(({ problem }) => problem ?? []),
      ...checkTexts(graph, texts).map(({ path: place, message }) => `${place}: ${message}`),
      ...checksumProblems(folder, graph),
      ...manifestProblems(folder, graph, text),
      ...(originals.length > 0 ? originalProblems(folder, originals) : []),
    ],
  };
}

export function checkLines({ articles, quotes, problems }: Checked): string[] {
  const what = `${counted(quotes, 'quote')} in ${counted(articles, 'article')}`;
  return [
    ...problems,
    `${what}: ${problems.length === 0 ? 'all is as the graph says' : 'not all is as the graph says'}.`,
  ];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

interface Stored {
  id: string;
  /** Null where it cannot be read. */
  content: string | null;
  problem: string | null;
}

function storedIn(folder: string, { id, file, sha256: expected }: Article): Stored {
  try {
    const bytes = readFileSync(join(folder, 'articles', file));
    const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const isSame = sha256(bytes) === expected;
    return {
      id,
      content,
      problem: isSame ? null : `articles/${file} has not the hash that the graph names.`,
    };
  } catch (error) {
    return { id, content: null, problem: `articles/${file} cannot be read: ${reasonOf(error)}` };
  }
}

function quotesOf({ statements }: Graph): number {
  return statements.flatMap(({ evidence }) => evidence.flatMap(({ anchors }) => anchors)).length;
}

function checksumProblems(folder: string, { articles }: Graph): string[] {
  const text = textOf(join(folder, 'articles.sha256'));
  if (text === null) return [];
  const listed = parseChecksums(text).value;
  return articles
    .filter(({ file, sha256: expected }) => listed.get(file) !== expected)
    .map(({ file }) => `articles.sha256 has no such line for ${file} as the graph.`);
}

function manifestProblems(folder: string, graph: Graph, graphText: string): string[] {
  const text = textOf(join(folder, MANIFEST));
  if (text === null) return [];
  const manifest = parseManifest(text);
  if (!manifest) return [`${MANIFEST} is not a manifest of Edgewise.`];
  const isOfGraph = manifest.graph === sha256(graphText);
  return [
    ...(isOfGraph ? [] : [`${MANIFEST} was written for another graph.json.`]),
    ...unaccounted(manifest, graph),
  ];
}

function unaccounted({ files }: Manifest, { articles }: Graph): string[] {
  const hashes = new Map(
    files.flatMap((read) => read.articles.map(({ file, sha256: hash }) => [file, hash])),
  );
  return articles
    .filter(({ file, sha256: hash }) => hashes.get(file) !== hash)
    .map(({ file }) => `${MANIFEST} does not say what ${shown(file)} was read from.`);
}

/** Null where there is no such file. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
