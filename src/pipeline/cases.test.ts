import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../model/types.ts';
import { mentions } from '../text/mentions.ts';
import { parseAnnotations, parseCorrections, parseVocabulary } from './curationSchema.ts';
import { build, type Sources } from './pipeline.ts';
import { BuildError } from './problems.ts';
import { serialize } from './serialize.ts';
import type { TextArticle } from './stages/group.ts';

// A golden case is a folder of data/cases: articles/, the files of a curator as far as it needs them, and
// expected.json, whose keys name the views below. One without articles/ looks at the first collection.

const CASES = 'data/cases';
const EMPTY = {
  'annotations.json': {
    id: 'case',
    title: 'Case',
    entities: [],
    statements: [],
    differences: [],
    redirects: {},
  },
  'corrections.json': { articles: [], segments: [], stories: [] },
  'vocabulary.json': { kinds: [], families: [], predicates: [] },
};

const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe('golden cases', () => {
  it.each(names)('%s', (name) => {
    const folder = join(CASES, name);
    const actualFile = join(folder, 'actual.json');
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    const actual = outcome(sourcesOf(folder), Object.keys(expected));
    rmSync(actualFile, { force: true });
    if (serialize(actual) !== serialize(expected)) writeFileSync(actualFile, serialize(actual));
    expect(actual).toEqual(expected);
  });
});

function sourcesOf(folder: string): Sources {
  const own = existsSync(join(folder, 'articles'));
  const home = own ? folder : 'data';
  const articles = join(home, 'articles');
  const json = (name: keyof typeof EMPTY) =>
    existsSync(join(home, name)) ? readFileSync(join(home, name), 'utf8') : JSON.stringify(EMPTY[name]);
  const files = readdirSync(articles)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, bytes: readFileSync(join(articles, file)) }));
  const checksums = join(home, 'articles.sha256');
  return {
    files,
    checksums: existsSync(checksums)
      ? readFileSync(checksums, 'utf8')
      : files.map(({ file, bytes }) => `${sha256(bytes)}  articles/${file}`).join('\n'),
    annotations: parseAnnotations('annotations.json', json('annotations.json')),
    corrections: parseCorrections('corrections.json', json('corrections.json')),
    vocabulary: parseVocabulary('vocabulary.json', json('vocabulary.json')),
    drawing: new Map(),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function outcome(sources: Sources, keys: string[]): Record<string, unknown> {
  try {
    const { graph, grouped } = build(sources, sha256);
    const all = views(graph, grouped.articles);
    return Object.fromEntries(keys.map((key) => [key, all[key]?.()]));
  } catch (error) {
    if (error instanceof BuildError) return { problems: error.problems };
    throw error;
  }
}

function views(graph: Graph, articles: TextArticle[]): Record<string, () => unknown> {
  return {
    problems: () => [],
    lengths: () => byArticle(articles, ({ length }) => length),
    segments: () =>
      byArticle(articles, ({ text, segments }) =>
        segments.map(({ role, story, start, end }) => [role, story, text.slice(start, end)]),
      ),
    dates: () => byArticle(articles, ({ dates }) => dates.map(({ text, edtf, role }) => [role, text, edtf])),
    hosts: () => byArticle(articles, ({ url, host }) => [url, host]),
    mentions: () =>
      byArticle(articles, ({ text }) =>
        mentions(text, graph.entities).map(({ start, end, entity }) => [text.slice(start, end), entity]),
      ),
    stories: () => graph.stories,
    whens: () => Object.fromEntries(graph.statements.map(({ id, when }) => [id, when])),
    times: () => Object.fromEntries(graph.statements.map(({ id, time }) => [id, time])),
    anchors: () =>
      Object.fromEntries(
        graph.statements.map(({ id, evidence }) => [
          id,
          evidence.map(({ anchors }) => anchors.map(({ article, start, exact }) => [article, start, exact])),
        ]),
      ),
    contexts: () =>
      Object.fromEntries(
        graph.statements.map(({ id, evidence }) => [
          id,
          evidence.flatMap(({ anchors }) => anchors.map(({ prefix, suffix }) => [prefix, suffix])),
        ]),
      ),
    said: () => Object.fromEntries(graph.statements.map(({ id, said }) => [id, said])),
    relations: () =>
      Object.fromEntries(
        graph.relations.map(({ id, polarity, modality, support }) => [id, { polarity, modality, support }]),
      ),
    differences: () => graph.differences,
  };
}

function byArticle(
  articles: TextArticle[],
  view: (article: TextArticle) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(articles.map((article) => [article.id, view(article)]));
}
