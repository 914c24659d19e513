import { expect, test } from 'vitest';
import { checkPlaces } from './checkPlaces.ts';
import { changed } from './testChange.ts';
import { testGraph } from './testGraph.ts';

const problems = (positions: unknown) => [...checkPlaces(changed(['positions', positions]))];

test('places may be given, or none, or one', () => {
  expect([...checkPlaces(testGraph().graph)]).toEqual([]);
  for (const positions of [undefined, {}, { norland: [0, 0] }, { norland: [0, 0], sudland: [0, 1] }]) {
    expect(problems(positions)).toEqual([]);
  }
});

test('each drawing for a pane is looked at by itself', () => {
  const [heap, spread] = [
    { norland: [1, 1], sudland: [1, 1] },
    { norland: [1, 1], sudland: [2, 1] },
  ];
  const graph = changed(['shapedPositions', { wide: spread, tall: heap }]);
  expect([...checkPlaces(graph)].map(({ path }) => path)).toEqual(['shapedPositions.tall']);
});

test('not all are the same', () => {
  expect(problems({ norland: [3, 0], sudland: [3, -0], 'anna-berg': [3, 0] })).toEqual([
    { path: 'positions', message: 'All entities have the one position [3,0].', value: [3, 0] },
  ]);
});
