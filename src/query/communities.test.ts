import { expect, it } from 'vitest';
import { communities } from './communities.ts';
import { tiedIndex } from './testIndex.ts';

/** Two triangles with one line between them, and a pair apart. */
const index = tiedIndex('a-b b-c c-a c-x x-y y-z z-x p-q');

it('finds who is tied among themselves, named after the best connected', () => {
  expect(Object.fromEntries(communities(index))).toEqual({
    a: 'around.c',
    b: 'around.c',
    c: 'around.c',
    x: 'around.x',
    y: 'around.x',
    z: 'around.x',
    p: 'around.p',
    q: 'around.p',
  });
});

it('finds the same each time', () => {
  const found = [...communities(index)];
  for (let i = 0; i < 20; i++) expect([...communities(index)]).toEqual(found);
});

it('takes names that are words of the language for names', () => {
  expect([...communities(tiedIndex('constructor-prototype')).values()]).toEqual([
    'around.constructor',
    'around.constructor',
  ]);
  const all = tiedIndex('constructor-a a-b b-constructor x-y y-z z-x');
  expect(communities(all).get('constructor')).toBe('around.constructor');
});
