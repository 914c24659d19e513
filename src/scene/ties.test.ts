import { describe, expect, it } from 'vitest';
import { parseDrawnId } from '../view/drawnId.ts';
import { arrange } from './arrangement.ts';
import { emphasisOf } from './emphasis.ts';
import { testIndex } from '../query/testIndex.ts';
import { edgesWithTies } from './edges.ts';
import { sceneMaker } from './makeScene.ts';
import { hitAt } from './hitTest.ts';
import { sceneOf, testEdge, testNode } from './testParts.ts';
import { noAttention, testInput, testWords } from './testViewScene.ts';
import { saidOn, sceneTies, tieCurves, tieEdges, tieNode } from './ties.ts';
import { topologyIn, type Topology } from './topology.ts';

const nodes = [testNode('a', [0, 0]), testNode('b', [300, 0]), testNode('c', [150, 200])];
const edge = testEdge('a', 'b');
const about = { role: 'about', entity: 'c' } as const;

/** What a line of several says of one of them, which runs from b to a. */
const saying = (relation: string, among: readonly string[]) => ({
  words: [`${relation} of ${among.length}`],
  symmetric: false,
  line: null,
  subject: 'b',
});

function tiesOf(edges = [edge], drawn = nodes, third: readonly (typeof about)[] = [about]) {
  const named = [{ relation: edge.id, third }];
  return sceneTies(topologyIn({ nodes: drawn, edges }), named, (role) => role, saying);
}

describe('a tie', () => {
  it('stands on its line, and leads to whom the statement names beside', () => {
    const [tie, ...others] = tiesOf();
    expect(others).toEqual([]);
    expect(tie).toEqual({
      id: `tie.${edge.id}`,
      on: edge.id,
      third: [{ to: 'c', word: 'about' }],
      near: [edge.id, 'a', 'b', 'c'],
      of: [edge.id],
      says: null,
    });
    expect(parseDrawnId(tie?.id ?? 'c')).toBeNull();
  });

  it('stands on the one line of a bundle, and leads to a group', () => {
    const bundle = testEdge('a', 'b', { id: 'a~b', type: 'bundle', relations: [edge.id] });
    const group = testNode('kind.place', [150, 200], { type: 'group', entities: ['c', 'd'] });
    expect(tiesOf([bundle], [...nodes.slice(0, 2), group])).toMatchObject([
      { id: 'tie.a~b', on: 'a~b', third: [{ to: 'kind.place', word: 'about' }] },
    ]);
  });

  it('has the line of a bundle say what it is of, the way that it runs', () => {
    const bundle = testEdge('a', 'b', { id: 'a~b', type: 'bundle', relations: [edge.id, 'b~x~a'] });
    const says = { words: [`${edge.id} of 2`], symmetric: false, line: null, source: 'b', target: 'a' };
    const ties = tiesOf([bundle]);
    expect(ties).toMatchObject([{ of: [edge.id], says }]);
    const other = testEdge('b', 'c');
    expect(edgesWithTies([bundle, other], ties, new Map())).toEqual([{ ...bundle, ...says }, other]);
    expect(edgesWithTies([edge], tiesOf(), new Map())).toEqual([edge]);
  });

  it('is not needed for a line of several to say the one of them that a path is told by', () => {
    const bundle = testEdge('a', 'b', { id: 'a~b', type: 'bundle', relations: [edge.id, 'b~x~a'] });
    const said = saidOn(topologyIn({ nodes, edges: [bundle] }), ['b~x~a', edge.id], saying);
    const says = { words: ['b~x~a of 2'], symmetric: false, line: null, source: 'b', target: 'a' };
    expect(edgesWithTies([bundle], [], said)).toEqual([{ ...bundle, ...says }]);
    expect(saidOn(topologyIn({ nodes, edges: [edge] }), [edge.id], saying).size).toBe(0);
  });

  it('is said by its line in the scene', () => {
    const index = testIndex();
    const make = sceneMaker(testWords);
    const before = make(testInput(index));
    const bundle = before.edges.find(({ type }) => type === 'bundle');
    if (!bundle) throw new Error('There is no bundle.');
    const [to = ''] = before.nodes.flatMap(({ id }) =>
      [bundle.source, bundle.target].includes(id) ? [] : [id],
    );
    const named = [
      { relation: bundle.relations.at(-1) ?? '', third: [{ role: 'about' as const, entity: to }] },
    ];
    const ties = (topology: Topology) => sceneTies(topology, named, (role) => role, saying);
    const told = make({ ...testInput(index), ties });
    expect(told.edges.find(({ id }) => id === bundle.id)?.words).toEqual([
      `${named[0]?.relation} of ${bundle.relations.length}`,
    ]);
    expect(make(testInput(index)).edges).toEqual(before.edges);
  });

  it.each([
    ['its line', [], nodes],
    ['what it leads to', [edge], nodes.slice(0, 2)],
  ])('is not drawn where %s is not', (_, edges, drawn) => expect(tiesOf(edges, drawn)).toEqual([]));

  it('says no word where many would lie over one another', () => {
    const many = Array.from({ length: 7 }, (_, i) => testNode(`c${i}`, [i * 40, 200]));
    const thirds = many.map(({ id }) => ({ role: 'about' as const, entity: id }));
    const words = (number: number) => {
      const named = [{ relation: edge.id, third: thirds.slice(0, number) }];
      const topology = topologyIn({ nodes: [...nodes, ...many], edges: [edge] });
      return sceneTies(topology, named, (role) => role, saying).flatMap(({ third }) =>
        third.map(({ word }) => word),
      );
    };
    expect(words(6)).toEqual(Array.from({ length: 6 }, () => 'about'));
    expect(words(7)).toEqual(Array.from({ length: 7 }, () => ''));
  });

  it.each([
    ['selected', 'onPath'],
    ['onPath', 'onPath'],
    ['dimmed', 'near'],
  ] as const)('stands out on a line that is %s as what is %s', (line, own) => {
    const [tie] = tiesOf();
    expect(tie && tieNode(tie, { x: 1, y: 2 }, line)).toMatchObject([{ position: [1, 2] }, own]);
  });

  it('names none of the ends of its line', () => {
    expect(tiesOf([testEdge('a', 'c', { id: edge.id })])).toEqual([]);
  });

  it('runs from the middle of its line to the rim of a disc', () => {
    const [tie] = tiesOf();
    if (!tie) throw new Error('There is none.');
    const disc = { shape: 'circle', at: { x: 150, y: 200 }, size: 40 } as const;
    const [drawn] = tieCurves(tie, { x: 150, y: 0 }, () => disc);
    expect(drawn?.edge).toMatchObject({ source: tie.id, target: 'c', words: ['about'], symmetric: true });
    expect(drawn?.curve.to).toMatchObject({ x: 150, y: 180 });
    expect(tieEdges(tie).map(({ id }) => id)).toEqual([`${tie.id}.c`]);
  });

  it('is near what is looked at, with all that it ties', () => {
    const attention = { ...noAttention, selected: [edge.id] };
    const { emphasis } = emphasisOf(topologyIn({ nodes, edges: [edge] }), [], attention, tiesOf());
    expect([...emphasis]).toEqual([
      ['a', 'near'],
      ['b', 'near'],
      ['c', 'near'],
      [edge.id, 'selected'],
    ]);
  });

  it('is found by a pointer as its line is, on the small node and on what leads from it', () => {
    const scene = sceneOf(nodes, [edge], { ties: tiesOf() });
    const hit = (x: number, y: number) =>
      hitAt(scene, arrange(scene, 1, Infinity), { x, y }, { zoom: 1, pointer: 'mouse' });
    expect(hit(150, 7)).toBe(edge.id);
    expect(hit(152, 100)).toBe(edge.id);
    expect(hit(170, 100)).toBeNull();
  });
});
