import { describe, expect, it } from 'vitest';
import { communities } from './communities.ts';
import { tiedIndex } from './testIndex.ts';

/** Two triangles with one line between them, and a pair apart. */
const index = tiedIndex('a-b b-c c-a c-x x-y y-z z-x p-q');

it('finds who is tied among themselves, named after the best connected', () => {
  expect(Object.fromEntries(communities(index))).toEqual({
    a: 'c',
    b: 'c',
    c: 'c',
    x: 'x',
    y: 'x',
    z: 'x',
    p: 'p',
    q: 'p',
  });
});

it('finds the same each time', () => {
  const found = [...communities(index)];
  for (let i = 0; i < 20; i++) expect([...communities(index)]).toEqual(found);
});

it('takes names that are words of the language for names', () => {
  expect([...communities(tiedIndex('constructor-prototype')).values()]).toEqual([
    'constructor',
    'constructor',
  ]);
  const all = tiedIndex('constructor-a a-b b-constructor x-y y-z z-x');
  expect(communities(all).get('constructor')).toBe('constructor');
});

describe('a class', () => {
  /** Two triangles that nothing but tanks joins; tanks has two ties with one of them and one with the other. */
  const ties = 'a-b b-c c-a x-y y-z z-x a-tanks b-tanks x-tanks';

  it('joins no two communities, and belongs where it has most of its relations', () => {
    const found = communities(tiedIndex(ties, 'tanks'));
    expect(found.get('a')).not.toBe(found.get('x'));
    expect(found.get('tanks')).toBe(found.get('a'));
  });

  it('belongs nowhere with as many relations in each of two, or none', () => {
    const found = communities(
      tiedIndex('a-b b-c c-a x-y y-z z-x a-tanks x-tanks guns-arms', 'tanks guns arms'),
    );
    expect([found.has('tanks'), found.has('guns'), found.has('arms')]).toEqual([false, false, false]);
  });

  it('joins two where there would be two without it', () => {
    const pair = 'a-tanks tanks-x';
    const apart = communities(tiedIndex(pair, 'tanks'));
    expect(apart.get('a')).not.toBe(apart.get('x'));
    const joined = communities(tiedIndex(pair, 'tanks'), true);
    expect(new Set(joined.values())).toEqual(new Set(['tanks']));
  });

  it('gives no community its name', () => {
    const found = communities(tiedIndex('a-b a-tanks b-tanks tanks-guns tanks-arms', 'tanks guns arms'));
    expect(new Set(found.values())).toEqual(new Set(['a']));
  });
});
