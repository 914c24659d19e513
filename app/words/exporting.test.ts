import { describe, expect, it, test } from 'vitest';
import { everything, extract, type About } from '../../src/export/extract.ts';
import { losses } from '../../src/export/losses.ts';
import { noFilter, shown, type Filter } from '../../src/query/filter.ts';
import { testIndex } from '../../src/query/testIndex.ts';
import { filterWords } from './filters.ts';
import { words } from './catalogue.ts';
import { keyWords } from './pictureKey.ts';
import { reportOf } from './report.ts';

const index = testIndex();
const about: About = {
  title: 'Drones for Sudland',
  notes: ['A note.'],
  date: '2026-01-02',
  address: 'https://example.org/',
  link: (type, id) => `https://example.org/?${type}=${id}`,
};

test.each<[Partial<Filter>, string | null]>([
  [{}, null],
  [{ actors: ['norland', 'anna-berg'] }, 'with Norland or Anna Bérg'],
  [{ kinds: ['country'], modality: ['planned', 'possible'] }, 'only countries; planned or possible'],
  [{ predicates: ['supplies'], polarity: ['denied'] }, 'where one “supplies” the other; denied'],
  [{ stories: ['wire-drones'] }, 'told in “Norland ships drones to Sudland”'],
  [{ from: '2020', to: '2021' }, 'happened from 2020 to 2021'],
  [
    { to: '2021', clock: 'published', hideUndated: true },
    'published to 2021; without what has no date of its own',
  ],
])('the filter %j reads: %s', (filter, expected) => {
  expect(filterWords(index, { ...noFilter, ...filter })).toBe(expected);
});

test('what a format leaves out is said in numbers, and what concerns nothing is not said', () => {
  const said = (filter: Partial<Filter>) =>
    losses('gexf', extract(index, shown(index, { ...noFilter, ...filter }))).map(({ what, count }) =>
      words.exporting.losses[what](count),
    );
  expect(said({ polarity: ['denied'] })).toEqual([
    'Only what is shown is in it, without four other relations. Origins, stories and articles are counted from what is in it alone.',
    'One note on sources that differ is left out, because not all of the statements concerned are shown.',
    words.exporting.losses.quotes(),
    words.exporting.losses.stories(),
    'One relation that somebody denies is in it, named so in words and in a field. Whoever only counts lines counts it too.',
    'One relation without a date of its own: shown at all times.',
  ]);
  expect(losses('graph.json', everything(index))).toEqual([]);
});

test('the key of a picture explains what is in it and nothing else', () => {
  expect(keyWords(index, new Set(index.relations.keys()), [])).toEqual([
    'Circle: countries; square: people.',
    'Solid lines: stated as fact; long dashes: planned; a bar: denied.',
  ]);
  const part = extract(index, shown(index, { ...noFilter, predicates: ['borders'] }));
  expect(keyWords(part.index, new Set(part.index.relations.keys()), ['lines'])).toEqual([
    'Circle: countries.',
    'Solid lines: stated as fact; a hollow line with a number: so many relations.',
  ]);
  expect(keyWords(part.index, new Set(), ['groups'])).toEqual([
    'Circle: countries.',
    'A double rim with a number: so many entities.',
  ]);
});

describe('a report', () => {
  const report = reportOf(everything(index), about);

  it('has the relations by their sentences, with who says so', () => {
    expect(report.relations.map(({ heading }) => heading)).toEqual([
      'Anna Bérg leads Norland',
      'Anna Bérg visits Sudland',
      'Norland borders Sudland',
      'Norland does not recognise Sudland',
      'Norland supplies Sudland',
    ]);
    expect(report.relations[3]?.statements[0]?.words).toBe(
      'North Wire, in its own words: denied; no date given',
    );
  });

  it('numbers each quote once, and every statement has its numbers', () => {
    const used = report.relations.flatMap(({ statements }) => statements.flatMap(({ notes }) => notes));
    expect(new Set(used)).toEqual(new Set(report.notes.map((_, i) => i + 1)));
    expect(new Set(report.notes.map(({ quote }) => quote)).size).toBe(report.notes.length);
    expect(report.notes[0]).toMatchObject({
      quote: 'Prime Minister Anna Bérg',
      headline: 'Norland ships drones to Sudland',
      original: null,
    });
    expect(report.notes[0]?.source).toMatch(/^North Wire, .*2021, wire\.txt$/);
  });

  it('says what it was told to say, and when and where it was made', () => {
    expect(report.about[0]).toBe('A note.');
    expect(report.about[1]).toMatch(/2026.*https:\/\/example\.org\//);
  });
});
