import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shown } from './filter.ts';
import type { GraphIndex } from './graphIndex.ts';
import { hopsIn, strength, type Exclusion } from './hops.ts';
import { connections, longestPath, mostPaths, type Path } from './paths.ts';
import { asked, graphOf } from './testPaths.ts';

describe('any small graph', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const drafts = fc.array(
    fc.record({
      from: fc.constantFrom(...names),
      to: fc.constantFrom(...names),
      predicate: fc.constantFrom('supplies', 'borders'),
      origins: fc.integer({ min: 1, max: 3 }),
      polarity: fc.constantFrom(
        'affirmed' as const,
        'affirmed' as const,
        'denied' as const,
        'disputed' as const,
      ),
      modality: fc.constantFrom('actual' as const, 'planned' as const, 'possible' as const),
    }),
    { maxLength: 22, size: 'max' },
  );
  const without = fc.subarray<Exclusion>(['denied', 'planned', 'structure']);

  it('gives the paths that trying all of them gives', () => {
    fc.assert(
      fc.property(drafts, without, (given, left) => {
        const { index, shown } = graphOf(given);
        const { paths, more } = connections(index, shown, ['a', 'b'], left);
        const all = everyPath(index, shown, left);
        expect(paths.map(({ entities }) => entities)).toEqual(
          all.slice(0, mostPaths).map(({ entities }) => entities),
        );
        expect(more).toBe(all.length > mostPaths);
      }),
      { numRuns: 500 },
    );
  });

  it('gives paths that are there, visit nothing twice, and know their weakest hop', () => {
    fc.assert(
      fc.property(drafts, (given) => {
        const { index, shown } = graphOf(given);
        for (const { entities, hops, weakest } of connections(index, shown, ['b', 'a']).paths) {
          expect([entities[0], entities.at(-1)]).toEqual(['b', 'a']);
          expect(new Set(entities).size).toBe(entities.length);
          expect(hops).toHaveLength(entities.length - 1);
          hops.forEach(({ relation, others }, i) => {
            const ends = new Set([entities[i], entities[i + 1]]);
            for (const one of [relation, ...others]) {
              expect(new Set([one.subject, one.object])).toEqual(ends);
              expect(strength(one)).toBeLessThanOrEqual(strength(relation));
            }
            expect(strength(relation)).toBeGreaterThanOrEqual(strength(weakest.relation));
          });
          expect(hops).toContain(weakest);
        }
      }),
    );
  });

  it('gives the same answer when it is asked the other way round', () => {
    fc.assert(
      fc.property(drafts, (given) => {
        const there = asked(given, ['a', 'b']);
        const back = asked(given, ['b', 'a']);
        expect(back.map((path) => path.split(' ').toReversed().join(' '))).toEqual(there);
      }),
    );
  });
});

/** Every simple path from a to b by trying, in the order that the documentation states. */
function everyPath(index: GraphIndex, shown: Shown, without: readonly Exclusion[]): Pick<Path, 'entities'>[] {
  const hops = hopsIn(index, shown, without);
  const found: { entities: string[]; strengths: number[] }[] = [];
  const walk = (entities: string[], strengths: number[]) => {
    if (entities.at(-1) === 'b') found.push({ entities, strengths: strengths.toSorted((x, y) => x - y) });
    else if (strengths.length < longestPath) {
      for (const [to, hop] of hops.get(entities.at(-1) ?? '') ?? [])
        if (!entities.includes(to)) walk([...entities, to], [...strengths, strength(hop.relation)]);
    }
  };
  walk(['a'], []);
  return found.toSorted((x, y) => {
    const keys = [x, y].map(({ entities, strengths }) => [
      -(strengths[0] ?? 0),
      entities.length,
      ...strengths.map((value) => -value),
    ]);
    const [one = [], other = []] = keys;
    const i = one.findIndex((value, place) => value !== other[place]);
    if (i !== -1) return (one[i] ?? 0) - (other[i] ?? 0);
    return x.entities.join(' ') < y.entities.join(' ') ? -1 : 1;
  });
}
