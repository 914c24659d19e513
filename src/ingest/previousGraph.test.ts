import { expect, it } from 'vitest';
import type { Result } from './contracts.ts';
import { noDrawings, type PreviousDrawings } from './layout/place.ts';
import { parsePrevious } from './previousGraph.ts';
import { sentence } from './sentences.ts';

it('takes the drawing from a graph of any version, and none where there is no graph', () => {
  expect(parsePrevious(null).value.drawing).toEqual(noDrawings);
  expect(drawn({ a: [1, -2] }).value).toEqual({ ...noDrawings, square: new Map([['a', [1, -2]]]) });
  expect(drawn(undefined).value).toEqual(noDrawings);
  const shaped = drawn({ a: [1, -2] }, { wide: { a: [3, 4] }, tall: { a: [5, 6] } }).value;
  expect(shaped?.wide).toEqual(new Map([['a', [3, 4]]]));
  expect(shaped?.tall).toEqual(new Map([['a', [5, 6]]]));
  const broken = drawn({ a: [1] });
  expect(broken.value).toEqual(noDrawings);
  expect(broken.diagnostics.map(sentence)).toEqual([
    expect.stringMatching(/graph\.json cannot be read .*made anew/u),
  ]);
});

function drawn(positions: unknown, shapedPositions?: unknown): Result<PreviousDrawings> {
  const text = JSON.stringify({ version: 9, positions, shapedPositions });
  const { value, diagnostics } = parsePrevious({ file: 'graph.json', text });
  return { value: value.drawing, diagnostics };
}

it('takes the names of entities, and none from what is no list of them', () => {
  const ada = { id: 'ada', kind: 'person', name: 'Ada' };
  expect(named([{ ...ada, aliases: [] }])).toEqual([ada]);
  expect(named([ada, { id: 'A b' }])).toEqual([]);
  expect(named(undefined)).toEqual([]);
});

function named(entities: unknown) {
  return parsePrevious({ file: 'graph.json', text: JSON.stringify({ entities }) }).value.named;
}
