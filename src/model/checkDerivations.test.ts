import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkDerivations } from './checkDerivations.ts';
import { changed, valueAt } from './testChange.ts';
import { testGraph } from './testGraph.ts';
import type { Derivation } from './types.ts';

const taken = (publisher: string, story: string | null): Derivation => ({
  publisher,
  story,
  basis: 'stated',
});
const problems = (...changes: [path: string, value: unknown][]) => [...checkDerivations(changed(...changes))];

describe('checkDerivations', () => {
  it('finds nothing in a sound graph', () => {
    expect([...checkDerivations(testGraph().graph)]).toEqual([]);
  });

  test.each<[derivedFrom: Derivation[], at: string, message: string]>([
    [[taken('daily-post', null)], '[0].publisher', '"daily-post" publishes "post-drones" itself'],
    [
      [taken('other-wire', 'wire-drones')],
      '[0].publisher',
      'is published by "north-wire", not by "other-wire"',
    ],
    [[taken('north-wire', null), taken('north-wire', null)], '[1]', 'is taken from this twice'],
    [[1, 2].map(() => taken('north-wire', 'wire-drones')), '[1]', 'is taken from this twice'],
  ])('%j', (derivedFrom, at, message) => {
    const found = problems(['stories.1.derivedFrom', derivedFrom]);
    expect(found).toMatchObject([
      { path: `stories[1].derivedFrom${at}`, message: expect.stringContaining(message) },
    ]);
  });

  it('allows two stories of one newsroom, and one that is not named', () => {
    const third = { ...Object(valueAt(testGraph().graph, 'stories.0')), id: 'wire-more' };
    const from = [
      taken('north-wire', 'wire-drones'),
      taken('north-wire', 'wire-more'),
      taken('north-wire', null),
    ];
    expect(problems(['stories.2', third], ['stories.1.derivedFrom', from])).toEqual([]);
  });

  it('refuses a circle and names who is in it', () => {
    expect(problems(['stories.0.derivedFrom', [taken('daily-post', 'post-drones')]])).toEqual([
      {
        path: 'stories[0].derivedFrom',
        message: '"wire-drones" is taken, in a circle, from itself: through "post-drones".',
      },
    ]);
  });

  it('finds a circle exactly where there is one, and none in a chain of any length', () => {
    const edges = fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), { selector: String, maxLength: 14 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const found = problems(['stories', storiesOf(8, pairs)]).filter(({ message }) =>
          message.includes('circle'),
        );
        expect(found.length > 0).toBe(hasCircle(pairs.filter(([a, b]) => a !== b)));
      }),
    );
    const chain = Array.from({ length: 20_000 }, (_, i): [number, number] => [i, i + 1]);
    expect(problems(['stories', storiesOf(20_001, chain)])).toEqual([]);
  });
});

function storiesOf(size: number, pairs: [number, number][]) {
  const sources = new Map<number, number[]>();
  for (const [taker, source] of pairs) sources.set(taker, [...(sources.get(taker) ?? []), source]);
  return Array.from({ length: size }, (_, i) => ({
    id: `s${i}`,
    publisher: `p${i}`,
    derivedFrom: (sources.get(i) ?? []).map((source) => taken(`p${source}`, `s${source}`)),
  }));
}

/** By the longest way: without a circle none has more steps than there are stories. */
function hasCircle(pairs: [number, number][]): boolean {
  let ends = new Set(pairs.map(([from]) => from));
  for (let step = 0; step <= 8; step++) {
    ends = new Set(pairs.filter(([from]) => ends.has(from)).map(([, to]) => to));
  }
  return ends.size > 0;
}
