import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isSlug } from '../model/ids.ts';
import {
  bundleId,
  captionId,
  formatDrawnId,
  groupId,
  groupsIn,
  parseDrawnId,
  type Drawn,
  type DrawnEnd,
} from './drawnId.ts';
import { groupings } from './view.ts';

const entity = (id: string): DrawnEnd => ({ type: 'entity', id });
const kind = (of: string): DrawnEnd => ({ type: 'group', by: 'kind', of });
const around = (of: string): DrawnEnd => ({ type: 'group', by: 'community', of });

describe('what is drawn and its id', () => {
  test.each<[id: string, drawn: Drawn]>([
    ['serbia', entity('serbia')],
    ['constructor', entity('constructor')],
    ['kind', entity('kind')],
    ['around', entity('around')],
    [
      'russia~supplies-arms-to~serbia',
      { type: 'relation', subject: 'russia', predicate: 'supplies-arms-to', object: 'serbia' },
    ],
    ['kind.weapon', kind('weapon')],
    ['kind.kind', kind('kind')],
    ['around.serbia', around('serbia')],
    ['around.constructor', around('constructor')],
    ['nato~serbia', { type: 'bundle', ends: [entity('nato'), entity('serbia')] }],
    ['nato~nato', { type: 'bundle', ends: [entity('nato'), entity('nato')] }],
    ['around.serbia~nato', { type: 'bundle', ends: [around('serbia'), entity('nato')] }],
    ['kind.state~kind.weapon', { type: 'bundle', ends: [kind('state'), kind('weapon')] }],
    ['kind.state~kind.state', { type: 'bundle', ends: [kind('state'), kind('state')] }],
  ])('%s', (id, drawn) => {
    expect(parseDrawnId(id)).toEqual(drawn);
    expect(formatDrawnId(drawn)).toBe(id);
  });

  it('has its ends in order, whichever is named first', () => {
    expect(formatDrawnId({ type: 'bundle', ends: [entity('serbia'), kind('weapon')] })).toBe(
      'kind.weapon~serbia',
    );
    expect(parseDrawnId('serbia~nato')).toEqual({ type: 'bundle', ends: [entity('serbia'), entity('nato')] });
  });
});

test.each([
  '',
  '~',
  '~~',
  '.',
  'kind.',
  '.weapon',
  'colour.red',
  '__proto__',
  '__proto__.x',
  'constructor.x',
  'kind.a.b',
  'kind.a~',
  '~nato',
  'a~b~c~d',
  'kind.a~b~c',
  'reuters.21',
  'Serbia',
  'kind.Weapon',
  'a b',
  '<b>',
])('%j is the id of nothing', (id) => {
  expect(parseDrawnId(id)).toBeNull();
  expect(groupsIn(id)).toEqual([]);
});

test.each([
  ['serbia', []],
  ['russia~supplies~serbia', []],
  ['nato~serbia', []],
  ['kind.weapon', [kind('weapon')]],
  ['around.serbia~nato', [around('serbia')]],
  ['kind.a~kind.b', [kind('a'), kind('b')]],
])('%s names the groups %j', (id, groups) => expect(groupsIn(id)).toEqual(groups));

test('a caption is nothing that can be selected', () => {
  expect(captionId(0)).not.toBe(captionId(1));
  expect(parseDrawnId(captionId(0))).toBeNull();
});

describe('any', () => {
  const slug = fc.oneof(
    fc.constantFrom('constructor', 'prototype', 'kind', 'around', 'caption', 'x', '0', 'a-b'),
    fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  );
  const end = fc.oneof(
    slug.map(entity),
    fc.record({ type: fc.constant('group' as const), by: fc.constantFrom(...groupings), of: slug }),
  );
  const drawn: fc.Arbitrary<Drawn> = fc.oneof(
    end,
    fc.record({ type: fc.constant('bundle' as const), ends: fc.tuple(end, end) }),
    fc.record({ type: fc.constant('relation' as const), subject: slug, predicate: slug, object: slug }),
  );
  const hostile = fc
    .array(fc.oneof(slug, fc.constantFrom('.', '~', 'kind.', 'around.', '__proto__', ' ', '\u0000', 'É')))
    .map((parts) => parts.join(''));

  it('thing is found again by its id', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        expect(sorted(parseDrawnId(formatDrawnId(one)))).toEqual(sorted(one));
      }),
    );
  });

  it('text is either no id, or one that is written as it was read, but for the order of ends', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => {
        const found = parseDrawnId(text);
        const inOrder = found?.type === 'bundle' ? text.split('~').toSorted().join('~') : text;
        expect(found && formatDrawnId(found)).toBe(found && inOrder);
        expect(found !== null || !isSlug(text)).toBe(true);
      }),
    );
  });

  it('two different things have different ids', () => {
    fc.assert(
      fc.property(drawn, drawn, (one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(formatDrawnId(one) === formatDrawnId(other)).toBe(same);
      }),
    );
  });

  it('bundle has one id', () => {
    fc.assert(
      fc.property(slug, slug, (a, b) => {
        expect(bundleId(a, groupId('kind', b))).toBe(bundleId(groupId('kind', b), a));
      }),
    );
  });
});

/** With the ends of a bundle in the order of their ids. */
function sorted(drawn: Drawn | null): Drawn | null {
  if (drawn?.type !== 'bundle') return drawn;
  const [a, b] = drawn.ends;
  return formatDrawnId(a) < formatDrawnId(b) ? drawn : { type: 'bundle', ends: [b, a] };
}
