import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { StoryTexts } from '../contracts.ts';
import { noMemory } from '../memory.ts';
import { plainStory } from '../rules/plainStory.ts';
import { parseSuggestions, suggestionJsonSchema } from '../suggestionLines.ts';
import { suggestionsExtractor } from './suggestions.ts';
import { vocabulary } from './testVocabulary.ts';

const text = [
  'Borduria sold Syldavia forty tanks on Monday, its defence ministry said.',
  'Borduria sold Syldavia forty tanks again in May. 😀 Syldavia joined the Harbour League.',
].join('\n');
const sale = {
  file: 'story.txt',
  subject: { text: 'Borduria', kind: 'country' },
  predicate: 'supplies-arms-to',
  object: { text: 'Syldavia', kind: 'country' },
  quote: 'Borduria sold Syldavia forty tanks on Monday',
  model: 'reader 2',
};

/** What a file of such lines proposes of the stories, the entities that it brings, and what it rejects. */
async function proposed(lines: readonly (object | string)[], stories: StoryTexts[] = [plainStory(text)]) {
  const file = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const extractor = suggestionsExtractor(parseSuggestions(file), vocabulary);
  const entities = (await extractor.findEntities?.(stories, [], noMemory)) ?? [];
  const context = { articles: [], stories: [], entities, vocabulary };
  const results = await Promise.all(stories.map(async (story) => extractor.propose(story, context)));
  return {
    extractor,
    entities,
    byStory: results.map(({ value }) => value),
    value: results.flatMap(({ value }) => value),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

function wordsOf(span: { start: number; end: number } | null | undefined): string {
  return text.slice(span?.start, span?.end);
}

it('a line whose words the article prints is proposed, with who suggests it and how surely', async () => {
  const line = {
    ...sale,
    score: 0.83,
    verb: 'sold',
    date: 'Monday',
    speaker: 'Borduria',
    modality: 'planned',
  };
  const { value, diagnostics, entities, extractor } = await proposed([line]);
  expect(diagnostics).toEqual([]);
  expect(entities.map(({ id, kind }) => [id, kind])).toEqual([
    ['borduria', 'country'],
    ['syldavia', 'country'],
  ]);
  const [proposal] = value;
  expect(proposal).toMatchObject({
    subject: 'borduria',
    object: 'syldavia',
    modality: 'planned',
    polarity: 'affirmed',
    said: ['borduria'],
    reason: { rule: 'reader 2, score 0.83', certainty: 'likely' },
  });
  expect(wordsOf(proposal?.passages[0]?.spans[0])).toBe(sale.quote);
  expect(wordsOf(proposal?.verb)).toBe('sold');
  expect(extractor.proposedBy).toBe('model');
});

it('places count UTF-16 units, and of words that stand twice those that are named', async () => {
  const at = text.lastIndexOf('Syldavia joined');
  const league = text.indexOf('Harbour League');
  const { value, diagnostics } = await proposed([
    {
      ...sale,
      subject: { start: at, end: at + 'Syldavia'.length, kind: 'country' },
      predicate: 'member-of',
      object: { start: league, end: league + 'Harbour League'.length, kind: 'organization' },
      quote: { start: at, end: text.length },
    },
  ]);
  expect(diagnostics).toEqual([]);
  expect(value[0]).toMatchObject({ subject: 'syldavia', object: 'harbour-league' });
  expect(value[0]?.passages[0]?.spans).toEqual([{ article: 'story', start: at, end: text.length }]);
});

it('of a quote that stands twice the place that is named is meant', async () => {
  const start = text.lastIndexOf('Borduria sold');
  const quote = { start, end: start + 'Borduria sold Syldavia forty tanks'.length };
  const { value } = await proposed([{ ...sale, quote }]);
  expect(value[0]?.passages[0]?.spans).toEqual([{ article: 'story', ...quote }]);
});

it.each([
  ['quote-invented', { quote: 'Borduria gave Syldavia forty tanks' }],
  ['quote-invented', { quote: { start: 4, end: 4 } }],
  ['quote-invented', { quote: { start: 20, end: 3 } }],
  ['quote-invented', { quote: { start: 0, end: 90_000 } }],
  ['name-not-printed', { subject: { text: 'Sildavia', kind: 'country' } }],
  ['name-not-printed', { speaker: 'the Kremlin' }],
  ['name-unclear', { subject: 'Borduria' }],
  ['no-predicate', { predicate: 'befriends' }],
  ['verb-not-in-evidence', { verb: 'gave' }],
  ['date-not-printed', { date: 'Tuesday' }],
  ['no-article', { file: '../story.txt' }],
  ['malformed', { polarity: 'maybe' }],
  ['malformed', { score: 83 }],
  ['malformed', { model: undefined }],
  ['malformed', { certainty: 'sure' }],
])('%s: %o costs its own line only', async (code, wrong) => {
  const { value, diagnostics } = await proposed([{ ...sale, ...wrong }]);
  expect(diagnostics.map((one) => one.code)).toEqual([code]);
  expect(diagnostics[0]).toMatchObject({ severity: 'warning', where: { extractor: 'suggestions' } });
  expect(value).toEqual([]);
});

it('a line that is no JSON is told by its number, and the others count', async () => {
  const { value, diagnostics } = await proposed(['\uFEFF', '{ "file": ', sale, '   ', '[]']);
  expect(value).toHaveLength(1);
  expect(diagnostics.map(({ about }) => about)).toMatchObject([
    { path: 'line 2', message: 'It is not JSON.' },
    { path: 'line 5' },
  ]);
});

it('of two stories in one file the one that prints the quote is meant', async () => {
  const other = plainStory(text, 'other');
  const [copy] = other.copies;
  if (!copy) throw new Error('A plain story has a copy.');
  const [first, second] = copy.segments;
  const parts = [first, second].map((segment, i) => ({
    story: { ...other.story, id: `part-${i}` },
    copies: [{ ...copy, file: 'both.txt', segments: segment ? [{ ...segment, story: `part-${i}` }] : [] }],
  }));
  const { byStory, diagnostics } = await proposed(
    [{ ...sale, file: 'both.txt', quote: 'Borduria sold Syldavia forty tanks again in May' }],
    parts,
  );
  expect(diagnostics).toEqual([]);
  expect(byStory.map(({ length }) => length)).toEqual([0, 1]);
});

it('the schema for those who write such a file is the one that it is read by', () => {
  expect(JSON.parse(readFileSync('docs/suggestion.schema.json', 'utf8'))).toEqual(suggestionJsonSchema());
});
