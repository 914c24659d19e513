import { describe, expect, it, test } from 'vitest';
import type { Entity, Modality, Polarity, Predicate, Statement } from '../model/types.ts';
import { negationIn } from './conjugate.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { amended, testIndex } from './testIndex.ts';
import { headingVerb, inverseVerb } from './verbs.ts';

const label = { label: 'supplies', inverse: 'is supplied by', negated: 'does not supply' };
const forms = {
  base: 'supply',
  inverseBase: 'be supplied by',
};
const plural = { label: 'supply', inverse: 'are supplied by', negated: 'do not supply' };
const deed = {
  past: 'supplied',
  inversePast: 'was supplied by',
  denying: 'supplying',
  willed: true,
} as const;

interface Case {
  predicate?: Partial<Predicate>;
  both?: Partial<Statement>;
  of?: Partial<Entity>;
  /** Its file has the label alone. */
  isBare?: true;
}

/** The test graph in which both statements that Norland supplies Sudland are of one stage, and the verb has these forms. */
function indexWith({ predicate = {}, both = {}, of = {}, isBare }: Case): GraphIndex {
  return testIndex(({ statements, entities, vocabulary }) => ({
    statements: amended(statements, { 'wire-drones.01': both, 'post-drones.01': both }),
    entities: entities.map((one): Entity => ({ ...one, ...of })),
    vocabulary: {
      ...vocabulary,
      predicates: vocabulary.predicates.map((one) => ({
        ...one,
        ...label,
        ...(isBare ? {} : forms),
        ...predicate,
      })),
    },
  }));
}

function read(index: GraphIndex) {
  const { words, staged } = headingVerb(index, get(index.relations, 'norland~supplies~sudland'));
  return { words, staged };
}

describe('the verb of a claim says', () => {
  test.each<[Modality, Polarity, state: string, ofMany: string, willed: string]>([
    ['actual', 'affirmed', 'supplies', 'supply', 'supplied'],
    ['planned', 'affirmed', 'is to supply', 'are to supply', 'plans to supply'],
    ['required', 'affirmed', 'must first supply', 'must first supply', 'must first supply'],
    ['intended', 'affirmed', 'is meant to supply', 'are meant to supply', 'is meant to supply'],
    ['conditional', 'affirmed', 'would supply', 'would supply', 'would supply'],
    ['possible', 'affirmed', 'may supply', 'may supply', 'may supply'],
    ['abandoned', 'affirmed', 'was to supply', 'were to supply', 'was to supply'],
    ['actual', 'denied', 'does not supply', 'do not supply', 'did not supply'],
    ['planned', 'denied', 'is not to supply', 'are not to supply', 'does not plan to supply'],
    ['required', 'denied', 'need not first supply', 'need not first supply', 'need not first supply'],
    ['intended', 'denied', 'is not meant to supply', 'are not meant to supply', 'is not meant to supply'],
    ['conditional', 'denied', 'would not supply', 'would not supply', 'would not supply'],
    ['possible', 'denied', 'may not supply', 'may not supply', 'may not supply'],
    ['abandoned', 'denied', 'was not to supply', 'were not to supply', 'was not to supply'],
  ])('of what is %s and %s: “%s”, of many “%s”, of a deed “%s”', (modality, polarity, ...words) => {
    const both = { modality, polarity, said: [] };
    const said = [
      { both },
      { both, predicate: { plural }, of: { plural: true as const } },
      { both, predicate: deed },
    ].map((one) => read(indexWith(one)));
    expect(said.map((one) => one.words)).toEqual(words);
    expect(said.map((one) => one.staged)).toEqual(said.map(() => modality !== 'abandoned'));
  });

  it('no stage where its file has no form for one', () => {
    const planned: Case = { isBare: true, both: { modality: 'planned' } };
    expect(read(indexWith(planned))).toEqual({ words: 'supplies', staged: false });
    const denied: Case = { isBare: true, both: { modality: 'planned', polarity: 'denied' } };
    expect(read(indexWith(denied))).toEqual({ words: 'does not supply', staged: false });
  });

  it('of a text’s own verb that it says a fact, and nothing else', () => {
    const verb = { article: 'wire', exact: 'sent', start: 0, end: 4, between: 'subject-object' as const };
    expect(read(indexWith({ both: { verb } }))).toEqual({ words: 'sent', staged: true });
    expect(read(indexWith({ both: { verb, modality: 'planned' } }))).toEqual({
      words: 'sent',
      staged: false,
    });
  });
});

describe('who did it', () => {
  test.each<[said: string[], words: string]>([
    [['norland'], 'denies supplying'],
    [['sudland'], 'did not supply'],
    [['norland', 'sudland'], 'did not supply'],
    [[], 'did not supply'],
  ])('by the word of %o: %s', (said, words) => {
    expect(read(indexWith({ both: { polarity: 'denied', said }, predicate: deed })).words).toBe(words);
  });

  it('is many', () => {
    const both = { polarity: 'denied' as const, said: ['norland'] };
    expect(read(indexWith({ both, predicate: { ...deed, plural }, of: { plural: true } })).words).toBe(
      'deny supplying',
    );
  });
});

describe('an office', () => {
  const office = { withRole: 'is {role} of' };
  test.each<[role: string | undefined, words: string]>([
    ['Prime Minister', 'is prime minister of'],
    ['CEO', 'is CEO of'],
    ['$& envoy', 'is $& envoy of'],
    [undefined, 'supplies'],
  ])('of %s: %s', (role, words) => {
    expect(read(indexWith({ both: role ? { role } : {}, predicate: office })).words).toBe(words);
  });

  it('is told where it is held and nowhere else', () => {
    const both = { role: 'Minister', polarity: 'denied' as const };
    expect(read(indexWith({ both, predicate: office })).words).toBe('does not supply');
  });
});

test.each<[Modality, words: string]>([
  ['actual', 'was supplied by'],
  ['planned', 'is to be supplied by'],
  ['possible', 'may be supplied by'],
])('what is %s is as its object sees it: %s', (modality, words) => {
  const index = indexWith({ both: { modality }, predicate: deed });
  expect(inverseVerb(index, get(index.relations, 'norland~supplies~sudland'))).toBe(words);
});

test.each([
  ['did not comment on', 'did not…'],
  ['is not part of', 'is not…'],
  ['has no ties with', 'has no…'],
  ['was never governed by', 'was never…'],
  ['denies signing', 'denies signing'],
  ['refuses to say whether it may not', 'refuses to say whether it may not'],
])('of “%s” the shortest that says that it is not so is “%s”', (words, short) => {
  expect(negationIn(words)).toBe(short);
});
