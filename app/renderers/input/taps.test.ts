import { describe, expect, it, test } from 'vitest';
import { emptyView, type View } from '../../../src/view/view.ts';
import { canBeFirst, changeOf, isSecondOf, type Tap, type Target } from './taps.ts';

const entity: Target = { type: 'entity', id: 'serbia' };
const relation: Target = { type: 'relation', id: 'a~leads~b' };
const group: Target = { type: 'group', id: 'kind.weapon' };
const bundle: Target = { type: 'bundle', id: 'a~b' };

function tap(part: Partial<Tap> = {}): Tap {
  return { target: entity, at: { x: 100, y: 100 }, when: 1000, adding: false, ...part };
}

describe('a second tap', () => {
  test.each<[what: string, isSecond: boolean, second: Partial<Tap>]>([
    ['soon, in one place', true, { when: 1449, at: { x: 110, y: 115 } }],
    ['too late', false, { when: 1450 }],
    ['elsewhere', false, { when: 1100, at: { x: 124, y: 100 } }],
    ['soon, on what has come under the finger', true, { when: 1200, target: relation }],
    ['soon, on the paper that has come under the finger', true, { when: 1200, target: null }],
  ])('%s: %s', (_, isSecond, second) => expect(isSecondOf(tap(), tap(second))).toBe(isSecond));

  it('needs a first', () => expect(isSecondOf(null, tap())).toBe(false));

  test.each<[what: string, can: boolean, first: Partial<Tap>, isSecond: boolean]>([
    ['an entity', true, {}, false],
    ['a relation', true, { target: relation }, false],
    ['the paper', false, { target: null }, false],
    ['a group, which opens', false, { target: group }, false],
    ['a bundle, which opens', false, { target: bundle }, false],
    ['what is added', false, { adding: true }, false],
    ['the second of two', false, {}, true],
  ])('may follow one on %s: %s', (_, can, first, isSecond) =>
    expect(canBeFirst(tap(first), isSecond)).toBe(can),
  );
});

describe('a tap alone', () => {
  it.each([
    [entity, { type: 'entity', id: 'serbia' }],
    [relation, { type: 'relation', id: 'a~leads~b' }],
    [group, { type: 'aggregate', id: 'kind.weapon' }],
    [bundle, { type: 'aggregate', id: 'a~b' }],
  ])('selects %j', (target, selected) => expect(after(target)).toEqual({ selected, opened: [] }));

  it('beside everything closes what is open', () => {
    expect(after(null, { selected: { type: 'entity', id: 'serbia' } }).selected).toBeNull();
  });

  it('with a key adds an entity to what is selected, or takes it out', () => {
    const selected: View['selected'] = { type: 'entity', id: 'nato' };
    expect(after(entity, { selected, adding: true }).selected).toEqual({
      type: 'entities',
      ids: ['nato', 'serbia'],
    });
    expect(after({ type: 'entity', id: 'nato' }, { selected, adding: true }).selected).toBeNull();
  });

  it('opens a bundle between two entities, and no other', () => {
    expect(after(bundle, { isBetweenEntities: true }).opened).toEqual(['a~b']);
    expect(after(bundle).opened).toEqual([]);
  });

  it('opens a group that is selected already', () => {
    const selected: View['selected'] = { type: 'aggregate', id: 'kind.weapon' };
    expect(after(group, { selected })).toEqual({ selected, opened: ['kind.weapon'] });
  });
});

/** What is selected and opened after a tap. */
function after(
  target: Target,
  {
    selected = null,
    isBetweenEntities = false,
    adding = false,
  }: {
    selected?: View['selected'];
    isBetweenEntities?: boolean;
    adding?: boolean;
  } = {},
) {
  const view = changeOf(tap({ target, adding }), selected, isBetweenEntities).apply({
    ...emptyView,
    selected,
  });
  return { selected: view.selected, opened: view.opened };
}
