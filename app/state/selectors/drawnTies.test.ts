import { expect, test } from 'vitest';
import { amended, testIndex } from '../../../src/query/testIndex.ts';
import { viewScene } from '../../../src/scene/testViewScene.ts';
import { topologyIn } from '../../../src/scene/topology.ts';
import { emptyView, type View } from '../../../src/view/view.ts';
import { useStore } from '../store/store.ts';
import { selectTies } from './drawnTies.ts';

/** Norland supplies Sudland with what North Wire tells of, to which no line leads from either of them. */
const index = testIndex(({ statements }) => {
  const [first] = statements;
  const led = first && { ...first, id: 'wire-drones.99', subject: 'north-wire', predicate: 'leads' };
  return {
    statements: [
      ...amended(statements, { 'wire-drones.01': { also: [{ role: 'about', entity: 'north-wire' }] } }),
      ...(led ? [{ ...led, object: 'daily-post' }] : []),
    ],
  };
});

/** What the ties of a view lead to, and what their lines say. */
function tiesOf(part: Partial<View>): (readonly [on: string, to: string[], says: string | undefined])[] {
  const state = { ...useStore.getInitialState(), index, view: { ...emptyView, ...part } };
  const ties = selectTies(state, null)(topologyIn(viewScene(index, part)));
  return ties.map(({ on, third, says }) => [on, third.map(({ to }) => to), says?.words.at(-1)]);
}

test('a neighbourhood is drawn with what ties those to its middle to whom no line leads from it', () => {
  expect(tiesOf({ depth: 1, around: ['sudland'] })).toEqual([
    ['norland~sudland', ['north-wire'], 'supplies + 2'],
  ]);
  expect(tiesOf({ depth: 1, around: ['daily-post'] })).toEqual([]);
  expect(tiesOf({})).toEqual([]);
});

test('what is selected is drawn with what names it', () => {
  const selected = { type: 'entity', id: 'north-wire' } as const;
  expect(tiesOf({ selected })).toEqual([['norland~sudland', ['north-wire'], 'supplies + 2']]);
});
