import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSync } from 'vite';

/** What no text on the screen has, since no journalist writes it so, with what is written instead (GLOSSARY.md). */
const forbidden: readonly (readonly [RegExp, instead: string])[] = [
  [/\b(?!(?:re)?siz|priz|seiz|capsiz)\w+iz(?:es?|ed|ing|ations?)\b/iu, 'British spelling: -ise, -isation'],
  [/\b(?:color|center|favor|labor|defense|catalog)s?\b/iu, 'British spelling: colour, centre, defence'],
  [/(?<!-)\bfirm(?:ly|ness|est|er)?\b/iu, 'certain, certainty'],
  [/\brests? on\b/iu, 'the quote behind it; single-source'],
  [/\bstands? (?:at|in|beside|for|below|out|there)\b/iu, 'is in, is at, is next to'],
  [/\bhangs? on\b|\bput away\b/iu, 'branches; collapse'],
  [/\b(?:is|are|who is) tied\b|\btied to\b/iu, 'linked'],
  [/\bfor want of\b|\bof (?:its|their) own\b/iu, 'without an event date'],
  [/\bwhose word\b|\bon its word\b|\bsays who\b/iu, 'source; attributed to'],
  [/\bclock\b(?!\.)/iu, 'date of event, statement, publication'],
  [
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/u,
    '20 October 2020',
  ],
];

/** Panels whose words are still to be rewritten. */
const notYet = [
  'compare',
  'connections',
  'dateFilter',
  'entityDetails',
  'exporting',
  'filters',
  'firstVisit',
  'legendEntries',
  'notices',
  'pages',
  'shownFilter',
  'sources',
  'summary',
  'timeline',
].map((name) => `${name}.ts`);

const folder = 'app/words/texts/';
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !notYet.includes(file));

test.each(files)('%s is in plain British English', (file) => {
  const { program } = parseSync(file, readFileSync(folder + file, 'utf8'));
  expect(offences(textsOf(program))).toEqual([]);
});

test('finds what nobody writes, and lets other words be', () => {
  expect(offences(['The words it rests on', 'Organizations', 'The size of the prize', 'May 20']).length).toBe(
    3,
  );
});

function offences(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    forbidden.flatMap(([words, instead]) => (words.test(text) ? [`${text} → ${instead}`] : [])),
  );
}

/** The literals of a file, but what it imports. */
function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value } = node as { type?: unknown; value?: unknown };
  if (type === 'ImportDeclaration') return [];
  if (type === 'Literal') return typeof value === 'string' ? [value] : [];
  if (type === 'TemplateElement') return [String(Reflect.get(Object(value), 'cooked'))];
  return Object.values(node).flatMap(textsOf);
}
