// @vitest-environment happy-dom
import { act, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { closeTop, select } from '../../src/view/actions.ts';
import { followScene } from '../state/selectors/scene.ts';
import { dispatch } from '../state/store/navigate.ts';
import { openPage } from '../testPage.tsx';
import { followReveal } from './reveal.ts';
import { testCamera } from './testCamera.ts';

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** Follows what an address opens. */
function revealing(address: string) {
  openPage(<></>, address);
  const camera = testCamera();
  stops.push(followScene(), followReveal(camera));
  return camera;
}

test('what an address selects is brought into view, and then what is selected next', async () => {
  const { bringNear } = revealing('?entity=norland');
  await waitFor(() =>
    expect(bringNear).toHaveBeenLastCalledWith(['norland'], expect.arrayContaining(['anna-berg'])),
  );
  act(() => dispatch(select({ type: 'entity', id: 'sudland' })));
  await waitFor(() => expect(bringNear).toHaveBeenLastCalledWith(['sudland'], expect.anything()));
});

test('both ends of a path in focus are brought into view', async () => {
  const { bringNear } = revealing('?path=norland~sudland');
  await waitFor(() => expect(bringNear).toHaveBeenCalled());
  expect(bringNear.mock.lastCall?.[0]).toEqual(expect.arrayContaining(['norland', 'sudland']));
});

test('with nothing selected the view stays where it is', async () => {
  const { bringNear } = revealing('');
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  expect(bringNear).not.toHaveBeenCalled();
});

test('when nothing is selected any more the view goes back', async () => {
  const { bringNear, goBack } = revealing('?entity=norland');
  await waitFor(() => expect(bringNear).toHaveBeenCalled());
  expect(goBack).not.toHaveBeenCalled();
  act(() => dispatch(closeTop));
  await waitFor(() => expect(goBack).toHaveBeenCalledOnce());
});

test('a relation is shown with its two ends, and nothing else', async () => {
  const { bringNear } = revealing('?relation=anna-berg~leads~norland');
  await waitFor(() => expect(bringNear).toHaveBeenLastCalledWith(['anna-berg~leads~norland'], []));
});

test('a relation that was drawn in a bundle is brought into view as it is drawn by then', async () => {
  const { bringNear } = revealing('');
  act(() => dispatch(select({ type: 'relation', id: 'norland~recognises~sudland' })));
  await waitFor(() => expect(bringNear).toHaveBeenCalled());
  expect(bringNear.mock.calls).toEqual([[['norland~recognises~sudland'], []]]);
});
