import { describe, expect, it, test } from 'vitest';
import { lookAt, shapeNames } from '../model/looks.ts';
import { indexGraph, type GraphIndex } from '../query/graphIndex.ts';
import { amended, testIndex, tiedIndex } from '../query/testIndex.ts';
import { edgesOf } from './edges.ts';
import { sceneMaker } from './makeScene.ts';
import type { Scene } from './scene.ts';
import { noAttention, testInput, viewScene, testWords } from './testViewScene.ts';

const index = testIndex();
const pair = 'norland~sudland';

describe('the nodes of a scene', () => {
  it('are all entities that have a relation, where the file places them', () => {
    expect(viewScene(index).nodes.map(({ id, position }) => [id, position])).toEqual([
      ['anna-berg', [0, -120]],
      ['norland', [-80, 0]],
      ['sudland', [80, 0]],
    ]);
  });

  it('have the look of their kind, wherever that stands in the vocabulary', () => {
    const last = lookAt(shapeNames.length - 1);
    const other = testIndex(({ vocabulary }) => ({
      vocabulary: {
        ...vocabulary,
        kinds: vocabulary.kinds
          .map((kind) => (kind.id === 'person' ? { ...kind, look: last } : kind))
          .toReversed(),
      },
    }));
    const looks = viewScene(other).nodes.map(({ shape, colour }) => ({ shape, colour }));
    expect(looks).toEqual([last, lookAt(0), lookAt(0)]);
  });

  it('tell a class from a thing', () => {
    const { nodes } = viewScene(tiedIndex('a-b', 'b'));
    expect(nodes.map(({ id, generic }) => [id, generic])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  it('are without what is hidden, and what is tied to nothing else', () => {
    expect(idsOf(viewScene(tiedIndex('a-b b-c c-d'), { hidden: ['b'] }))).toEqual(['c', 'd', 'c~leads~d']);
  });

  it('say how many of their neighbours are not shown', () => {
    const { nodes } = viewScene(tiedIndex('a-b b-c b-d'), { depth: 1, around: ['a'] });
    expect(nodes.map(({ id, hiddenNeighbours }) => [id, hiddenNeighbours])).toEqual([
      ['a', 0],
      ['b', 2],
    ]);
  });

  it('stand where a reader pinned them', () => {
    const { nodes } = viewScene(index, { pins: { norland: [7, 9] } });
    expect(nodes.map(({ id, pinned }) => [id, pinned])).toEqual([
      ['anna-berg', false],
      ['norland', true],
      ['sudland', false],
    ]);
    expect(nodes[1]?.position).toEqual([7, 9]);
  });

  it('are as large as they are measured, and by their relations otherwise', () => {
    const makeScene = sceneMaker(testWords);
    const input = testInput(index);
    const [plain, measured] = [input, { ...input, sizes: new Map([['norland', 77]]) }].map(makeScene);
    expect(plain?.nodes[1]?.size).toBeGreaterThan(plain?.nodes[0]?.size ?? Infinity);
    expect(measured?.nodes[1]?.size).toBe(77);
    expect(measured?.nodes[1]?.box).toEqual(plain?.nodes[1]?.box);
  });

  it('that the file gives no places are spread', () => {
    const places = viewScene(withoutPositions(60)).nodes.map(({ position }) => position);
    const gaps = places.flatMap(([x, y], i) =>
      places.slice(0, i).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
    );
    expect(places).toHaveLength(61);
    expect(Math.min(...gaps)).toBeGreaterThan(60);
  });
});

describe('a group', () => {
  const { nodes, edges } = viewScene(index, { group: 'kind' });
  const group = nodes.find(({ type }) => type === 'group');

  it('is one node of the look of its kind, with what is inside', () => {
    expect(group).toMatchObject({
      ...lookAt(0),
      id: 'kind.country',
      label: ['kind.country (2)'],
      entities: ['norland', 'sudland'],
      generic: false,
    });
    expect(group?.relations).toHaveLength(3);
    expect(nodes.map(({ id }) => id)).toEqual(['anna-berg', 'kind.country']);
  });

  it('is tied to others by bundles that claim nothing', () => {
    expect(edges).toMatchObject([
      { id: 'anna-berg~kind.country', type: 'bundle', polarity: 'affirmed', firmest: 'actual', curve: 0 },
    ]);
    expect(edges[0]?.relations).toEqual(['anna-berg~leads~norland', 'anna-berg~visits~sudland']);
  });

  it('is drawn one by one where it is opened', () => {
    expect(viewScene(index, { group: 'kind', opened: ['kind.country'] }).nodes).toHaveLength(3);
  });
});

describe('the edges of a scene', () => {
  const { edges } = viewScene(index, { opened: [pair] });

  it('lead from subject to object', () => {
    expect(edges.map(({ id, source, target }) => [id, source, target])).toEqual(
      index.graph.relations.map(({ id, subject, object }) => [id, subject, object]),
    );
  });

  test.each([
    ['norland~supplies~sudland', 'supplies', 1, 'affirmed', 'actual', false],
    ['norland~borders~sudland', 'borders', 1, 'affirmed', 'actual', true],
    ['norland~recognises~sudland', 'recognises', 1, 'denied', 'actual', false],
    ['anna-berg~visits~sudland', 'visits', 1, 'affirmed', 'planned', false],
  ])('%s carries what a renderer draws', (id, verb, accounts, polarity, firmest, symmetric) => {
    const edge = edges.find((one) => one.id === id);
    expect(edge?.words[0]).toBe(verb);
    expect(edge).toMatchObject({ accounts, polarity, firmest, symmetric, relations: [id] });
  });

  it('say of what is not so that it is not, even where there is room for little', () => {
    const edge = edges.find(({ id }) => id === 'norland~recognises~sudland');
    expect(edge?.words).toEqual(['recognises', 'does not recognise', 'does not…']);
  });

  it('count no account for what no one has reviewed', () => {
    const suggested = testIndex(({ statements }) => ({
      statements: amended(statements, { 'post-drones.02': { review: 'unreviewed' } }),
    }));
    const visible = { ...testInput(suggested).visible, relations: new Set([pair.replace('~', '~borders~')]) };
    const [edge] = edgesOf(suggested, visible, testWords);
    expect(edge?.accounts).toBe(0);
  });

  it('of three relations between the same two are one bundle with the verb of the strongest, which claims no firmness', () => {
    const bundle = viewScene(index).edges.find(({ type }) => type === 'bundle');
    expect(bundle).toMatchObject({
      id: pair,
      words: ['supplies + 2'],
      number: '3',
      polarity: 'affirmed',
      firmest: 'actual',
      least: 'actual',
      symmetric: false,
    });
    expect(bundle?.relations).toHaveLength(3);
  });

  it('are wider as bundles the more they hold', () => {
    const bundle = viewScene(index).edges.find(({ type }) => type === 'bundle');
    expect(bundle?.width).toBeGreaterThan(3.5);
    expect(bundle?.width).toBeLessThan(10);
    const [single] = viewScene(index, { group: 'kind', predicates: ['leads'] }).edges;
    expect(single?.width).toBeLessThan(bundle?.width ?? 0);
  });
});

describe('parallel edges', () => {
  it('lie on either side of the straight line, also where one leads back', () => {
    expect(curves('a-b b-a')).toEqual([
      ['a~leads~b', -23],
      ['b~leads~a', -23],
    ]);
  });

  it('bend only where there are several', () => {
    expect(curves('a-b b-c')).toEqual([
      ['a~leads~b', 0],
      ['b~leads~c', 0],
    ]);
  });

  it('of an odd number have a straight one in the middle', () => {
    const { edges } = viewScene(index, { opened: [pair] });
    const between = edges.filter(({ source }) => source === 'norland').map(({ curve }) => curve);
    expect(between).toEqual([-46, 0, 46]);
  });
});

describe('a scene after another', () => {
  const makeScene = sceneMaker(testWords);
  const input = testInput(index);
  const first = makeScene(input);

  it('is the same object where nothing changed', () => {
    expect(makeScene(testInput(index))).toBe(first);
  });

  it('keeps nodes and edges while something is pointed at', () => {
    const hovered = makeScene({ ...input, attention: { ...noAttention, hovered: 'norland' } });
    expect(hovered.nodes).toBe(first.nodes);
    expect(hovered.edges).toBe(first.edges);
    expect(hovered.emphasis.get('norland')).toBe('hovered');
  });

  it('keeps each node that a filter leaves', () => {
    const filtered = makeScene(testInput(index, { predicates: ['leads'] }));
    expect(filtered.nodes).toHaveLength(2);
    for (const node of filtered.nodes) expect(first.nodes).toContain(node);
  });

  it('has other nodes only where these have moved', () => {
    const remake = sceneMaker(testWords);
    const before = remake(input);
    const moved = remake(testInput(index, { pins: { norland: [1, 2] } }));
    expect(moved.nodes.filter((node) => before.nodes.includes(node)).map(({ id }) => id)).toEqual([
      'anna-berg',
      'sudland',
    ]);
  });
});

test('a caption stands on its lower edge', () => {
  const caption = { text: 'Countries', at: [10, 20] as const, halfWidth: 30, above: 2, below: 18 };
  const input = testInput(index);
  const placement = { ...input.placement, captions: [caption] };
  expect(sceneMaker(testWords)({ ...input, placement }).captions).toEqual([
    {
      id: 'caption.0',
      label: ['Countries'],
      position: [10, 38],
      box: { halfWidth: 30, above: 20, below: 0 },
    },
  ]);
});

test('room is kept for what a range of dates leaves out', () => {
  const input = testInput(index, { predicates: ['leads'] });
  const { offstage } = sceneMaker(testWords)({ ...input, expected: new Set(['norland', 'sudland']) });
  expect(offstage.map(({ position }) => position)).toEqual([[80, 0]]);
});

/** A graph without positions in which one person leads many countries. */
function withoutPositions(countries: number): GraphIndex {
  const ids = Array.from({ length: countries }, (_, i) => `land-${i}`);
  const { positions: _, ...graph } = testIndex(({ entities, statements }) => ({
    entities: [...entities, ...ids.map((id) => ({ id, kind: 'country', name: id, aliases: [] }))],
    statements: statements
      .slice(-1)
      .flatMap((statement) => ids.map((object, i) => ({ ...statement, id: `wire-drones.1${i}`, object }))),
  })).graph;
  return indexGraph(graph);
}

function idsOf({ nodes, edges }: Scene): string[] {
  return [...nodes, ...edges].map(({ id }) => id);
}

function curves(ties: string): [string, number][] {
  return viewScene(tiedIndex(ties)).edges.map(({ id, curve }) => [id, curve]);
}
