import { describe, expect, it, test } from 'vitest';
import type { Entity, Predicate, Statement, StatementId, Verb } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { amended, testIndex } from './testIndex.ts';
import { headingVerb, inverseVerb, labelVerb, sameWords } from './verbs.ts';

const supplies = 'norland~supplies~sudland';
const visits = 'anna-berg~visits~sudland';
const borders = 'norland~borders~sudland';
const recognises = 'norland~recognises~sudland';

function said(exact: string, between?: Verb['between']): Pick<Statement, 'verb'> {
  return { verb: { article: 'wire', exact, start: 0, end: exact.length, ...(between && { between }) } };
}

function indexWith(
  changes: Record<StatementId, Partial<Statement>>,
  plural: string[] = [],
  forms?: Predicate['plural'],
): GraphIndex {
  return testIndex(({ statements, entities, vocabulary }) => ({
    statements: amended(statements, changes),
    entities: entities.map((one): Entity => (plural.includes(one.id) ? { ...one, plural: true } : one)),
    vocabulary: {
      ...vocabulary,
      predicates: vocabulary.predicates.map((one) => (forms ? { ...one, plural: forms } : one)),
    },
  }));
}

function heading(index: GraphIndex, id: string, from?: string): string {
  const { first, words, second } = headingVerb(index, get(index.relations, id), from);
  return `${first} | ${words} | ${second}`;
}

describe('a relation is headed', () => {
  const delivered = said('delivered drones to', 'subject-object');

  test.each<[why: string, id: string, changes: Record<StatementId, Partial<Statement>>, words: string]>([
    ['by its label where nothing is said', supplies, {}, 'norland | supplies | sudland'],
    ['by its denial', recognises, {}, 'norland | does not recognise | sudland'],
    [
      'by the words that all its statements have, however printed',
      supplies,
      {
        'post-drones.01': said('Delivered\ndrones  to', 'subject-object'),
        'wire-drones.01': delivered,
      },
      'norland | delivered drones to | sudland',
    ],
    [
      'by its label where one statement has other words',
      supplies,
      { 'wire-drones.01': delivered, 'post-drones.01': said('has sent', 'subject-object') },
      'norland | supplies | sudland',
    ],
    [
      'by its label where one statement has no words',
      supplies,
      { 'wire-drones.01': delivered },
      'norland | supplies | sudland',
    ],
    [
      'by its label where the words cannot stand between the ends',
      supplies,
      { 'wire-drones.01': said('delivered'), 'post-drones.01': said('delivered') },
      'norland | supplies | sudland',
    ],
    [
      'by its label where the order differs',
      supplies,
      { 'wire-drones.01': delivered, 'post-drones.01': said('delivered drones to', 'object-subject') },
      'norland | supplies | sudland',
    ],
    [
      'by the firmest statements, whatever words the others have',
      supplies,
      { 'wire-drones.01': delivered, 'post-drones.01': { modality: 'planned' } },
      'norland | delivered drones to | sudland',
    ],
    [
      'where it is disputed, by the words of those that affirm it',
      supplies,
      { 'wire-drones.01': delivered, 'post-drones.01': { polarity: 'denied' } },
      'norland | delivered drones to | sudland',
    ],
    [
      'from the object, where the words run so',
      visits,
      { 'post-drones.03': said('awaits', 'object-subject') },
      'sudland | awaits | anna-berg',
    ],
    [
      'by the words that deny it',
      recognises,
      { 'wire-drones.02': said('refuses to recognise', 'subject-object') },
      'norland | refuses to recognise | sudland',
    ],
  ])('%s', (_, id, changes, words) => {
    expect(heading(indexWith(changes), id)).toBe(words);
  });

  it('from the end that is asked for, where it holds both ways and no text says otherwise', () => {
    expect(heading(indexWith({}), borders, 'sudland')).toBe('sudland | borders | norland');
    expect(heading(indexWith({}), supplies, 'sudland')).toBe('norland | supplies | sudland');
    const told = indexWith({ 'post-drones.02': said('lies beside', 'subject-object') });
    expect(heading(told, borders, 'sudland')).toBe('norland | lies beside | sudland');
  });
});

test('a statement has its own words, whatever the others of its relation have', () => {
  const index = indexWith({ 'wire-drones.01': said('delivered drones to', 'subject-object') });
  const words = ['wire-drones.01', 'post-drones.01'].map((id) => {
    const { words: verb, own } = headingVerb(index, get(index.statements, id));
    return [verb, own];
  });
  expect(words).toEqual([
    ['delivered drones to', true],
    ['supplies', false],
  ]);
});

describe('a plural end', () => {
  const forms = { label: 'supply', inverse: 'are supplied by', negated: 'do not supply' };

  it('takes the verb of many', () => {
    const index = indexWith({}, ['norland'], forms);
    expect(heading(index, supplies)).toBe('norland | supply | sudland');
    expect(heading(index, recognises)).toBe('norland | do not supply | sudland');
    expect(inverseVerb(index, get(index.relations, supplies))).toBe('is supplied by');
  });

  it('takes it as the object too', () => {
    const index = indexWith({}, ['sudland'], forms);
    expect(heading(index, supplies)).toBe('norland | supplies | sudland');
    expect(inverseVerb(index, get(index.relations, supplies))).toBe('are supplied by');
    expect(heading(index, borders, 'sudland')).toBe('sudland | supply | norland');
  });

  it('takes the verb of one where the file has no other', () => {
    expect(heading(indexWith({}, ['norland']), supplies)).toBe('norland | supplies | sudland');
  });
});

test('the label is known whatever the text says', () => {
  const index = indexWith({ 'post-drones.03': said('awaits', 'object-subject') });
  expect(labelVerb(index, get(index.relations, visits))).toEqual({
    first: 'anna-berg',
    words: 'visits',
    second: 'sudland',
    own: false,
    staged: false,
  });
});

test.each([
  ['has sent', 'Has  sent', true],
  ["hasn't sent", 'hasn’t\nsent', true],
  ['has sent', 'had sent', false],
])('“%s” and “%s” are the same words: %s', (a, b, same) => expect(sameWords(a, b)).toBe(same));
