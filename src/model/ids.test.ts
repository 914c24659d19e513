import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isSlug, orderEnds, relationId, slug, splitRelationId, storyOf } from './ids.ts';
import { testGraph } from './testGraph.ts';

describe('slug', () => {
  test.each([
    ['Serbia', 'serbia'],
    ['Aleksandar Vučić', 'aleksandar-vucic'],
    ['Đorđe Łukasz Ørsted', 'dorde-lukasz-orsted'],
    ['Straße in Þingvellir', 'strasse-in-thingvellir'],
    ['İstanbul', 'istanbul'],
    ['Norland’s  “new” order — 2020', 'norlands-new-order-2020'],
    ["O'Neill & Sons", 'oneill-sons'],
    ['ﬁne ① Ｔｅｓｔ', 'fine-1-test'],
    ['--a--', 'a'],
    ['Белград', 'x'],
    ['', 'x'],
  ])('%j becomes %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('always gives a slug, and leaves a slug as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = slug(text);
        expect(isSlug(once)).toBe(true);
        expect(slug(once)).toBe(once);
      }),
    );
  });
});

test.each(['', '-', 'a-', '-a', 'a--b', 'A', 'é', 'a b', 'a.b', 'a_b', 'a\n', '__proto__'])(
  '%j is no slug',
  (text) => {
    expect(isSlug(text)).toBe(false);
  },
);

describe('a relation id', () => {
  it('is taken apart as it was put together', () => {
    const id = relationId('russia', 'supplies-arms-to', 'serbia');
    expect(id).toBe('russia~supplies-arms-to~serbia');
    expect(splitRelationId(id)).toEqual(['russia', 'supplies-arms-to', 'serbia']);
  });

  test.each(['', 'a', 'a~b', 'a~b~c~d', 'a~~c', 'A~b~c', 'a~b~c '])('%j is none', (text) => {
    expect(splitRelationId(text)).toBeNull();
  });
});

test.each([
  ['borders', 'b', 'a', ['a', 'b']],
  ['borders', 'a', 'b', ['a', 'b']],
  ['borders', 'a-b', 'a', ['a', 'a-b']],
  ['supplies', 'b', 'a', ['b', 'a']],
])('%s from %s to %s stands as %s', (id, subject, object, ends) => {
  const predicate = testGraph().graph.vocabulary.predicates.find((one) => one.id === id);
  expect(predicate && orderEnds(predicate, subject, object)).toEqual(ends);
});

test.each([
  ['reuters-serbia-office.21', 'reuters-serbia-office'],
  ['a.100', 'a'],
  ['none', ''],
])('the story of %s is %j', (id, story) => {
  expect(storyOf(id)).toBe(story);
});
