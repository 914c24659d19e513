import { describe, expect, it, test } from 'vitest';
import type { Statement } from '../model/types.ts';
import { differs, storiesOf } from './agreement.ts';
import { isNarrowed, noFilter, applyFilter, type Filter } from './filter.ts';
import { get } from './graphIndex.ts';
import { amended, testIndex } from './testIndex.ts';

const ALL = 'leads visits borders recognises supplies';
const WIRE = ['wire-drones'];
const POST = ['post-drones'];
const BOTH = [...POST, ...WIRE];
const index = testIndex();

/** Each predicate of the test graph has one relation, so that its name stands for it. */
type Case = [what: string, filter: Partial<Filter>, shown: string];

describe('only in the chosen stories', () => {
  test.each<Case>([
    ['one of them', { stories: WIRE }, 'leads recognises'],
    ['the other', { stories: POST }, 'visits borders'],
    ['both', { stories: BOTH }, ALL],
    ['none chosen asks nothing', {}, ALL],
    ['a story that does not exist', { stories: ['constructor'] }, ''],
    ['another filter beside it', { stories: POST, modality: ['planned'] }, 'visits'],
  ])('%s', (_, filter, expected) => {
    expect(predicates({ among: 'only', ...filter })).toBe(expected);
  });

  it('is judged by all accepted statements, also those that another filter leaves out', () => {
    const supplied: Partial<Filter> = { from: '2021-05-03', to: '2021-05-03' };
    expect(predicates({ ...supplied, stories: WIRE })).toBe('supplies');
    expect(predicates({ ...supplied, stories: WIRE, among: 'only' })).toBe('');
  });

  it('is not spoilt by what nobody has accepted', () => {
    const suggested = changed({ 'post-drones.01': { review: 'unreviewed' } });
    expect(predicates({ stories: WIRE, among: 'only' }, suggested)).toBe('leads recognises supplies');
  });
});

describe('in each of the chosen stories', () => {
  test.each<Case>([
    ['one of them', { stories: WIRE }, 'leads recognises supplies'],
    ['both', { stories: BOTH }, 'supplies'],
    ['none chosen means every story', {}, 'supplies'],
    ['a story that does not exist', { stories: ['constructor'] }, ''],
    ['each says it in a way that passes', { stories: BOTH, modality: ['actual'] }, 'supplies'],
    ['one says it, but not in a way that passes', { from: '2021-05-05', to: '2021-05-09' }, ''],
  ])('%s', (_, filter, expected) => {
    expect(predicates({ among: 'all', ...filter })).toBe(expected);
  });

  it('is not reached by what nobody has accepted', () => {
    const suggested = changed({ 'post-drones.01': { review: 'unreviewed' } });
    expect(predicates({ among: 'all' }, suggested)).toBe('');
  });

  it('asks every story of the collection, where none is chosen', () => {
    const third = testIndex(({ stories }) => ({
      stories: [...stories, ...stories.slice(0, 1).map((story) => ({ ...story, id: 'third' }))],
    }));
    expect(predicates({ among: 'all' }, third)).toBe('');
    expect(predicates({ among: 'all', stories: BOTH }, third)).toBe('supplies');
  });
});

describe('disputed or differing', () => {
  const disputed = changed({ 'post-drones.02': { subject: 'norland', predicate: 'recognises' } });

  test.each<Case>([
    ['a recorded difference touches it', {}, 'supplies'],
    ['and another filter lets it through', { stories: WIRE }, 'supplies'],
    ['and another filter does not', { predicates: ['leads'] }, ''],
  ])('%s', (_, filter, expected) => expect(predicates({ differing: true, ...filter })).toBe(expected));

  it('some affirm and some deny it', () => {
    expect(predicates({ differing: true }, disputed)).toBe('recognises supplies');
    expect(differs(disputed, get(disputed.relations, 'norland~recognises~sudland'))).toBe(true);
    expect(differs(index, get(index.relations, 'norland~recognises~sudland'))).toBe(false);
  });
});

test.each<[Partial<Filter>, boolean]>([
  [{ differing: true }, true],
  [{ among: 'all' }, true],
  [{ among: 'only' }, false],
  [{ among: 'only', stories: WIRE }, true],
])('%j narrows: %s', (filter, expected) => expect(isNarrowed({ ...noFilter, ...filter })).toBe(expected));

test('the stories that tell a relation, in the order of the graph', () => {
  expect(storiesOf(index, get(index.relations, 'norland~supplies~sudland'))).toEqual([
    'wire-drones',
    'post-drones',
  ]);
  expect(storiesOf(index, get(index.relations, 'norland~borders~sudland'))).toEqual(POST);
});

function changed(changes: Record<string, Partial<Statement>>) {
  return testIndex(({ statements }) => ({ statements: amended(statements, changes) }));
}

/** The predicates of the relations shown, in the order of the graph. */
function predicates(filter: Partial<Filter>, of = index): string {
  const { relations } = applyFilter(of, { ...noFilter, ...filter });
  return of.graph.relations
    .filter(({ id }) => relations.has(id))
    .map(({ predicate }) => predicate)
    .join(' ');
}
