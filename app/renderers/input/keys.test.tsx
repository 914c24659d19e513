// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useAnnouncement } from '../../state/device/announcement.ts';
import { followScene } from '../../state/selectors/scene.ts';
import { holdKeys } from '../../ui/earlyKeys.ts';
import { useStore } from '../../state/store/store.ts';
import { openPage } from '../../testPage.tsx';
import { testCamera } from '../testCamera.ts';
import { followKeys } from './keys.ts';

let stop = () => {};
afterEach(() => stop());

/** The canvas, and a field beside it, at an address. */
function page(address: string) {
  openPage(
    <>
      <div className="canvas-focus" tabIndex={0} role="img" aria-label="Drawing" />
      <input aria-label="Search" />
    </>,
    address,
  );
  const camera = testCamera();
  stop = followKeys(camera);
  return camera;
}

const press = (key: string, on: Element = document.body, how: KeyboardEventInit = {}) =>
  fireEvent.keyDown(on, { key, ...how });
const canvas = () => screen.getByRole('img', { name: 'Drawing' });
const depth = () => useStore.getState().view.depth;

test('N shows the neighbourhood and each time a step more, Shift-N a step less', () => {
  page('?entity=anna-berg');
  press('n');
  expect(useStore.getState().view.around).toEqual(['anna-berg']);
  expect(depth()).toBe(1);
  press('n');
  expect(depth()).toBe(2);
  press('N', document.body, { shiftKey: true });
  expect(depth()).toBe(1);
});

test('H hides what is selected, Shift-H brings it back', () => {
  page('?entity=anna-berg');
  press('h');
  expect(useStore.getState().view.hidden).toEqual(['anna-berg']);
  press('H', document.body, { shiftKey: true });
  expect(useStore.getState().view.hidden).toEqual([]);
});

test('F fits, + and - zoom from anywhere', () => {
  const { fit, zoomBy } = page('');
  press('f');
  expect(fit).toHaveBeenCalledOnce();
  press('+');
  press('-');
  const [larger = 0, smaller = 0] = zoomBy.mock.calls.map(([factor]) => factor);
  expect(larger).toBeGreaterThan(1);
  expect(smaller).toBeCloseTo(1 / larger);
});

test.each([
  ['ArrowLeft', 1, 0],
  ['ArrowRight', -1, 0],
  ['ArrowUp', 0, 1],
  ['ArrowDown', 0, -1],
])('Shift %s looks that way, while the canvas has the focus', (key, x, y) => {
  const { panBy } = page('');
  press(key, document.body, { shiftKey: true });
  expect(panBy).not.toHaveBeenCalled();
  press(key, canvas(), { shiftKey: true });
  const [by] = panBy.mock.lastCall ?? [];
  expect([Math.sign(by?.x ?? 0), Math.sign(by?.y ?? 0)]).toEqual([x, y]);
});

test('keys are letters while one types, and the browser’s with Ctrl', () => {
  const { fit } = page('?entity=anna-berg');
  press('f', screen.getByRole('textbox'));
  press('f', document.body, { ctrlKey: true });
  expect(fit).not.toHaveBeenCalled();
});

test('what was pressed before the canvas was there is carried out when it is, unless something answered it', () => {
  holdKeys();
  press('n');
  page('?entity=anna-berg');
  expect(depth()).toBe(1);
});

test('what was pressed in a dialog before the canvas was there is meant for the dialog', () => {
  holdKeys();
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.setAttribute('open', '');
  press('n');
  dialog.remove();
  page('?entity=anna-berg');
  expect(depth()).toBeNull();
});

test('an arrow goes to what is most worth telling first, then along a line within its key, and says which', async () => {
  page('');
  const stopScene = followScene();
  press('ArrowRight', canvas());
  await waitFor(() => expect(useStore.getState().view.selected).not.toBeNull());
  const { selected } = useStore.getState().view;
  const directions = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
  for (const key of directions) {
    press(key, canvas());
    if (useStore.getState().view.selected !== selected) break;
  }
  expect(useStore.getState().view.selected).not.toEqual(selected);
  expect(useAnnouncement.getState().text).toMatch(/newsroom/);
  stopScene();
});
