// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Core } from 'cytoscape';
import { beforeEach, expect, test, vi } from 'vitest';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { testIndex, tiedIndex } from '../../../src/query/testIndex.ts';
import { select, setFilterList } from '../../../src/view/actions.ts';
import { useMenu } from '../../state/device/menu.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { openPage, search, withRoom } from '../../testPage.tsx';
import { CanvasButtons } from '../CanvasButtons.tsx';
import { palette } from '../testSeen.ts';
import type { PageHandle } from './pageHandle.ts';
import { stylesheet } from './stylesheet.ts';
import { headlessDrawing } from './testRenderer.ts';
import { useControllers } from './useControllers.ts';

// The drawing with all that follows it, on a canvas without a screen.

beforeEach(() => withRoom({ width: 900, height: 600 }));

/** The page around the canvas, as GraphView has it. */
function Drawing({ cy, canvas }: { cy: Core; canvas: HTMLElement }) {
  const camera = useControllers(cy);
  return (
    <div className="canvas">
      <div
        className="canvas-focus"
        tabIndex={0}
        role="img"
        aria-label="Drawing"
        ref={(frame) => frame?.append(canvas)}
      />
      <div className="badges">
        <div />
      </div>
      <canvas className="minimap" aria-hidden="true" hidden />
      {camera && <CanvasButtons camera={camera} />}
    </div>
  );
}

interface Drawn {
  cy: Core;
  page: PageHandle;
  /** Takes the page away. */
  close: () => void;
}

async function draw(address = '', index: GraphIndex = testIndex()): Promise<Drawn> {
  const cy = headlessDrawing({ style: stylesheet(palette) });
  const canvas = document.createElement('div');
  vi.spyOn(cy, 'container').mockReturnValue(canvas);
  vi.spyOn(cy, 'width').mockReturnValue(800);
  vi.spyOn(cy, 'height').mockReturnValue(600);
  const { unmount } = openPage(<Drawing cy={cy} canvas={canvas} />, address, index);
  await screen.findByRole('button', { name: 'Zoom in' });
  await waitFor(() => expect(window.edgewise).toBeDefined());
  if (!window.edgewise) throw new Error('Nothing is drawn.');
  return { cy, page: window.edgewise, close: unmount };
}

const ids = ({ page }: Drawn) => page.drawn().map(({ id }) => id);
const emphasis = ({ page }: Drawn, id: string) => page.drawn().find((one) => one.id === id)?.emphasis;

/** What a pointer does, as Cytoscape tells it. */
function point(
  { cy }: Drawn,
  what: string,
  id: string | null,
  keys: MouseEventInit = {},
  at = place(id),
): void {
  const on = id === null ? cy : cy.getElementById(id);
  const event = { type: what, originalEvent: new MouseEvent('click', keys), renderedPosition: at };
  act(() => void Reflect.apply(on.emit, on, [event]));
}

/** Far enough from one another that two taps are not a double one. */
function place(id: string | null): { x: number; y: number } {
  return { x: 100 * (id?.length ?? 0), y: 0 };
}

test('everything that is shown is drawn, each where the graph has it', async () => {
  const drawn = await draw();
  expect(ids(drawn).toSorted()).toEqual([
    'anna-berg',
    'anna-berg~leads~norland',
    'anna-berg~visits~sudland',
    'norland',
    'norland~sudland',
    'sudland',
  ]);
  const norland = drawn.page.drawn().find(({ id }) => id === 'norland');
  expect(norland).toMatchObject({
    type: 'entity',
    position: { x: -80, y: 0 },
    emphasis: 'normal',
  });
  const { zoom, x, y } = drawn.page.viewport();
  const disc = drawn.page.boundsOf('norland');
  expect(((disc?.x1 ?? 0) + (disc?.x2 ?? 0)) / 2).toBeCloseTo(-80 * zoom + x);
  expect(((disc?.y1 ?? 0) + (disc?.y2 ?? 0)) / 2).toBeCloseTo(y);
  expect(drawn.page.boundsOf('nobody')).toBeNull();
  expect(drawn.page.pointOf('norland', 0)).toBeNull();
});

test('a tap selects and shows what is near; one on the paper lets go', async () => {
  const drawn = await draw();
  point(drawn, 'tap', 'anna-berg~leads~norland');
  expect(search()).toBe('?relation=anna-berg~leads~norland');
  // Its quotes are painted before the drawing sets it off.
  expect(emphasis(drawn, 'anna-berg~leads~norland')).toBe('normal');
  await waitFor(() => expect(emphasis(drawn, 'anna-berg~leads~norland')).toBe('selected'));
  expect(emphasis(drawn, 'norland')).toBe('near');
  expect(emphasis(drawn, 'sudland')).toBe('dimmed');
  point(drawn, 'tap', null);
  expect(search()).toBe('');
  await waitFor(() => expect(emphasis(drawn, 'sudland')).toBe('normal'));
});

test('a tap with Shift adds, and a second one on the same shows only its neighbours', async () => {
  const drawn = await draw();
  point(drawn, 'tap', 'norland');
  point(drawn, 'tap', 'anna-berg', { shiftKey: true });
  expect(search()).toBe('?entity=anna-berg,norland');
  point(drawn, 'tap', null);
  point(drawn, 'tap', 'anna-berg');
  point(drawn, 'tap', 'anna-berg');
  expect(search()).toBe('?entity=anna-berg&depth=1&around=anna-berg');
});

test('what a filter leaves out is drawn no more, and comes back', async () => {
  const drawn = await draw();
  act(() => dispatch(setFilterList('polarity', ['denied'])));
  await waitFor(() =>
    expect(ids(drawn).toSorted()).toEqual(['norland', 'norland~recognises~sudland', 'sudland']),
  );
  act(() => dispatch(setFilterList('polarity', [])));
  await waitFor(() => expect(ids(drawn)).toContain('anna-berg'));
});

test('a bundle opens at a tap; a group is selected first and opens at the next', async () => {
  const drawn = await draw();
  point(drawn, 'tap', 'norland~sudland');
  expect(search()).toContain('open=norland~sudland');
  await waitFor(() => expect(ids(drawn)).toContain('norland~recognises~sudland'));
});

test('those of one kind are drawn as one, and open at the second touch', async () => {
  const drawn = await draw('?group=kind');
  expect(ids(drawn)).toContain('kind.country');
  expect(ids(drawn)).not.toContain('norland');
  point(drawn, 'tap', 'kind.country');
  expect(search()).toContain('gathered=kind.country');
  expect(search()).not.toContain('open=');
  point(drawn, 'tap', 'kind.country');
  expect(search()).toContain('open=kind.country');
  await waitFor(() => expect(ids(drawn)).toContain('norland'));
});

test('what is dragged stays where it is let go, in the address', async () => {
  const drawn = await draw();
  drawn.cy.getElementById('norland').position({ x: 11, y: 22 });
  point(drawn, 'dragfree', 'norland');
  expect(search()).toBe('?pins=norland:11:22');
});

test('a right click asks for the menu of what is there', async () => {
  const drawn = await draw();
  point(drawn, 'cxttap', 'norland~sudland');
  expect(useMenu.getState().subject).toEqual({ type: 'aggregate', id: 'norland~sudland' });
  point(drawn, 'cxttap', null);
  expect(useMenu.getState().subject).toEqual({ type: 'picture' });
});

test('what is pointed at is lifted with what it touches, and dims nothing', async () => {
  const drawn = await draw();
  point(drawn, 'mousemove', 'anna-berg~leads~norland');
  await waitFor(() => expect(emphasis(drawn, 'norland')).toBe('touched'));
  expect(emphasis(drawn, 'sudland')).toBe('normal');
  point(drawn, 'mousemove', null);
  await waitFor(() => expect(emphasis(drawn, 'norland')).toBe('normal'));
});

test('a frame selects those that lie in it', async () => {
  const drawn = await draw();
  point(drawn, 'box', 'norland');
  point(drawn, 'box', 'sudland');
  point(drawn, 'boxend', null);
  await waitFor(() => expect(search()).toBe('?entity=norland,sudland'));
});

test('the path that is asked for is marked, and nothing else', async () => {
  const drawn = await draw('?path=anna-berg~norland');
  await waitFor(() => expect(emphasis(drawn, 'anna-berg')).toBe('pathEnd'));
  expect(emphasis(drawn, 'anna-berg~leads~norland')).toBe('onPath');
});

test('keys zoom, fit, move what is selected and put it away', async () => {
  const drawn = await draw('?entity=norland');
  const zoom = () => drawn.page.viewport().zoom;
  const before = zoom();
  fireEvent.keyDown(document.body, { key: '+' });
  expect(zoom()).toBeCloseTo(before * 1.4);
  fireEvent.keyDown(document.body, { key: 'f' });
  expect(zoom()).toBeLessThan(before * 1.4);
  const canvas = screen.getByRole('img', { name: 'Drawing' });
  const left = drawn.page.viewport().x;
  fireEvent.keyDown(canvas, { key: 'ArrowLeft', shiftKey: true });
  expect(drawn.page.viewport().x).toBe(left + 60);
  act(() => void fireEvent.keyDown(canvas, { key: 'ArrowRight', shiftKey: true, ctrlKey: true }));
  await waitFor(() => expect(search()).toBe('?entity=norland&pins=norland:-60:0'));
  act(() => void fireEvent.keyDown(document.body, { key: 'h' }));
  expect(search()).toContain('hide=norland');
  await waitFor(() => expect(ids(drawn)).not.toContain('norland'));
});

test('the menu key asks for the menu of what is selected', async () => {
  await draw('?entity=norland');
  act(
    () =>
      void fireEvent.keyDown(screen.getByRole('img', { name: 'Drawing' }), { key: 'F10', shiftKey: true }),
  );
  expect(useMenu.getState().subject).toEqual({ type: 'entity', id: 'norland' });
});

test('a badge counts the neighbours that are not shown, and brings them', async () => {
  const drawn = await draw('?entity=a&depth=1', tiedIndex('a-b b-c b-d'));
  expect(ids(drawn)).not.toContain('c');
  await userEvent.click(screen.getByRole('button', { name: /^(?=.*2|.*[Tt]wo).*B/, hidden: true }));
  expect(search()).toContain('expand=b');
  await waitFor(() => expect(ids(drawn)).toEqual(expect.arrayContaining(['c', 'd'])));
});

test('the buttons over the canvas zoom and fit', async () => {
  const drawn = await draw();
  const before = drawn.page.viewport().zoom;
  await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
  expect(drawn.page.viewport().zoom).toBeGreaterThan(before);
  await userEvent.click(screen.getByRole('button', { name: /^Fit/ }));
  expect(drawn.page.viewport().zoom).toBeCloseTo(before);
});

test('in the frame of another page the wheel is for that page, and with Ctrl for the drawing', async () => {
  const drawn = await draw('?embed=1');
  const canvas = drawn.cy.container() ?? document.body;
  const seen: boolean[] = [];
  canvas.addEventListener('wheel', ({ ctrlKey }) => void seen.push(ctrlKey));
  for (const ctrlKey of [false, true])
    canvas.dispatchEvent(new MouseEvent('wheel', { bubbles: true, ctrlKey }));
  expect(seen).toEqual([true]);
});

test('ids with the names of JavaScript are drawn and touched like all others', async () => {
  const drawn = await draw('', tiedIndex('constructor-__proto__ constructor-b'));
  expect(ids(drawn)).toEqual(expect.arrayContaining(['constructor', 'b']));
  point(drawn, 'tap', 'constructor');
  expect(search()).toBe('?entity=constructor');
  act(() => dispatch(select(null)));
});

test('when the drawing is taken away, scripts find nothing and no key moves it', async () => {
  const { cy, close } = await draw();
  close();
  const zoom = cy.zoom();
  fireEvent.keyDown(document.body, { key: '+' });
  expect(cy.zoom()).toBe(zoom);
  expect(window.edgewise).toBeUndefined();
});
