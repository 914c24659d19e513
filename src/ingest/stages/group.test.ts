import { assert, constant, constantFrom, property, shuffledSubarray, tuple, uniqueArray } from 'fast-check';
import { expect, it, test } from 'vitest';
import type { ReadArticle } from '../contracts.ts';
import { group } from './group.ts';
import { segment } from './segment.ts';

const NO_CORRECTIONS = { articles: [], segments: [], stories: [] };

function article(file: string, text: string): ReadArticle {
  return { id: file, file: `${file}.txt`, sha256: `hash of ${text}`, length: text.length, text };
}

function grouped(articles: ReadArticle[]) {
  const segmented = articles.map((one) => segment(one, []).value);
  return group(segmented, { media: [], declared: new Map() }, NO_CORRECTIONS, []).value;
}

const SENTENCES = Array.from(
  { length: 9 },
  (_, i) => `The ${'abcdefghi'.charAt(i)}-boat ${i} came into port ${i} with mail ${i} for island ${i}.`,
);
const TEXTS = uniqueArray(
  uniqueArray(constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map(
    (sentences) => `Boats Come Into Port\n\n${sentences.join('\n\n')}`,
  ),
  { minLength: 1, maxLength: 14 },
);

/** The texts of each story, whatever their files are called. */
function textsOfStories(texts: readonly string[]): Set<string> {
  const files = texts.map((text, i) => article(`f${String(i).padStart(2, '0')}`, text));
  const { stories } = grouped(files);
  const textOf = new Map(files.map(({ id, text }) => [id, text]));
  return new Set(
    stories.map(({ copies }) =>
      copies
        .map((id) => textOf.get(id) ?? '')
        .toSorted()
        .join('\n==\n'),
    ),
  );
}

test('the stories are the same whatever the files are called and in whatever order they come', () => {
  assert(
    property(
      TEXTS.chain((texts) => tuple(constant(texts), shuffledSubarray(texts, { minLength: texts.length }))),
      ([texts, shuffled]) => {
        expect(textsOfStories(shuffled)).toEqual(textsOfStories(texts));
      },
    ),
  );
});

const day = (headline: string, date: string, port: string) =>
  `# ${headline}\n\n${date}\n\nThe ferry came into ${port} with the mail for ${port} that had waited in ${port}.`;

const copy = (date: string) =>
  `# One\n\n${date}\n\nThe ferry came into Avalon with the mail that had waited in the port.`;

it('keeps the dates of each story of a file apart', () => {
  const text = [day('One', '3 March 2021', 'Avalon'), day('Two', '4 March 2021', 'Borduria')].join('\n\n');
  const { articles, stories } = grouped([article('a', text)]);
  expect(stories.map(({ published }) => published.edtf)).toEqual(['2021-03-03', '2021-03-04']);
  expect(articles[0]?.dates.map(({ role }) => role)).toEqual(['publication', 'publication']);
});

it('calls the later of two dates of copies that of the page', () => {
  const { articles, stories } = grouped([
    article('a', copy('4 March 2021')),
    article('b', copy('3 March 2021')),
  ]);
  expect(stories.map(({ published }) => published.edtf)).toEqual(['2021-03-03']);
  expect(articles.map(({ dates }) => dates[0]?.role)).toEqual(['page', 'publication']);
});
