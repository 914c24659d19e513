import { describe, expect, it, test } from 'vitest';
import type { Modality } from '../model/types.ts';
import { linksIn, type Exclusion } from './links.ts';
import { connections, longestPath, maxPaths } from './paths.ts';
import { asked, graphOf, type Draft } from './testPaths.ts';

describe('the order of paths', () => {
  test.each<[why: string, drafts: Draft[], order: string[]]>([
    [
      'more certain origins at the weakest link, though longer',
      [
        { from: 'a', to: 'z', origins: 1 },
        { from: 'a', to: 'b', origins: 3 },
        { from: 'b', to: 'c', origins: 2 },
        { from: 'c', to: 'z', origins: 3 },
      ],
      ['a b c z', 'a z'],
    ],
    [
      'origins before firmness',
      [
        { from: 'a', to: 'b', origins: 1 },
        { from: 'b', to: 'z', origins: 2 },
        { from: 'a', to: 'c', origins: 2, modality: 'possible' },
        { from: 'c', to: 'z', origins: 2 },
      ],
      ['a c z', 'a b z'],
    ],
    [
      'firmness, where origins are equal',
      (['possible', 'actual', 'conditional', 'planned'] as const).flatMap((modality) => [
        { from: 'a', to: modality },
        { from: modality, to: 'z', modality },
      ]),
      ['a actual z', 'a planned z', 'a conditional z', 'a possible z'],
    ],
    [
      'a denial is weakest of all, what is disputed stands before it',
      [
        { from: 'a', to: 'd', origins: 9, polarity: 'denied' },
        { from: 'd', to: 'z', origins: 9 },
        { from: 'a', to: 'e', origins: 9, polarity: 'disputed' },
        { from: 'e', to: 'z', origins: 9 },
        { from: 'a', to: 'f', modality: 'possible' },
        { from: 'f', to: 'z', modality: 'possible' },
      ],
      ['a f z', 'a e z', 'a d z'],
    ],
    [
      'the shorter, where the weakest links are equal',
      [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'z' },
        { from: 'z', to: 'a' },
      ],
      ['a z', 'a b z'],
    ],
    [
      'the next weakest link, where lengths are equal too, then the names',
      [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'z' },
        { from: 'a', to: 'c' },
        { from: 'c', to: 'z', origins: 2 },
        { from: 'a', to: 'd', origins: 2 },
        { from: 'd', to: 'z' },
      ],
      ['a c z', 'a d z', 'a b z'],
    ],
  ])('%s', (_, drafts, order) => expect(asked(drafts, ['a', 'z'])).toEqual(order));
});

test('asked the other way round, paths that nothing but their names tells apart keep their order', () => {
  const ring: Draft[] = [
    ['a', 'c'],
    ['c', 'd'],
    ['d', 'z'],
    ['a', 'd'],
    ['c', 'z'],
  ].map(([from = '', to = '']) => ({ from, to }));
  expect(asked(ring, ['a', 'z'])).toEqual(['a c z', 'a d z']);
  expect(asked(ring, ['z', 'a'])).toEqual(['z c a', 'z d a']);
});

describe('a link', () => {
  const { index, visible } = graphOf([
    { from: 'a', to: 'z', modality: 'planned' },
    { from: 'z', to: 'a', origins: 2 },
    { from: 'a', to: 'z', polarity: 'denied', origins: 4 },
    { from: 'a', to: 'a' },
  ]);

  it('is carried by the strongest relation between the two, in whichever direction; the others are kept', () => {
    const { paths } = connections(index, visible, ['a', 'z']);
    const [link] = paths[0]?.links ?? [];
    expect(link?.relation.id).toBe('z~supplies~a~1');
    expect(link?.others.map(({ relation }) => relation.id)).toEqual(['a~supplies~z~0', 'a~supplies~z~2']);
    expect(paths).toHaveLength(1);
    expect(linksIn(index, visible).get('a')?.has('a')).toBe(false);
  });

  it('is carried by the more specific of equally strong relations', () => {
    const parallel = graphOf([
      { from: 'a', to: 'z', predicate: 'borders' },
      { from: 'a', to: 'z', predicate: 'leads' },
      { from: 'a', to: 'z', predicate: 'supplies' },
      { from: 'a', to: 'z', predicate: 'recognises' },
    ]);
    const [path] = connections(parallel.index, parallel.visible, ['a', 'z']).paths;
    const told = path ? [path.weakest, ...path.weakest.others] : [];
    expect(told.map(({ relation }) => relation.predicate)).toEqual([
      'recognises',
      'supplies',
      'leads',
      'borders',
    ]);
  });

  it('counts nothing that is not shown', () => {
    const narrow = { ...visible, relations: new Set(['a~supplies~z~0']) };
    const [path] = connections(index, narrow, ['a', 'z']).paths;
    expect(path?.weakest.relation.modality).toBe('planned');
    expect(path?.weakest.others).toEqual([]);
    expect(connections(index, { ...visible, relations: new Set() }, ['a', 'z']).paths).toEqual([]);
  });
});

describe('what is left out', () => {
  const drafts: Draft[] = [
    { from: 'a', to: 'b', polarity: 'denied' },
    { from: 'b', to: 'z' },
    { from: 'a', to: 'c', modality: 'conditional' },
    { from: 'c', to: 'z' },
    { from: 'a', to: 'd', predicate: 'borders' },
    { from: 'd', to: 'z' },
  ];
  test.each<[Exclusion[], string[]]>([
    [[], ['a d z', 'a c z', 'a b z']],
    [['denied'], ['a d z', 'a c z']],
    [['planned'], ['a d z', 'a b z']],
    [['structure'], ['a c z', 'a b z']],
    [['structure', 'planned', 'denied'], []],
  ])('%j', (without, found) => expect(asked(drafts, ['a', 'z'], without)).toEqual(found));
});

describe('a class', () => {
  const drafts: Draft[] = [
    { from: 'a', to: 'tanks', origins: 5 },
    { from: 'z', to: 'tanks', origins: 5 },
    { from: 'a', to: 'b' },
    { from: 'b', to: 'z' },
  ];

  it('connects nothing, and may be where a path begins or ends', () => {
    expect(asked(drafts, ['a', 'z'], [], ['tanks'])).toEqual(['a b z']);
    expect(asked(drafts, ['a', 'tanks'], [], ['tanks'])).toEqual(['a tanks', 'a b z tanks']);
    expect(asked(drafts, ['tanks', 'z'], [], ['tanks'])).toEqual(['tanks z', 'tanks a b z']);
  });

  it('connects where the reader lets it', () => {
    const routing = { throughClasses: true };
    expect(asked(drafts, ['a', 'z'], [], ['tanks'], routing)).toEqual(['a tanks z', 'a b z']);
  });
});

describe('the bounds', () => {
  it('reach as far as the longest path and no farther', () => {
    expect(asked(chain(longestPath), ['n0', `n${longestPath}`])).toHaveLength(1);
    expect(asked(chain(longestPath + 1), ['n0', `n${longestPath + 1}`])).toEqual([]);
  });

  it('take a weaker way where the strong one is too long', () => {
    const strong = chain(longestPath + 1).map((draft) => ({ ...draft, origins: 5 }));
    const ends: [string, string] = ['n0', `n${longestPath + 1}`];
    expect(asked([...strong, { from: 'n1', to: 'n4' }], ends)).toEqual(['n0 n1 n4 n5 n6 n7']);
  });

  it('say that there is more', () => {
    const [ten, eleven] = [maxPaths, maxPaths + 1].map((size) => {
      const { index, visible } = graphOf(fan(size));
      return connections(index, visible, ['a', 'z']);
    });
    expect([ten?.paths.length, ten?.more]).toEqual([maxPaths, false]);
    expect([eleven?.paths.length, eleven?.more]).toEqual([maxPaths, true]);
  });

  test.each([
    ['a', 'a'],
    ['a', 'nobody'],
    ['nobody', '__proto__'],
  ] as [string, string][])('hold for what is not connected: %s and %s', (...ends) => {
    expect(asked([{ from: 'a', to: 'z' }], ends)).toEqual([]);
  });

  // All that matters here is that these end: every pair of the hubs has millions of paths.
  it('hold for hubs that everything hangs on, and for large graphs', () => {
    const spokes = Array.from({ length: 1000 }, (_, i) =>
      ['hub-a', 'hub-b', 'hub-c', 'hub-d', 'hub-e'].map((hub, j): Draft => ({
        from: `n${i}`,
        to: hub,
        origins: 1 + ((i * 7 + j) % 4),
      })),
    ).flat();
    expect(asked(spokes, ['hub-a', 'hub-b'])).toHaveLength(maxPaths);
    expect(asked(spokes, ['n0', 'n1'])).toHaveLength(maxPaths);
    expect(asked(scattered(1000, 5000), ['n1', 'n900'])).toHaveLength(maxPaths);
  });
});

/** Links from n0 on, so many. */
function chain(length: number): Draft[] {
  return Array.from({ length }, (_, i) => ({ from: `n${i}`, to: `n${i + 1}` }));
}

/** Paths of two links from a to z, so many. */
function fan(size: number): Draft[] {
  return Array.from({ length: size }, (_, i) => [
    { from: 'a', to: `n${i}` },
    { from: `n${i}`, to: 'z' },
  ]).flat();
}

/** A graph without a plan, but the same at every run. */
function scattered(entities: number, relations: number): Draft[] {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const modalities: Modality[] = ['actual', 'planned', 'conditional', 'possible'];
  return Array.from({ length: relations }, () => ({
    from: `n${next(entities)}`,
    to: `n${next(entities)}`,
    origins: 1 + next(5),
    modality: modalities[next(4)] ?? 'actual',
  }));
}
