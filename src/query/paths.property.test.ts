import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load } from '../model/load.ts';
import type { Statement } from '../model/types.ts';
import { isClass } from './classes.ts';
import { noFilter, applyFilter as shownBy, type Subgraph } from './filter.ts';
import { get, indexGraph, type GraphIndex } from './graphIndex.ts';
import { linksOf, strength, tiesIn, type Exclusion, type Routing } from './links.ts';
import { connections, longestPath, maxPaths, type Path } from './paths.ts';
import { asked, graphOf } from './testPaths.ts';
import { partiesOf, type Tie } from './ties.ts';

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
      about: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(names, { maxLength: 2 })),
      told: fc.constantFrom('wire-drones 1', 'wire-drones 2', 'post-drones 1', 'post-drones 2'),
    }),
    { maxLength: 16, size: 'max' },
  );
  const without = fc.subarray<Exclusion>(['denied', 'planned', 'structure']);
  const classes = fc.subarray(names);

  it('gives the paths that trying all of them gives', () => {
    fc.assert(
      fc.property(drafts, without, classes, fc.boolean(), (given, left, generic, throughClasses) => {
        const { index, visible } = graphOf(given, generic);
        const routing = { without: left, throughClasses };
        const { paths, more } = connections(index, visible, ['a', 'b'], routing);
        const all = everyPath(index, visible, routing);
        expect(paths.map(asTold)).toEqual(all.slice(0, maxPaths).map(asTold));
        expect(more).toBe(all.length > maxPaths);
      }),
      { numRuns: 500 },
    );
  });

  it('gives paths that are there, visit nothing twice, and know their weakest link', () => {
    fc.assert(
      fc.property(drafts, (given) => {
        const { index, visible } = graphOf(given);
        for (const { entities, links, weakest } of connections(index, visible, ['b', 'a']).paths) {
          expect([entities[0], entities.at(-1)]).toEqual(['b', 'a']);
          expect(new Set(entities).size).toBe(entities.length);
          expect(links).toHaveLength(entities.length - 1);
          links.forEach((link, i) => {
            const { relation, others } = link;
            const ends = new Set([entities[i], entities[i + 1]]);
            for (const one of [link, ...others]) expect(new Set(one.ends)).toEqual(ends);
            expect(strength(relation)).toBeGreaterThanOrEqual(strength(weakest.relation));
          });
          expect(links).toContain(weakest);
        }
      }),
    );
  });

  it('gives no path that runs through a class, and the same paths as if no class but the ends were there', () => {
    fc.assert(
      fc.property(drafts, classes, (given, generic) => {
        const inner = generic.filter((id) => id !== 'a' && id !== 'b');
        for (const path of asked(given, ['a', 'b'], [], generic))
          expect(path.split(' ').filter((id) => inner.includes(id))).toEqual([]);
        // A statement that names a class still ties what it names beside it.
        const plain = given.map((draft) => ({ ...draft, about: [] }));
        const bare = plain.filter(({ from, to }) => !inner.includes(from) && !inner.includes(to));
        expect(asked(plain, ['a', 'b'], [], generic)).toEqual(asked(bare, ['a', 'b']));
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

describe('the first collection', () => {
  const index = indexGraph(load(JSON.parse(readFileSync('data/graph.json', 'utf8'))));
  const all = shownBy(index, noFilter);
  const ids = [...index.relationsOf.keys()].toSorted();

  it('has no path between any two entities that runs through a class', () => {
    for (const [i, from] of ids.entries()) {
      for (const to of ids.slice(i + 1)) {
        for (const { entities } of connections(index, all, [from, to]).paths)
          expect(entities.slice(1, -1).filter((id) => get(index.entities, id).generic)).toEqual([]);
      }
    }
  });
});

type Found = Pick<Path, 'entities' | 'together'> & { strengths: number[] };

/** Every path from a to b by trying, in the order that the documentation states, without ways round. */
function everyPath(index: GraphIndex, visible: Subgraph, routing: Routing): Found[] {
  const ties = tiesIn(index, visible, routing.without);
  const toldIn = (place: string) =>
    ties.filter(({ statements }) => statements.some((one) => told(one) === place));
  const inStory = (story: string) =>
    ties.filter(({ statements }) => statements.some((one) => one.story === story));
  const all = [
    ...[...new Set(index.graph.statements.map(told))].flatMap((place) =>
      within(index, toldIn(place), routing, 'sentence'),
    ),
    ...[...index.stories.keys()].flatMap((story) => within(index, inStory(story), routing, 'story')),
    ...within(index, ties, routing, 'apart'),
  ].toSorted(inOrder);
  const shown = ties.flatMap(({ statements }) => statements);
  const leads: Found[] = [];
  const hidden: Found[] = [];
  for (const path of all) {
    if ([...leads, ...hidden].some((better) => leadsOver(path, better))) continue;
    const isOneStatement = (parties: string[]) =>
      path.entities.length > 2 && path.entities.every((id) => parties.includes(id));
    (shown.map(partiesOf).some(isOneStatement) ? hidden : leads).push(path);
  }
  return leads;
}

/** A path as it is compared with another. */
function asTold({ entities, together }: Pick<Path, 'entities' | 'together'>): string[] {
  return [together, ...entities];
}

function told({ story, evidence }: Statement): string {
  return `${story} ${evidence[0]?.anchors[0]?.start}`;
}

function within(
  index: GraphIndex,
  ties: readonly Tie[],
  { throughClasses }: Routing,
  together: Path['together'],
): Found[] {
  const links = linksOf(ties);
  const leadsOn = (entities: string[]) => entities.length === 1 || !isClass(index, entities.at(-1) ?? '');
  const found: Found[] = [];
  const walk = (entities: string[], strengths: number[]) => {
    if (entities.at(-1) === 'b') {
      found.push({ entities, strengths: strengths.toSorted((x, y) => x - y), together });
    } else if (strengths.length < longestPath && (leadsOn(entities) || throughClasses)) {
      for (const [to, link] of links.get(entities.at(-1) ?? '') ?? [])
        if (!entities.includes(to)) walk([...entities, to], [...strengths, strength(link.relation)]);
    }
  };
  walk(['a'], []);
  return found;
}

function leadsOver({ entities }: Found, better: Found): boolean {
  const between = better.entities.slice(1, -1);
  if (between.length === 0) return entities.length === 2;
  return between.every((id) => entities.includes(id));
}

function inOrder(x: Found, y: Found): number {
  const [one = [], other = []] = [x, y].map(({ entities, strengths, together }) => [
    ['sentence', 'story', 'apart'].indexOf(together),
    -(strengths[0] ?? 0),
    entities.length,
    ...strengths.map((value) => -value),
  ]);
  const i = one.findIndex((value, place) => value !== other[place]);
  if (i !== -1) return (one[i] ?? 0) - (other[i] ?? 0);
  return x.entities.join(' ') < y.entities.join(' ') ? -1 : 1;
}
