import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Graph, Segment } from '../model/types.ts';
import { printed } from './change.ts';
import { compareCopies, type Copy } from './copies.ts';
import type { Span } from './quote.ts';

/** `|` parts segments; one that begins with `-` is furniture, one with `~` another story's, and so is a blank one. */
function copy(parts: string): Copy {
  const segments: Segment[] = [];
  let text = '';
  for (const part of parts.split('|')) {
    const foreign = /^[-~]/.test(part);
    const own = foreign ? part.slice(1) : part;
    if (own === '') continue;
    const start = text.length;
    text += own;
    const furniture = part.startsWith('-') || own.trim() === '';
    const story = furniture ? null : part.startsWith('~') ? 'other' : 'story';
    segments.push({ start, end: text.length, role: furniture ? 'furniture' : 'body', story });
  }
  return { text, segments };
}

/** Each change as its sort and what either text prints there; the places of one change with a plus between. */
function changes(a: string, b: string): string[] {
  const [one, other] = [copy(a), copy(b)];
  return compareCopies(one, other, 'story').changes.map(({ sort, places }) => {
    const shown = places.map((place) => printed(one.text, other.text, place).join('→'));
    return `${sort} ${shown.join(' + ')}`;
  });
}

describe('what differs', () => {
  test.each<[what: string, a: string, b: string, changes: string[]]>([
    ['nothing', 'Norland sent drones.', 'Norland sent drones.', []],
    ['a word', 'It sent ten drones.', 'It sent twenty drones.', ['words ten→twenty']],
    ['words together', 'It sent ten old drones.', 'It sent new drones.', ['words ten old→new']],
    ['a word left out', 'It sent ten drones.', 'It sent drones.', ['passage ten →']],
    ['a word at the end', 'It sent drones', 'It sent drones today', ['passage → today']],
    ['a word at the beginning', 'Now it went.', 'it went.', ['passage Now →']],
    ['an apostrophe in a word', "Norland's drones", 'Norland’s drones', ["apostrophes Norland's→Norland’s"]],
    ['quotation marks', 'a "new" era', 'a “new” era', ['apostrophes "→“', 'apostrophes "→”']],
    ['quotation marks gone', 'a "new era"', 'a new era', ['punctuation "→', 'punctuation "→']],
    ['a link', 'it [said](#) so', 'it said so', ['links [→ + ](#)→']],
    ['a link over two words', 'it [said so](#)', 'it said so', ['links [→ + ](#)→']],
    ['two links', '[a](#) [b](#)', 'a b', ['links [→ + ](#)→', 'links [→ + ](#)→']],
    ['another target', 'it [said](#a) so', 'it [said](#b) so', ['links ](#a)→](#b)']],
    ['a line break', 'ten\n\nunits', 'ten units', ['lines \n\n→ ']],
    ['one more space', 'so.  Then', 'so. Then', ['spaces   → ']],
    ['another space', 'so.\u00a0Then', 'so. Then', ['spaces \u00a0→ ']],
    ['a comma', 'ten, twenty', 'ten twenty', ['punctuation ,→']],
    ['a dash', 'ten - twenty', 'ten – twenty', ['punctuation -→–']],
    ['a capital', 'Serbia Drops out', 'Serbia drops out', ['capitals Drops→drops']],
    ['a composed accent', 'Be\u0301rg', 'B\u00e9rg', ['characters Be\u0301rg→B\u00e9rg']],
    ['an apostrophe and a space', 'a "b', 'a  “b', ['spaces  →  ', 'apostrophes "→“']],
    ['what cannot be told apart', 'a "-" - b', 'a “- b', ['punctuation  "-" - → “- ']],
    ['an emoji', 'a 🚢 b', 'a 🛰 b', ['punctuation 🚢→🛰']],
    ['everything', 'one two', 'three four five', ['words one two→three four five']],
    ['everything on one side', '', 'three', ['passage →three']],
  ])('%s', (_, a, b, expected) => expect(changes(a, b)).toEqual(expected));
});

describe('what is compared', () => {
  test.each<[what: string, a: string, b: string, changes: string[]]>([
    ['not what stands around the story', '-Subscribe!\n\n|It went.|-\n\nBy us', 'It went.', []],
    ['not furniture within it', 'It went.|-\n\nRead more: this\n\n|It came.', 'It went.|\n\n|It came.', []],
    ['not another story', 'It went.|~ Elsewhere.|It came.', 'It went.|\n|It came.', []],
    ['but the blank lines of the story', 'It went.|\n\n|It came.', 'It went.|\n|It came.', ['lines \n\n→\n']],
    [
      'and the marks beside furniture',
      'It went.|-\n\nRead more\n\n|It came.',
      'It went|\n\n|It came.',
      ['punctuation .\n\nRead more\n\n→\n\n'],
    ],
    [
      'a paragraph that one leaves out',
      'It went.|\n\n|Nobody came.|\n\n|It stayed.',
      'It went.|\n\n|It stayed.',
      ['passage Nobody came.\n\n→'],
    ],
  ])('%s', (_, a, b, expected) => expect(changes(a, b)).toEqual(expected));
});

describe('rows', () => {
  test.each<[what: string, a: string, b: string, rows: string[]]>([
    [
      'begin where both begin a segment',
      'It went.|\n\n|He came.',
      'It went.|\n|He came.',
      ['It went.\n\n→It went.\n', 'He came.→He came.'],
    ],
    [
      'go on where one has a segment more',
      'It went.| No.|He came.',
      'It went.|He came.',
      ['It went. No.→It went.', 'He came.→He came.'],
    ],
    ['are one where nothing is alike', 'It went.|He came.', 'Nobody.', ['It went.He came.→Nobody.']],
    [
      'hold furniture',
      'It went.|-Ad|He came.',
      'It went.|He came.',
      ['It went.Ad→It went.', 'He came.→He came.'],
    ],
  ])('%s', (_, a, b, expected) => {
    const [one, other] = [copy(a), copy(b)];
    const { rows } = compareCopies(one, other, 'story');
    expect(rows.map((row) => printed(one.text, other.text, row).join('→'))).toEqual(expected);
  });
});

test('what stands in another order between the same words is a difference', () => {
  const [a, b] = ['a[\na', 'a"\n[a'] as const;
  const places = compareCopies(copy(a), copy(b), 'story').changes.flatMap((change) => change.places);
  expect(
    without(
      a,
      places.map((place) => place.a),
    ),
  ).toBe(
    without(
      b,
      places.map((place) => place.b),
    ),
  );
});

describe('any two texts', () => {
  const unit = fc.constantFrom('a', 'b', 'B', ' ', '\n', '.', '"', '“', "'", '’', '[', '](#)', '🚢', 'é');
  const text = fc.array(unit, { maxLength: 30 }).map((units) => `a${units.join('')}a`);

  it('are the same but for the changes, which stand in order', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = compareCopies(copy(a), copy(b), 'story').changes;
        const places = found.flatMap((change) => change.places);
        const [inA, inB] = [places.map((place) => place.a), places.map((place) => place.b)];
        expect(without(a, inA)).toBe(without(b, inB));
        expect(found.length === 0).toBe(a === b);
        expect(inA.map(({ start }) => start)).toEqual(
          inA.map(({ start }) => start).toSorted((x, y) => x - y),
        );
        for (const side of [inA, inB]) expect(unitsOf(side)).toHaveLength(new Set(unitsOf(side)).size);
      }),
    );
  });
});

function unitsOf(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
}

/** The text with some of its units left out. */
function without(text: string, spans: readonly Span[]): string {
  const gone = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  return Array.from({ length: text.length }, (_, at) => (gone(at) ? '' : text.charAt(at))).join('');
}

test('the first collection’s copies differ in marks, links, spaces and one passage', () => {
  const { articles, stories }: Graph = JSON.parse(readFileSync('data/graph.json', 'utf8'));
  const [one, two, three] = (stories.find(({ id }) => id === 'moscow-times-serbia-office')?.copies ?? []).map(
    (id): Copy => {
      const article = articles.find((candidate) => candidate.id === id);
      return {
        text: readFileSync(`data/articles/${article?.file}`, 'utf8'),
        segments: article?.segments ?? [],
      };
    },
  );
  if (!one || !two || !three) throw new Error('The story should have three copies.');
  expect(sortsOf(two, three)).toEqual(['passage', 'spaces']);
  expect(sortsOf(one, two)).not.toContain('words');
  expect(sortsOf(one, two).filter((sort) => sort === 'links')).toHaveLength(4);
});

function sortsOf(a: Copy, b: Copy): string[] {
  const { changes: found } = compareCopies(a, b, 'moscow-times-serbia-office');
  return found.map(({ sort }) => sort).toSorted();
}
