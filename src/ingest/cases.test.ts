import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mentions } from '../text/mentions.ts';
import type { Extractor, Proposal, TextArticle } from './contracts.ts';
import { fine } from './diagnostics.ts';
import { curated } from './extractors/curated.ts';
import { build, type Build } from './pipeline.ts';
import { report } from './report.ts';
import { sentence } from './sentences.ts';
import { serialize } from './serialize.ts';
import { parseSources, type Sources, type SourceTexts } from './sources.ts';

// A golden case is a folder of data/cases: articles/, the files of a curator as far as it needs them, what other
// extractors propose of each story in proposals.json, and expected.json, whose keys name the views below. One without
// articles/ looks at the first collection.

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
  it.each(names)('%s', async (name) => {
    const folder = join(CASES, name);
    const actualFile = join(folder, 'actual.json');
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    const actual = await outcome(folder, Object.keys(expected));
    rmSync(actualFile, { force: true });
    if (serialize(actual) !== serialize(expected)) writeFileSync(actualFile, serialize(actual));
    expect(actual).toEqual(expected);
  });
});

async function outcome(folder: string, keys: string[]): Promise<Record<string, unknown>> {
  const sources = sourcesOf(folder);
  const extractors = [curated(sources.annotations.statements), ...proposing(join(folder, 'proposals.json'))];
  const { value, diagnostics } = await build(sources, extractors, { sha256 });
  const problems = diagnostics.filter(({ severity }) => severity === 'error').map(sentence);
  if (!value) return { problems };

  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').map(sentence);
  const all: Views = {
    ...views(value),
    report: () => report(value, sources.corrections).split('\n'),
    warnings: () => warnings,
    problems: () => problems,
  };
  return Object.fromEntries(keys.map((key) => [key, all[key]?.()]));
}

function sourcesOf(folder: string): Sources {
  const { value, diagnostics } = parseSources(textsOf(folder));
  if (!value) throw new Error(diagnostics.map(sentence).join('\n'));
  return value;
}

function textsOf(folder: string): SourceTexts {
  const own = existsSync(join(folder, 'articles'));
  const home = own ? folder : 'data';
  const articles = join(home, 'articles');
  const written = (file: keyof typeof EMPTY) => ({
    file,
    text: existsSync(join(home, file)) ? readFileSync(join(home, file), 'utf8') : JSON.stringify(EMPTY[file]),
  });
  const files = readdirSync(articles)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, bytes: readFileSync(join(articles, file)) }));
  const checksums = join(home, 'articles.sha256');
  return {
    files,
    checksums: existsSync(checksums)
      ? readFileSync(checksums, 'utf8')
      : files.map(({ file, bytes }) => `${sha256(bytes)}  articles/${file}`).join('\n'),
    annotations: written('annotations.json'),
    corrections: written('corrections.json'),
    vocabulary: written('vocabulary.json'),
    publishers: null,
    graph: own ? null : { file: 'graph.json', text: readFileSync('data/graph.json', 'utf8') },
  };
}

/** Extractor -> story -> what it proposes; a text instead of the proposals is what it throws. */
type Proposing = Record<string, Record<string, Proposal[] | string>>;

function proposing(file: string): Extractor[] {
  if (!existsSync(file)) return [];
  const all: Proposing = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(all).map(([id, byStory]) => ({
    id,
    proposedBy: 'rules',
    propose: ({ story }) => {
      const proposals = byStory[story.id] ?? [];
      if (typeof proposals === 'string') throw new Error(proposals);
      return fine(proposals);
    },
  }));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

type Views = Record<string, () => unknown>;

function views({ graph, grouped: { articles }, tallies }: Build): Views {
  return {
    tallies: () => tallies,
    suggestions: () => graph.statements.filter(({ review }) => review === 'unreviewed'),
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
    verbs: () => Object.fromEntries(graph.statements.map(({ id, verb }) => [id, verb])),
    contextual: () =>
      Object.fromEntries(
        graph.statements.map(({ id, evidence }) => [
          id,
          evidence.filter(({ context }) => context).map(({ anchors }) => anchors.map(({ exact }) => exact)),
        ]),
      ),
    stages: () => Object.fromEntries(graph.relations.map(({ id, spread, dated }) => [id, { spread, dated }])),
    looks: () => Object.fromEntries(graph.vocabulary.kinds.map(({ id, look }) => [id, look])),
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
