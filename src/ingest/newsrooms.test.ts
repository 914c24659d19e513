import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/types.ts';
import type { SegmentedArticle } from './contracts.ts';
import { knownNewsrooms, namedNewsrooms } from './newsrooms.ts';
import { group } from './stages/group.ts';
import { segment } from './stages/segment.ts';

const FERRY = 'The ferry came into Avalon on Monday with the mail that had waited in the port for nine days.';
const HILLS =
  'Rain fell on the hills of Avalon for a week, and the shepherds brought their animals down to the town.';
const NO_CORRECTIONS = { articles: [], segments: [], stories: [] };

interface Given {
  publisher?: string;
  url?: string;
  byline?: string;
  date?: string;
  text?: string;
}

function article(id: string, { publisher, byline = '', date = '', text = FERRY }: Given): SegmentedArticle {
  const whole = ['# The ferry is here', byline, date, text].filter((part) => part !== '').join('\n\n');
  const read = { id, file: `${id}.txt`, sha256: `hash of ${id}`, length: whole.length, text: whole };
  return { ...segment(read, []).value, declared: { publisher: publisher ?? null, url: null } };
}

function grouped(given: Given[], written: Entity[] = []) {
  const articles = given.map((one, i) => article(`a${i}`, one));
  const newsrooms = knownNewsrooms(articles, written, []);
  const value = group(articles, newsrooms, NO_CORRECTIONS, []).value;
  return { ...value, newsrooms: namedNewsrooms(newsrooms.media, value, written) };
}

function publishersOf(given: Given[], written: Entity[] = []) {
  return grouped(given, written).stories.map(({ publisher, publisherBasis }) => [publisher, publisherBasis]);
}

describe('whose a story is', () => {
  it.each<[string, Given[], (string | null)[][]]>([
    ['nobody says', [{}], [[null, 'unknown']]],
    ['the file declares it', [{ publisher: 'Coast Wire' }], [['coast-wire', 'declared']]],
    ['the byline is stronger', [{ publisher: 'Coast Wire', byline: 'By Reuters' }], [['reuters', 'stated']]],
    ['with the article or without', [{ publisher: 'The Guardian' }], [['guardian', 'declared']]],
    [
      'two spellings of one name',
      [{ publisher: 'Coast-Wire' }, { publisher: 'The Coast Wire', text: HILLS }],
      [
        ['coast-wire', 'declared'],
        ['coast-wire', 'declared'],
      ],
    ],
    [
      'the earliest of two that print one text',
      [
        { publisher: 'Coast Wire', date: '4 March 2021' },
        { publisher: 'Hill Post', date: '3 March 2021' },
      ],
      [['hill-post', 'inferred']],
    ],
    [
      'of two on one day neither',
      [
        { publisher: 'Coast Wire', date: '3 March 2021' },
        { publisher: 'Hill Post', date: '3 March 2021' },
      ],
      [[null, 'unknown']],
    ],
    [
      'of two of which one has no date neither',
      [{ publisher: 'Coast Wire', date: '3 March 2021' }, { publisher: 'Hill Post' }],
      [[null, 'unknown']],
    ],
    ['a state is no newsroom', [{ publisher: 'Norway' }], [[null, 'unknown']]],
    ['an alliance is none', [{ publisher: 'NATO' }], [[null, 'unknown']]],
    ['no Latin letter', [{ publisher: '新华社' }], [['newsroom-65b0-534e-793e', 'declared']]],
    ['what cannot be seen', [{ publisher: '\u200B' }], [[null, 'unknown']]],
    ['what turns letters round', [{ publisher: 'Wire \u202Etsoc' }], [[null, 'unknown']]],
    ['a page of text', [{ publisher: 'Coast Wire '.repeat(20) }], [[null, 'unknown']]],
  ])('%s', (_, given, publishers) => {
    expect(publishersOf(given)).toEqual(publishers);
  });

  it('is what a person wrote of the name', () => {
    const coast: Entity = {
      id: 'cw',
      kind: 'organization',
      name: 'CW',
      aliases: [{ text: 'Coast Wire', sense: 'name' }],
    };
    const given = [{ publisher: 'Coast Wire' }];
    expect(publishersOf(given, [{ ...coast, media: true }])).toEqual([['cw', 'declared']]);
    expect(publishersOf(given, [coast])).toEqual([[null, 'unknown']]);
    expect(publishersOf(given, [{ ...coast, id: 'coast-wire', aliases: [] }])).toEqual([[null, 'unknown']]);
  });
});

it('credits well-known newsrooms, and those that another file declares', () => {
  const { stories } = grouped([
    { publisher: 'Coast Wire' },
    {
      text: 'The bridge is shut, Reuters reported. Coast Wire reported that nobody was hurt.',
    },
  ]);
  expect(stories.map(({ derivedFrom }) => derivedFrom.map(({ publisher }) => publisher))).toEqual([
    [],
    ['reuters', 'coast-wire'],
  ]);
});

it('the site that declares a file of another newsroom is its host', () => {
  const { articles, newsrooms } = grouped([
    { publisher: 'Coast Wire', byline: 'By Reuters' },
    { text: HILLS },
  ]);
  expect(articles.map(({ host }) => host)).toEqual(['coast-wire', null]);
  expect(newsrooms.map(({ id }) => id)).toEqual(['reuters', 'coast-wire']);
});

it('a newsroom has the names that are printed', () => {
  const { newsrooms } = grouped([
    {
      publisher: 'The Coast Wire',
      text: 'Rain fell, Agence France-Presse reported, and nobody at Coast Wire saw it.',
    },
  ]);
  expect(newsrooms.map(({ id, name, aliases }) => [id, name, aliases.map(({ text }) => text)])).toEqual([
    ['agence-france-presse', 'Agence France-Presse', ['Agence France-Presse']],
    ['coast-wire', 'The Coast Wire', []],
  ]);
});
