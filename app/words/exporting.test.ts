import { describe, expect, it, test } from 'vitest';
import { everything, extract, type About } from '../../src/export/extract.ts';
import { losses } from '../../src/export/losses.ts';
import { version2Index } from '../../src/export/testVersion2.ts';
import { noFilter, applyFilter, type Filter } from '../../src/query/filter.ts';
import type { Verb } from '../../src/model/types.ts';
import { amended, testIndex } from '../../src/query/testIndex.ts';
import { filterWords } from './filters.ts';
import { lossTexts } from './texts/losses.ts';
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
  [{ speakers: ['anna-berg'] }, 'according to Anna Bérg'],
  [{ kinds: ['country'], modality: ['planned', 'possible'] }, 'only countries; planned or possible'],
  [{ predicates: ['supplies'], polarity: ['denied'] }, 'where one “supplies” the other; says it is not so'],
  [{ stories: ['wire-drones'] }, 'told in “Norland ships drones to Sudland”'],
  [{ from: '2020', to: '2021' }, 'happened from 2020 to 2021'],
  [{ undated: 'hide' }, 'without undated claims'],
  [{ to: '2021', clock: 'published', undated: 'hide' }, 'published to 2021'],
  [
    { from: '2020', clock: 'said', overlapping: true, undated: 'show' },
    'said from 2020, with what may fall in this period and with undated claims',
  ],
])('the filter %j reads: %s', (filter, expected) => {
  expect(filterWords(index, { ...noFilter, ...filter })).toBe(expected);
});

test('what a format leaves out is said in numbers, and what concerns nothing is not said', () => {
  const said = (filter: Partial<Filter>) =>
    losses('gexf', extract(index, applyFilter(index, { ...noFilter, ...filter }))).map(({ what, count }) =>
      lossTexts[what](count),
    );
  expect(said({ polarity: ['denied'] })).toEqual([
    'Only what is shown is in it, without four other links. Newsrooms, sources, reports and articles are recounted for this selection.',
    'One note on where sources disagree is left out, because not all of the claims concerned are shown.',
    lossTexts.quotes(),
    lossTexts.stories(),
    'One link said not to be so, or disputed, is included, labelled in words and in a field. Anyone who only counts lines counts it too.',
    'One link without an event date: shown at all times.',
  ]);
  expect(losses('graph.json', everything(index))).toEqual([]);
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
      'North Wire, own reporting: reported as fact; no date given',
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
    expect(report.notes[0]?.source).toMatch(/^North Wire, [^.]*2021$/);
  });

  it('keeps what only resolves a pronoun apart', () => {
    const { relations, notes } = reportOf(everything(version2Index()), about);
    const told = relations.flatMap(({ statements }) => statements).find(({ id }) => id === 'post-drones.01');
    const quotes = (numbers: readonly number[] = []) => numbers.map((number) => notes[number - 1]?.quote);
    expect(quotes(told?.notes)).toEqual(['Norland, which borders Sudland, has sent it twenty drones']);
    expect(quotes(told?.context)).toEqual(['Anna Be\u0301rg plans to visit Sudland next year']);
  });

  it('says in what stage each source has it, and the type of what is told in the words of the text', () => {
    const verb: Verb = {
      article: 'post',
      exact: 'plans to visit',
      start: 0,
      end: 1,
      between: 'subject-object',
    };
    const part = testIndex(({ statements }) => ({
      statements: amended(statements, {
        'post-drones.03': { verb },
        'post-drones.01': { modality: 'possible' },
        'post-drones.02': { verb: { article: 'post', exact: 'which borders', start: 0, end: 13 } },
      }),
    }));
    const told = new Map(reportOf(everything(part), about).relations.map((one) => [one.id, one]));
    expect(told.get('anna-berg~visits~sudland')).toMatchObject({
      heading: 'Anna Bérg plans to visit Sudland',
    });
    expect(told.get('anna-berg~visits~sudland')?.facts).toMatch(
      /^Planned; 2022; type of link: visits\. One newsroom: .* What nobody says: All of it goes back to one source: /,
    );
    expect(told.get('norland~supplies~sudland')?.facts).toMatch(/^One states it as fact, one as possible; /);
    expect(told.get('norland~borders~sudland')?.statements[0]?.words).toMatch(
      /; in the text: “which borders”$/,
    );
  });

  it('says what it was told to say, and when and where it was made', () => {
    expect(report.about[0]).toBe('A note.');
    expect(report.about[1]).toMatch(/2026.*https:\/\/example\.org\//);
  });
});
