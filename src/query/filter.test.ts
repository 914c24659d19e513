import { describe, expect, it, test } from 'vitest';
import type { Statement } from '../model/types.ts';
import { isNarrowed, noFilter, applyFilter, spanOn, type Clock, type Filter } from './filter.ts';
import { get } from './graphIndex.ts';
import { amended, dated, testIndex } from './testIndex.ts';

const index = testIndex();

const ALL = 'leads visits borders recognises supplies';

/** Each predicate of the test graph has one relation, so that its name stands for it. */
type Case = [what: string, filter: Partial<Filter>, shown: string];

describe('what is asked of the ends', () => {
  test.each<Case>([
    ['nothing asked', {}, ALL],
    ['an actor at the subject', { actors: ['anna-berg'] }, 'leads visits'],
    ['an actor at either end', { actors: ['norland'] }, 'leads borders recognises supplies'],
    ['one of two actors is enough', { actors: ['anna-berg', 'norland'] }, ALL],
    ['an actor without relations', { actors: ['daily-post'] }, ''],
    ['an actor that does not exist', { actors: ['constructor'] }, ''],
    ['a kind at both ends', { kinds: ['country'] }, 'borders recognises supplies'],
    ['a kind that has only one end', { kinds: ['person'] }, ''],
    ['two kinds, one at each end', { kinds: ['person', 'country'] }, ALL],
    ['predicates', { predicates: ['borders', 'leads'] }, 'leads borders'],
    ['an actor and a kind', { actors: ['anna-berg'], kinds: ['country'] }, ''],
  ])('%s', (_, filter, expected) => expect(predicates(filter)).toBe(expected));
});

describe('what is asked of statements', () => {
  test.each<Case>([
    ['one story', { stories: ['wire-drones'] }, 'leads recognises supplies'],
    ['the other story', { stories: ['post-drones'] }, 'visits borders supplies'],
    ['a modality', { modality: ['planned'] }, 'visits'],
    ['two modalities', { modality: ['planned', 'actual'] }, ALL],
    ['a polarity', { polarity: ['denied'] }, 'recognises'],
    ['a story and a polarity', { stories: ['post-drones'], polarity: ['denied'] }, ''],
  ])('%s', (_, filter, expected) => expect(predicates(filter)).toBe(expected));
});

/** The delivery was on 3 May 2021; the visit is planned for 2022. */
describe('event dates', () => {
  test.each<[from: string | null, to: string | null, shown: string]>([
    ['2021-05-03', '2021-05-03', 'supplies'],
    ['2021-05-03', null, 'visits supplies'],
    [null, '2021-05-03', 'supplies'],
    ['2021-05-04', '2021-12-31', ''],
    [null, '2021-05-02', ''],
    ['2021-05', '2021-05', 'supplies'],
    ['2021-06', '2021-12', ''],
    ['2021-04', '2021-04', ''],
    ['2021', '2021', 'supplies'],
    ['2022', '2022', 'visits'],
    ['2021-12-31', '2022-01-01', ''],
    ['2022-12-31', null, ''],
    ['2023', null, ''],
    [null, '2020', ''],
  ])('from %s to %s', (from, to, expected) => {
    expect(predicates({ from, to })).toBe(expected);
  });

  test.each<[what: string, filter: Partial<Filter>, shown: string]>([
    ['what may fall in a range is added', { overlapping: true }, 'visits'],
    [
      'what has no date is added, whatever the date of its story',
      { undated: 'show' },
      'leads borders recognises supplies',
    ],
    ['both are added', { overlapping: true, undated: 'show' }, ALL],
    ['what has no date is left out of a range anyhow', { undated: 'hide' }, ''],
  ])('%s', (_, filter, expected) => {
    expect(predicates({ from: '2021-12-31', to: '2022-01-01', ...filter })).toBe(expected);
  });

  test.each<[what: string, filter: Partial<Filter>, shown: string]>([
    ['everything passes', {}, ALL],
    ['what has no date can be left out', { undated: 'hide' }, 'visits supplies'],
    ['there is nothing to add', { overlapping: true, undated: 'show' }, ALL],
  ])('without a range %s', (_, filter, expected) => expect(predicates(filter)).toBe(expected));

  test.each<[edtf: string, from: string | null, to: string | null, lies: 'in' | 'over' | 'out']>([
    ['../2020-10-15', '2020-10-15', null, 'over'],
    ['../2020-10-15', '2020-10-16', null, 'out'],
    ['../2020-10-15', null, '1900', 'over'],
    ['../2020-10-15', null, '2020-10-15', 'in'],
    ['2020-10-15/..', null, '2020-10-15', 'over'],
    ['2020-10-15/..', null, '2020-10-14', 'out'],
    ['2020-10-15/..', '2020', null, 'in'],
    ['2020-10-15/..', '2999', null, 'over'],
    ['[2017-10-15..2023-10-15]', '2023-10', '2023-10', 'over'],
    ['[2017-10-15..2023-10-15]', '2023-10-16', null, 'out'],
    ['[2017-10-15..2023-10-15]', '2017-10-15', '2023-10-15', 'in'],
    ['2020-02-29', null, '2020-02', 'in'],
    ['2021-03-01', null, '2021-02', 'out'],
    ['199X', '1999-12-31', '2000', 'over'],
    ['199X', '1990', '1999', 'in'],
  ])('%s from %s to %s is %s', (edtf, from, to, lies) => {
    const dates = testIndex(({ statements }) => ({
      statements: amended(statements, { 'wire-drones.03': { when: dated(edtf) } }),
    }));
    const passes = (overlapping: boolean) =>
      applyFilter(dates, { ...noFilter, from, to, overlapping }).statements.has('wire-drones.03');
    expect([passes(false), passes(true)]).toEqual([lies === 'in', lies !== 'out']);
  });
});

describe('spanOn', () => {
  const said = testIndex(({ statements, stories }) => ({
    statements: amended(statements, {
      'wire-drones.01': { saidWhen: dated('2021-05-02') },
      'wire-drones.02': { saidWhen: dated(null, { text: 'recently' }) },
      'post-drones.03': { saidWhen: dated('2021-04/..') },
      'post-drones.01': { when: dated(null, { text: 'lately' }) },
    }),
    stories: stories.map((story) =>
      story.id === 'wire-drones' ? story : { ...story, published: dated(null) },
    ),
  }));

  test.each<[clock: Clock, statement: string, earliest: string | null, latest: string | null, own: boolean]>([
    ['event', 'wire-drones.01', '2021-05-03', '2021-05-03', true],
    ['event', 'post-drones.03', '2022-01-01', '2022-12-31', true],
    ['event', 'wire-drones.02', '2021-05-04', '2021-05-04', false],
    ['event', 'post-drones.01', null, null, false],
    ['said', 'wire-drones.01', '2021-05-02', '2021-05-02', true],
    ['said', 'post-drones.03', '2021-04-01', null, true],
    ['said', 'wire-drones.02', '2021-05-04', '2021-05-04', false],
    ['said', 'wire-drones.03', '2021-05-04', '2021-05-04', false],
    ['published', 'wire-drones.01', '2021-05-04', '2021-05-04', true],
    ['published', 'post-drones.03', null, null, false],
  ])('%s of %s: %s to %s, own: %s', (clock, statement, earliest, latest, own) => {
    expect(spanOn(clock, get(said.statements, statement), said)).toEqual({ earliest, latest, own });
  });

  test.each<[clock: Clock, shown: string]>([
    ['event', 'visits supplies'],
    ['said', 'visits supplies'],
    ['published', 'leads recognises supplies'],
  ])('what has no date of its own on the clock %s can be left out', (clock, expected) => {
    expect(predicates({ clock, undated: 'hide' }, said)).toBe(expected);
  });
});

describe('one and the same statement', () => {
  const mixed = testIndex(({ statements }) => ({
    statements: amended(statements, { 'post-drones.01': { modality: 'possible' } }),
  }));
  const may3: Partial<Filter> = { from: '2021-05-03', to: '2021-05-03' };

  test.each<Case>([
    ['one statement has the modality', { modality: ['possible'] }, 'supplies'],
    ['another one has the date', may3, 'supplies'],
    ['none has both', { ...may3, modality: ['possible'] }, ''],
    ['one has the story and the date', { ...may3, stories: ['wire-drones'] }, 'supplies'],
    ['none has the other story and the date', { ...may3, stories: ['post-drones'] }, ''],
  ])('%s', (_, filter, expected) => expect(predicates(filter, mixed)).toBe(expected));

  it('is named, and the others of its relation are not', () => {
    const { statements } = applyFilter(mixed, { ...noFilter, ...may3 });
    expect([...statements]).toEqual(['wire-drones.01']);
  });
});

describe('unreviewed statements', () => {
  const unreviewed: Partial<Statement> = { review: 'unreviewed' };
  const suggested = testIndex(({ statements }) => ({
    statements: amended(statements, { 'post-drones.01': unreviewed, 'wire-drones.01': unreviewed }),
  }));

  it('show where their relation has no other, and never beside accepted ones', () => {
    expect(predicates({}, suggested)).toBe('leads visits borders recognises supplies');
    expect(predicates({ predicates: ['supplies'] }, suggested)).toBe('supplies');
    expect(applyFilter(index, noFilter).statements).not.toContain('post-drones.04');
  });
});

describe('the entities shown', () => {
  test.each<[what: string, filter: Partial<Filter>, entities: string[]]>([
    ['all that have a relation, when nothing is asked', {}, ['anna-berg', 'norland', 'sudland']],
    ['the ends of the relations shown', { modality: ['planned'] }, ['anna-berg', 'sudland']],
    ['none, when no relation is shown', { actors: ['daily-post'] }, []],
  ])('are %s', (_, filter, expected) => {
    expect([...applyFilter(index, { ...noFilter, ...filter }).entities]).toEqual(expected);
  });
});

describe('isNarrowed', () => {
  test.each<[Partial<Filter>, boolean]>([
    [{}, false],
    [{ clock: 'said' }, false],
    [{ actors: ['norland'] }, true],
    [{ kinds: ['country'] }, true],
    [{ predicates: ['leads'] }, true],
    [{ stories: ['wire-drones'] }, true],
    [{ modality: ['actual'] }, true],
    [{ polarity: ['denied'] }, true],
    [{ from: '2020' }, true],
    [{ to: '2020' }, true],
    [{ undated: 'hide' }, true],
    [{ undated: 'show', overlapping: true }, false],
  ])('%j: %s', (filter, expected) => expect(isNarrowed({ ...noFilter, ...filter })).toBe(expected));
});

/** The predicates of the relations shown, in the order of the graph. */
function predicates(filter: Partial<Filter>, of = index): string {
  const { relations } = applyFilter(of, { ...noFilter, ...filter });
  return of.graph.relations
    .filter(({ id }) => relations.has(id))
    .map(({ predicate }) => predicate)
    .join(' ');
}
