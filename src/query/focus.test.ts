import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { noFilter, applyFilter } from './filter.ts';
import { applyFocus, isFocused, noFocus, type Focus } from './focus.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { tiedIndex } from './testIndex.ts';

/** A chain from a to e, with x and y hanging on c, and a pair of their own. */
const index = tiedIndex('a-b b-c c-d d-e c-x c-y p-q');
const ALL = 'a b c d e p q x y';

test.each<[what: string, focus: Partial<Focus>, selected: string, shown: string]>([
  ['nothing asked', {}, '', ALL],
  ['one step around an end', { depth: 1, around: ['a'] }, '', 'a b'],
  ['two steps around the middle', { depth: 2, around: ['c'] }, '', 'a b c d e x y'],
  ['one step around two', { depth: 1, around: ['a', 'e'] }, '', 'a b d e'],
  ['a depth around nothing applies to nothing', { depth: 1 }, '', ALL],
  [
    'what is hidden in the middle leaves its neighbours',
    { depth: 1, around: ['c'], hidden: ['c'] },
    '',
    'b d',
  ],
  ['what is selected is shown wherever it lies', { depth: 1, around: ['a'] }, 'd p', 'a b d p'],
  ['but not when it is hidden', { depth: 1, around: ['a'], hidden: ['d'] }, 'd', 'a b'],
  ['what is hidden takes with it what has no other tie', { hidden: ['c'] }, '', 'a b d e p q'],
  ['no step leads over what is hidden', { depth: 3, around: ['a'], hidden: ['c'] }, '', 'a b'],
  ['what is expanded shows its neighbours', { depth: 1, around: ['a'], expanded: ['b'] }, '', 'a b c'],
  [
    'and they theirs, in whatever order',
    { depth: 1, around: ['a'], expanded: ['c', 'b'] },
    '',
    'a b c d x y',
  ],
  [
    'expanding what is not in the picture does nothing',
    { depth: 1, around: ['a'], expanded: ['d'] },
    '',
    'a b',
  ],
  ['what is collapsed loses what hangs on it alone', { collapsed: ['c'] }, '', 'a b c d e p q'],
  ['but not what is selected', { collapsed: ['c'] }, 'x', 'a b c d e p q x'],
  ['nor what the picture is around', { collapsed: ['c'], depth: 1, around: ['x'] }, '', 'c x'],
  ['two that hang on one another do not put both away', { collapsed: ['p', 'q'] }, '', ALL],
])('%s', (_, focus, selected, expected) => {
  expect(ids(look(index, focus, selected))).toBe(expected);
});

describe('a class', () => {
  /** Serbia and the republic both have vehicles, which is a class. */
  const classes = tiedIndex('serbia-vehicles car-vehicles serbia-russia vehicles-parts', 'vehicles');
  test.each<[what: string, focus: Partial<Focus>, throughClasses: boolean, shown: string]>([
    ['is reached and leads no further', { depth: 3, around: ['serbia'] }, false, 'russia serbia vehicles'],
    ['leads on in the middle', { depth: 1, around: ['vehicles'] }, false, 'car parts serbia vehicles'],
    [
      'leads on where it is expanded',
      { depth: 1, around: ['car'], expanded: ['vehicles'] },
      false,
      'car parts serbia vehicles',
    ],
    ['leads on where it is let', { depth: 2, around: ['car'] }, true, 'car parts serbia vehicles'],
  ])('%s', (_, focus, throughClasses, expected) => {
    const passing = applyFilter(classes, noFilter);
    expect(ids(applyFocus(classes, passing, { ...noFocus, ...focus }, [], throughClasses))).toBe(expected);
  });
});

describe('a statement that names a third', () => {
  /** China supports Serbia about Kosovo, which leads its own government; what is far hangs on Serbia alone. */
  const named = tiedIndex('china-serbia+kosovo kosovo-government serbia-far+kosovo china-deal+abroad');
  test.each<[what: string, focus: Partial<Focus>, shown: string]>([
    ['brings it with one end', { depth: 1, around: ['china'] }, 'china deal kosovo serbia'],
    ['brings both ends with it', { depth: 1, around: ['kosovo'] }, 'china far government kosovo serbia'],
    ['is a step from which others lead on', { depth: 2, around: ['deal'] }, 'china deal kosovo serbia'],
    ['is no step over what is hidden', { depth: 1, around: ['china'], hidden: ['serbia'] }, 'china deal'],
    [
      'brings it where an end is expanded',
      { depth: 1, around: ['deal'], expanded: ['china'] },
      'china deal kosovo serbia',
    ],
    ['brings nothing that no line leads to', { depth: 1, around: ['deal'] }, 'china deal'],
    ['holds nothing that is collapsed', { collapsed: ['china'] }, 'china far government kosovo serbia'],
  ])('%s', (_, focus, shown) => expect(ids(look(named, focus))).toBe(shown));

  it('counts it among the neighbours that are away, where a step can bring it', () => {
    expect(away(named, { depth: 1, around: ['deal'] })).toEqual({ china: 2 });
    expect(away(named, { depth: 2, around: ['kosovo'], collapsed: ['serbia'] })).toEqual({ serbia: 1 });
    expect(away(named, { collapsed: ['kosovo'] })).toEqual({ kosovo: 1 });
  });

  it('brings it while that statement is shown', () => {
    const passing = applyFilter(named, { ...noFilter, modality: ['abandoned'] });
    const all = applyFilter(named, noFilter);
    const without = { ...all, statements: passing.statements };
    const left = applyFocus(named, without, { ...noFocus, depth: 1, around: ['china'] }, []);
    expect(ids(left)).toBe('china deal serbia');
  });
});

describe('how many neighbours are away', () => {
  test.each<[focus: Partial<Focus>, counts: Record<string, number>]>([
    [{}, {}],
    [{ depth: 1, around: ['a'] }, { b: 1 }],
    [{ depth: 1, around: ['b'] }, { c: 3 }],
    [{ collapsed: ['c'] }, { c: 2 }],
    [{ hidden: ['c'] }, {}],
    [{ depth: 1, around: ['b'], hidden: ['d'] }, { c: 2 }],
  ])('with %j', (focus, expected) => {
    expect(away(index, focus)).toEqual(expected);
  });
});

test.each<[Partial<Focus>, boolean]>([
  [{}, false],
  [{ expanded: ['a'] }, false],
  [{ depth: 2 }, true],
  [{ hidden: ['a'] }, true],
  [{ collapsed: ['a'] }, true],
])('%j takes something away: %s', (focus, expected) => {
  expect(isFocused({ ...noFocus, ...focus })).toBe(expected);
});

describe('of any graph and any focus', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const some = fc.subarray(names);
  const one = fc.constantFrom(...names);
  const ties = fc.array(fc.tuple(one, one, fc.option(one)), { minLength: 1 });
  const graph = ties.map((told) =>
    tiedIndex(told.map(([from, to, third]) => `${from}-${to}${third ? `+${third}` : ''}`).join(' ')),
  );
  const focus = fc.record({
    depth: fc.option(fc.integer({ min: 1, max: 4 })),
    around: some,
    hidden: some,
    expanded: some,
    collapsed: some,
  });

  it('a relation is shown when both of its ends are, and an entity when it passes', () => {
    fc.assert(
      fc.property(graph, focus, some, (of, given, selected) => {
        const passing = applyFilter(of, noFilter);
        const left = applyFocus(of, passing, given, selected);
        for (const id of left.entities) expect(passing.entities).toContain(id);
        for (const id of given.hidden) expect(left.entities).not.toContain(id);
        for (const id of passing.relations) {
          const { subject, object } = get(of.relations, id);
          expect(left.relations.has(id)).toBe(left.entities.has(subject) && left.entities.has(object));
        }
      }),
    );
  });

  it('a deeper look shows no less', () => {
    fc.assert(
      fc.property(graph, focus, (of, given) => {
        const near = look(of, { ...given, depth: 1, collapsed: [] });
        const far = look(of, { ...given, depth: 2, collapsed: [] });
        for (const id of near.entities) expect(far.entities).toContain(id);
      }),
    );
  });

  it('expanding an entity brings exactly what was counted as away', () => {
    fc.assert(
      fc.property(graph, focus, (of, given) => {
        const before = look(of, { ...given, expanded: [], collapsed: [] });
        for (const [id, count] of before.hiddenNeighbourCount) {
          const after = look(of, { ...given, expanded: [id], collapsed: [] });
          expect(after.hiddenNeighbourCount.get(id)).toBeUndefined();
          expect(after.entities.size).toBe(before.entities.size + count);
        }
      }),
    );
  });

  it('takes nothing away when nothing is asked', () => {
    fc.assert(
      fc.property(graph, some, (of, selected) => {
        const passing = applyFilter(of, noFilter);
        expect(applyFocus(of, passing, noFocus, selected)).toEqual({
          ...passing,
          hiddenNeighbourCount: new Map(),
        });
      }),
    );
  });
});

function look(of: GraphIndex, focus: Partial<Focus>, selected = '') {
  const ends = selected.split(' ').filter(Boolean);
  return applyFocus(of, applyFilter(of, noFilter), { ...noFocus, ...focus }, ends);
}

function away(of: GraphIndex, focus: Partial<Focus>): Record<string, number> {
  return Object.fromEntries(look(of, focus).hiddenNeighbourCount);
}

function ids({ entities }: { entities: ReadonlySet<string> }): string {
  return [...entities].toSorted().join(' ');
}
