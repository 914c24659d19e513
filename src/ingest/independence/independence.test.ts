import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slug } from '../../model/ids.ts';
import type { Graph } from '../../model/types.ts';
import { curated } from '../extractors/curated.ts';
import { build } from '../pipeline.ts';
import { sentence } from '../sentences.ts';
import { parseSources, type SourceTexts } from '../sources.ts';
import { praising } from '../testPraise.ts';

// Short cases of who may have written what: each is a collection whose stories all say that Avalon praised Borduria, with
// the fewest and the most newsrooms and sources behind it, and which stories share how many words. Each story has words
// of its own too, from fillers.json, and so many that nothing shared makes it a copy.

interface CaseStory {
  paper?: string;
  url?: string;
  text: string[];
  said?: string[];
  /** How many files carry it. */
  copies?: number;
  claims?: false;
}

interface Case {
  name: string;
  stories: CaseStory[];
  origins: [number, number];
  sources: [number, number];
  /** "0-1: 35": the first story and the second share 35 words. */
  shares: string[];
  owners?: string[];
  papers?: string[];
  ownFile?: true;
}

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
const { fillers }: { fillers: string[] } = read('fillers.json');
const cases: Case[] = read('cases.json');
const CLAIMS = [
  'Avalon praised Borduria on Monday.',
  'It was on Monday that Avalon praised Borduria.',
  'For once, Avalon praised Borduria without a joke.',
  'To general surprise Avalon praised Borduria.',
  'Few noticed when Avalon praised Borduria.',
];
const PRAISE = 'Avalon praised Borduria';
const headlineOf = (i: number) => `Harbour bulletin ${'abcdefghij'[i] ?? ''}${'klmnopqrst'[i] ?? ''}`;

describe('independence', () => {
  it.each(cases)('$name', async (one) => {
    const graph = await built(one, false);
    const ids = one.stories.map((_, i) => slug(headlineOf(i)));
    expect(graph.stories.map(({ id }) => id)).toEqual(ids);
    expect(sharesIn(graph)).toEqual(one.shares);
    const { origins, sources } = graph.relations[0]?.support ?? {};
    expect({ origins, sources }).toEqual({ origins: one.origins, sources: one.sources });
    expect(ownersIn(graph)).toEqual(one.owners ?? []);
  });

  it.each(cases)('$name, whatever the order of the files', async (one) => {
    const [there, back] = [await built(one, false), await built(one, true)];
    expect(sharesIn(back)).toEqual(sharesIn(there));
    expect(back.relations[0]?.support).toEqual(there.relations[0]?.support);
  });
});

function sharesIn({ stories }: Graph): string[] {
  const place = (id: string) => stories.findIndex((story) => story.id === id);
  return stories.flatMap(({ shares = [] }, i) =>
    shares
      .filter(({ story }) => place(story) > i)
      .toSorted((a, b) => place(a.story) - place(b.story))
      .map(({ story, words }) => `${i}-${place(story)}: ${words}`),
  );
}

function ownersIn({ entities }: Graph): string[] {
  return [...new Set(entities.flatMap(({ owner }) => owner?.name ?? []))];
}

async function built(one: Case, backwards: boolean): Promise<Graph> {
  const parsed = parseSources(sourcesOf(one, backwards));
  if (!parsed.value) throw new Error(parsed.diagnostics.map(sentence).join('\n'));
  const extractors = [curated(parsed.value.annotations.statements)];
  const { value, diagnostics } = await build(parsed.value, extractors, { sha256 });
  if (!value) throw new Error(diagnostics.map(sentence).join('\n'));
  return value.graph;
}

function sourcesOf(one: Case, backwards: boolean): SourceTexts {
  const files = one.stories.flatMap((story, i) =>
    Array.from({ length: story.copies ?? 1 }, (_, copy) => {
      const text = textOf(story, i, copy);
      const place = backwards ? 90 - i * 4 - copy : 10 + i * 4 + copy;
      return { file: `f${place}.txt`, bytes: new TextEncoder().encode(text) };
    }),
  );
  return {
    files,
    checksums: files.map(({ file, bytes }) => `${sha256(bytes)}  articles/${file}`).join('\n'),
    annotations: written('annotations.json', annotationsOf(one)),
    corrections: written('corrections.json', { articles: [], segments: [], stories: [] }),
    vocabulary: written('vocabulary.json', vocabulary),
    publishers: one.ownFile ? written('publishers.json', ownFamilies) : null,
    graph: null,
  };
}

function textOf({ paper, url, text }: CaseStory, i: number, copy: number): string {
  const own = [0, 1].map((n) => fillers[2 * i + n] ?? '');
  return [
    headlineOf(i),
    ...(paper ? [`Via ${paper}`] : []),
    ...(url ? [`Original url: ${url}`] : []),
    own[0],
    ...text,
    own[1],
    CLAIMS[i % CLAIMS.length],
    ...(copy > 0 ? ['Nothing more was known in the evening.'.repeat(copy)] : []),
  ].join('\n\n');
}

function annotationsOf({ stories, papers = [] }: Case): object {
  const names = [...new Set([...stories.flatMap(({ paper }) => paper ?? []), ...papers])];
  const speakers = new Set(stories.flatMap(({ said = [] }) => said));
  const voices = [...speakers].filter((name) => !names.includes(name));
  const statements = stories.flatMap(({ said = [], claims }, i) =>
    claims === false
      ? []
      : [
          {
            id: `${slug(headlineOf(i))}.01`,
            subject: 'avalon',
            predicate: 'praises',
            object: 'borduria',
            quotes: [PRAISE],
            ...(said.length > 0 && { said: said.map((name) => slug(name)) }),
          },
        ],
  );
  return {
    id: 'case',
    title: 'Case',
    entities: [
      entity('Avalon', 'country'),
      entity('Borduria', 'country'),
      ...names.map((name) => ({ ...entity(name, 'organization'), media: true })),
      ...voices.map((name) => entity(name, 'person')),
    ],
    statements,
    differences: [],
    redirects: {},
  };
}

function entity(name: string, kind: string): object {
  return { id: slug(name), kind, name, aliases: [{ text: name, sense: 'name' }] };
}

const ownFamilies = {
  families: [
    {
      id: 'north-press',
      name: 'North Press',
      source: 'https://north-press.example/titles',
      members: [
        { name: 'The Herald', kind: 'paper' },
        { name: 'Gazette', kind: 'paper' },
      ],
    },
  ],
};

const vocabulary = praising('country', 'organization', 'person');

function written(file: string, value: object): { file: string; text: string } {
  return { file, text: JSON.stringify(value) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
