import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { betweenness } from './betweenness.ts';

test('a class lies between nobody, and ways end there', () => {
  // a – tanks – b, and a – c – tanks: of six ways that might lead over tanks or c, one leads over a and c each.
  const found = betweenness(web('a-tanks b-tanks a-c'), (id) => id !== 'tanks');
  expect(found.has('tanks')).toBe(false);
  expect(found.get('a')).toBeCloseTo(1 / 3);
  expect([found.get('b'), found.get('c')]).toEqual([0, 0]);
});

it('is what trying all ways gives', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const ties = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 12 });
  fc.assert(
    fc.property(ties, fc.subarray(names), (pairs, classes) => {
      const given = web(pairs.map((pair) => pair.join('-')).join(' '), names);
      const leadsOn = (id: string) => !classes.includes(id);
      const found = betweenness(given, leadsOn);
      for (const id of names) expect(found.get(id) ?? 0).toBeCloseTo(share(given, leadsOn, id), 6);
    }),
  );
});

type Web = ReadonlyMap<string, ReadonlySet<string>>;

function web(ties: string, names: readonly string[] = []): Web {
  const found = new Map<string, Set<string>>(names.map((id) => [id, new Set()]));
  const of = (id: string) => found.get(id) ?? found.set(id, new Set()).get(id) ?? new Set();
  for (const [a = '', b = ''] of ties.split(' ').map((tie) => tie.split('-'))) {
    if (a === b) continue;
    of(a).add(b);
    of(b).add(a);
  }
  return found;
}

/** Of all shortest ways from each to each other, the share that leads over one, on the average of all pairs of others. */
function share(of: Web, leadsOn: (id: string) => boolean, id: string): number {
  const others = [...of.keys()].filter((other) => other !== id);
  const pairs = others.flatMap((from) => others.filter((to) => to !== from).map((to) => [from, to] as const));
  const shares = pairs.map(([from, to]) => {
    const ways = shortest(of, leadsOn, from, to);
    return ways.length === 0 ? 0 : ways.filter((way) => way.includes(id)).length / ways.length;
  });
  return shares.reduce((sum, part) => sum + part, 0) / pairs.length;
}

function shortest(of: Web, leadsOn: (id: string) => boolean, from: string, to: string): string[][] {
  let ways = [[from]];
  for (let step = 0; step < of.size && ways.length > 0; step++) {
    const there = ways.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there;
    ways = ways
      .filter((way) => way.length === 1 || leadsOn(way.at(-1) ?? ''))
      .flatMap((way) =>
        [...(of.get(way.at(-1) ?? '') ?? [])].filter((id) => !way.includes(id)).map((id) => [...way, id]),
      );
  }
  return [];
}
