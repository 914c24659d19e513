import { expect, test } from 'vitest';
import { arrange } from './arrangement.ts';
import type { Emphasis, Scene } from './scene.ts';
import { sceneOf, testEdge, testNode } from './testParts.ts';

const name = 'armoured vehicles';
const zoom = 0.15;

/** Whether the name of one that stands beneath another is written on a screen of this width, far out. */
const isWritten = (width: number) =>
  arrange(sceneOf([testNode(name, [0, 0]), testNode('Russia', [0, 900])], []), zoom, width).names.get(name)
    ?.isShown;

test('names that are drawn large far out are written where the screen has room beside what is drawn', () => {
  expect(isWritten(400)).toBe(true);
  expect(isWritten(40)).toBe(false);
});

test('the ends of the relation that is selected are named, however little room there is', () => {
  const crowd = [-40, -20, 0, 20, 40].flatMap((x) => [-20, 20].map((y) => testNode(`${x} ${y}`, [x, y])));
  const ends = [
    testNode('left', [-30, 0]),
    testNode('right', [30, 0]),
    testNode('Russia', [0, 0]),
    testNode('Serbia', [300, 0]),
  ];
  const edge = testEdge('Russia', 'Serbia');
  const emphasis = new Map<string, Emphasis>([
    [edge.id, 'selected'],
    ['Russia', 'near'],
    ['Serbia', 'near'],
  ]);
  const isNamed = (marks: Scene['emphasis']) =>
    arrange(sceneOf([...crowd, ...ends], [edge], { emphasis: marks }), 1, 600).names.get('Russia')?.isShown;
  expect(isNamed(emphasis)).toBe(true);
  expect(isNamed(new Map())).toBe(false);
});

test('the largest of many is named where it covers least, however crowded it is', () => {
  const around = [-60, -30, 0, 30, 60].flatMap((x) =>
    [-45, -15, 15, 45].map((y) => testNode(`${x} ${y}`, [x, y])),
  );
  const free = around.filter(({ position: [x, y] }) => !(x === 60 && Math.abs(y) < 20));
  const hub = { ...testNode('Russia', [15, 0]), size: 40 };
  const place = (nodes: typeof around) => arrange(sceneOf([hub, ...nodes], []), 1, 600).names.get('Russia');
  expect(place(around)?.isShown).toBe(true);
  expect(
    place([...free, testNode('far', [300, 0]), testNode('farther', [330, 0])])?.spot.aside,
  ).toBeGreaterThan(0);
  expect(place(around.slice(2))?.isShown).toBe(false);
});

test('no name lies on the small node of a tie', () => {
  const edge = testEdge('left', 'right');
  const nodes = [
    testNode('Serbia', [0, 0]),
    testNode('left', [-300, 22]),
    testNode('right', [300, 22]),
    ...[-40, 0, 40].map((x) => testNode(`at ${x}`, [x, x === 0 ? -25 : 0])),
  ];
  const tie = { id: 'tie', on: edge.id, third: [], near: [], of: [], says: null };
  const liesOn = (ties: Scene['ties']) => {
    const place = arrange(sceneOf(nodes, [edge], { ties }), 1, 900).names.get('Serbia');
    const { x1, x2, y1, y2 } = place?.spot.box ?? { x1: 0, x2: 0, y1: 0, y2: 0 };
    return place?.isShown === true && x1 < 0 && x2 > 0 && y1 < 22 && y2 > 22;
  };
  expect(liesOn([])).toBe(true);
  expect(liesOn([tie])).toBe(false);
});
