import { describe, expect, it, test } from 'vitest';
import type { Graph, Statement } from '../model/types.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { get } from './graphIndex.ts';
import { amended, dated, testIndex } from './testIndex.ts';

const supply = 'norland~supplies~sudland';

function gaps(relation: string, change?: (graph: Graph) => Partial<Graph>): Gap[] {
  const index = testIndex(change);
  return gapsOf(index, get(index.relations, relation));
}

function codes(relation: string, change?: (graph: Graph) => Partial<Graph>): string[] {
  return gaps(relation, change).map(({ code }) => code);
}

/** The statements with some of them changed. */
function saying(changes: Record<string, Partial<Statement>>) {
  return ({ statements }: Graph) => ({ statements: amended(statements, changes) });
}

function isQuoted(relation: string, change?: (graph: Graph) => Partial<Graph>): boolean {
  return !codes(relation, change).includes('not-quoted');
}

/** Stories of newsrooms that nobody names. */
function unnamed({ stories }: Graph): Partial<Graph> {
  return {
    stories: stories.map((story) => ({ ...story, publisher: null, publisherBasis: 'unknown' })),
  };
}

function asClass(id: string) {
  return ({ entities }: Graph): Partial<Graph> => ({
    entities: entities.map((entity) => (entity.id === id ? { ...entity, generic: true } : entity)),
  });
}

/** With every kind of what STIX calls so. */
function ofKinds(STIX: string) {
  return ({ vocabulary }: Graph): Partial<Graph> => ({
    vocabulary: { ...vocabulary, kinds: vocabulary.kinds.map((kind) => ({ ...kind, maps: { STIX } })) },
  });
}

/** With Anna Bérg as the voice, and in some relation to Sudland. */
function spokenFor(predicate: string) {
  return ({ statements }: Graph): Partial<Graph> => ({
    statements: [
      ...amended(statements, { 'wire-drones.01': { said: ['anna-berg'] } }),
      ...statements
        .filter((one) => one.predicate === 'leads')
        .map((one) => ({ ...one, id: 'wire-drones.90', predicate, object: 'sudland' })),
    ],
  });
}

/** With Anna Bérg refusing to comment on Sudland. @param denied the code of the denial */
function refusing(rest: Partial<Statement>, denied?: string) {
  return ({ vocabulary, statements }: Graph): Partial<Graph> => {
    const comments = vocabulary.predicates.slice(-1).map((one) => ({
      ...one,
      id: 'comments-on',
      ...(denied !== undefined && { deniedMaps: { CAMEO: denied } }),
    }));
    const refusals = statements
      .filter((one) => one.predicate === 'visits')
      .map((one): Statement => {
        return { ...one, id: 'wire-drones.80', predicate: 'comments-on', polarity: 'denied', ...rest };
      });
    return {
      vocabulary: { ...vocabulary, predicates: [...vocabulary.predicates, ...comments] },
      statements: [...statements, ...refusals],
    };
  };
}

describe('one source', () => {
  it('is the newsroom where it speaks itself', () => {
    expect(gaps('norland~recognises~sudland')).toContainEqual({ code: 'one-source', source: 'north-wire' });
  });

  it('is the voice that all of it goes back to, whichever newsrooms heard it', () => {
    const change = saying({ 'post-drones.01': { said: ['north-wire', 'anna-berg'] } });
    expect(gaps(supply, change)).toContainEqual({ code: 'one-source', source: 'anna-berg' });
    expect(codes(supply)).not.toContain('one-source');
  });

  it('is not told where there may be a second, as in a story that credits another', () => {
    const own = saying({ 'wire-drones.01': { said: [] }, 'post-drones.01': { said: [] } });
    expect(codes(supply, own)).not.toContain('one-source');
  });

  it('is nobody by name where the newsroom is unknown', () => {
    expect(gaps('norland~recognises~sudland', unnamed)).toContainEqual({ code: 'one-source', source: null });
  });
});

test('no date is a gap where no statement has one', () => {
  expect(codes('norland~recognises~sudland')).toContain('no-date');
  expect(codes(supply)).not.toContain('no-date');
  const before = saying({ 'wire-drones.01': { when: dated('../2021-05-04', { basis: 'bounded' }) } });
  expect(codes(supply, before)).toContain('no-date');
});

test('no date is wanted of what belongs to a class', () => {
  expect(codes('anna-berg~leads~norland')).toContain('no-date');
  expect(codes('anna-berg~leads~norland', asClass('norland'))).not.toContain('no-date');
});

describe('whom it concerns', () => {
  it('is named where it is not among the voices', () => {
    expect(gaps(supply)).toContainEqual({ code: 'not-quoted', entity: 'sudland' });
    expect(isQuoted(supply, saying({ 'wire-drones.01': { said: ['sudland'] } }))).toBe(true);
  });

  it('is quoted by who speaks for it, and for those', () => {
    expect(isQuoted(supply, spokenFor('leads'))).toBe(true);
    expect(isQuoted(supply, spokenFor('visits'))).toBe(false);
  });

  it('is not asked of a class, nor of a kind that cannot speak', () => {
    expect(isQuoted(supply, asClass('sudland'))).toBe(true);
    expect(isQuoted(supply, ofKinds('location'))).toBe(true);
    expect(isQuoted(supply, ofKinds('identity'))).toBe(false);
  });

  it('is nobody where it says what belongs where', () => {
    expect(isQuoted('anna-berg~leads~norland')).toBe(true);
  });
});

describe('a refusal to comment', () => {
  const told = { code: 'refused-to-comment', entity: 'anna-berg', statements: ['wire-drones.80'] };

  test.each<[what: string, change: (graph: Graph) => Partial<Graph>, isTold: boolean]>([
    ['on an end', refusing({}), true],
    ['by its code', refusing({}, '011'), true],
    ['that is none by its code', refusing({}, '12'), false],
    ['that is none: it was given', refusing({ polarity: 'affirmed' }), false],
    ['that waits to be reviewed', refusing({ review: 'unreviewed' }), false],
    ['on something else', refusing({ object: 'daily-post' }), false],
    [
      'that names an end beside it',
      refusing({ object: 'daily-post', also: [{ role: 'about', entity: 'norland' }] }),
      true,
    ],
  ])('%s', (_, change, isTold) => {
    const found = gaps(supply, change).filter(({ code }) => code === 'refused-to-comment');
    expect(found).toEqual(isTold ? [told] : []);
  });

  it('is no gap of itself', () => {
    expect(codes('anna-berg~comments-on~sudland', refusing({}))).not.toContain('refused-to-comment');
  });
});

it('has nothing to say of what waits to be reviewed', () => {
  const waiting = saying({ 'wire-drones.02': { review: 'unreviewed' } });
  expect(gaps('norland~recognises~sudland', waiting)).toEqual([]);
});
