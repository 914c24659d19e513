import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetAddress } from './addressBar.ts';
import { asItIs, setFilter, select } from '../../../src/view/actions.ts';
import { addressAfter, addressOf, dispatch, followHistory, openAddress, redo, undo } from './navigate.ts';
import { tell, useStore } from './store.ts';
import { testIndex } from '../../../src/query/testIndex.ts';
import { putState, stubAddressBar } from './testState.ts';

const index = testIndex(() => ({ redirects: { 'old-norland': 'norland' } }));
let written: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  written = stubAddressBar();
  putState(index);
});

afterEach(() => {
  forgetAddress();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('writes a change into the address at once, in place of the old one or after it', () => {
  dispatch(setFilter({ from: '2020' }));
  dispatch(select({ type: 'entity', id: 'norland' }));
  expect(written).toEqual(['replace ?from=2020', 'push ?entity=norland&from=2020']);
});

it('shows every moment of a movement, and writes it when there is a pause', () => {
  for (let year = 1990; year < 2020; year++) dispatch(setFilter({ from: String(year) }, 'drag'));
  expect(useStore.getState().view.from).toBe('2019');
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(['replace ?from=2019']);
});

it('takes a movement back in one step, whose address is not written over by what waited', () => {
  dispatch(setFilter({ from: '2019' }, 'another drag'));
  dispatch(setFilter({ from: '2020' }, 'another drag'));
  undo();
  vi.advanceTimersByTime(1000);
  expect(useStore.getState().view.from).toBeNull();
  expect(written).toEqual(['replace /']);
});

it('keeps a movement in the history before a change that Back undoes', () => {
  dispatch(setFilter({ from: '2020' }, 'a third drag'));
  dispatch(select({ type: 'entity', id: 'norland' }));
  expect(written).toEqual(['replace ?from=2020', 'push ?entity=norland&from=2020']);
});

it('carries out again what was taken back, and does nothing where there is nothing', () => {
  undo();
  redo();
  expect(written).toEqual([]);
  dispatch(setFilter({ from: '2020' }));
  undo();
  redo();
  expect(useStore.getState().view.from).toBe('2020');
  expect(written).toEqual(['replace ?from=2020', 'replace /', 'replace ?from=2020']);
});

it('adds nothing to the history inside a frame, which belongs to the page around it', () => {
  putState(index, { embed: true });
  dispatch(select({ type: 'entity', id: 'norland' }));
  expect(written).toEqual(['replace ?entity=norland&embed=1']);
});

it('forgets what was told, once something is done', () => {
  tell({ code: 'layoutNotFetched' });
  tell({ code: 'layoutNotFetched' });
  expect(useStore.getState().notices).toEqual([{ code: 'layoutNotFetched' }]);
  dispatch(asItIs);
  expect(useStore.getState().notices).toEqual([]);
});

it('opens an address in its canonical form, and tells what of it could not be followed', () => {
  written = stubAddressBar('?fbclid=x&entity=old-norland');
  openAddress(index);
  expect(written).toEqual(['replace ?entity=norland']);
  expect(useStore.getState().view.selected).toEqual({ type: 'entity', id: 'norland' });
  expect(useStore.getState().notices.map(({ code }) => code)).toEqual(['redirected']);
});

it('leaves an address that is canonical as it is', () => {
  written = stubAddressBar('?entity=norland');
  openAddress(index);
  expect(written).toEqual([]);
});

it('knows where a change leads, and where a thing opens whatever is shown', () => {
  putState(index, { from: '2020', graph: 'my.json' });
  expect(addressAfter(select(null))).toBe('https://example.org/?from=2020&graph=my.json');
  expect(addressOf({ type: 'entity', id: 'norland' })).toBe(
    'https://example.org/?entity=norland&graph=my.json',
  );
  putState(index, { from: '2020' });
  expect(addressAfter(setFilter({ from: null }))).toBe('https://example.org/');
});

it('follows Back to a view of the same graph, and says where it is another', () => {
  const target = new EventTarget();
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
  const onOtherGraph = vi.fn<() => void>();
  const stop = followHistory(onOtherGraph);
  stubAddressBar('?entity=norland');
  target.dispatchEvent(new Event('popstate'));
  expect(useStore.getState().view.selected).toEqual({ type: 'entity', id: 'norland' });
  expect(onOtherGraph).not.toHaveBeenCalled();
  stubAddressBar('?graph=other.json');
  target.dispatchEvent(new Event('popstate'));
  expect(onOtherGraph).toHaveBeenCalledOnce();
  stop();
  target.dispatchEvent(new Event('popstate'));
  expect(onOtherGraph).toHaveBeenCalledOnce();
});
