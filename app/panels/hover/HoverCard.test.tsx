// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useHover } from '../../state/device/hover.ts';
import { useScene } from '../../state/selectors/scene.ts';
import { sceneOf, testEdge, testNode } from '../../../src/scene/testParts.ts';
import { amended, testIndex } from '../../../src/query/testIndex.ts';
import { openPage } from '../../testPage.tsx';
import { HoverHost } from './HoverHost.tsx';

const supplies = 'norland~supplies~sudland';

async function rest(id: string): Promise<string> {
  act(() => useHover.setState({ id, at: { x: 100, y: 100 } }));
  const card = await screen.findByText((_, element) => element?.className === 'hover-card');
  return card.textContent;
}

function draw(): void {
  const group = testNode('kind.country', [0, 90], { type: 'group', entities: ['norland', 'sudland'] });
  const bundle = testEdge('norland', 'sudland', {
    id: 'norland~sudland',
    type: 'bundle',
    relations: [supplies, 'norland~borders~sudland'],
  });
  act(() => useScene.setState({ scene: sceneOf([testNode('norland', [0, 0]), group], [bundle]) }));
}

test('a card tells of a line with its ends, verb, best quote and certainty', async () => {
  openPage(<HoverHost />);
  const words = await rest(supplies);
  expect(words).toContain('Norland');
  expect(words).toContain('Sudland');
  expect(words).toContain('Reported as fact');
  expect(document.querySelector('.hover-card blockquote')?.textContent).not.toBe('');
});

test('a card tells of a shape with its type and how many links it has', async () => {
  openPage(<HoverHost />);
  draw();
  expect(await rest('norland')).toMatch(/^NorlandCountry · \d links?$/u);
  expect(await rest('kind.country')).toContain('Two entities');
});

test('a card tells of a line of several with the strongest of them', async () => {
  openPage(<HoverHost />);
  draw();
  expect(await rest('norland~sudland')).toContain('Between Norland and Sudland');
});

test('a card tells of a line that a tie stands on what the claim says that names the third', async () => {
  const index = testIndex(({ statements }) => ({
    statements: amended(statements, { 'wire-drones.01': { also: [{ role: 'about', entity: 'anna-berg' }] } }),
  }));
  openPage(<HoverHost />, '', index);
  const tie = { id: 'tie', third: [{ to: 'anna-berg', word: '' }], near: [], of: [supplies], says: null };
  act(() => useScene.setState({ scene: sceneOf([], [], { ties: [{ ...tie, on: supplies }] }) }));
  const words = await rest(supplies);
  expect(words).toMatch(/^Norland supplie[ds] Sudland concerning Anna Bérg/u);
  expect(words).toContain('Norland delivered drones to Sudland on May 3');
  act(() => useHover.setState({ id: null, at: null }));
  const relations = index.graph.relations.flatMap(({ id, subject, object }) =>
    subject === 'norland' && object === 'sudland' ? [id] : [],
  );
  const bundle = testEdge('norland', 'sudland', { id: 'norland~sudland', type: 'bundle', relations });
  act(() => useScene.setState({ scene: sceneOf([], [bundle], { ties: [{ ...tie, on: bundle.id }] }) }));
  expect(await rest(bundle.id)).toMatch(/SudlandNorland supplie[ds] Sudland concerning Anna Bérg/u);
});

test('there is no card before the pointer rests, nor for what is pointed at in a list', () => {
  openPage(<HoverHost />);
  act(() => useHover.setState({ id: 'norland', at: null }));
  expect(document.querySelector('.hover-card')).toBeNull();
});
