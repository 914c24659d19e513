// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { select, setFilter } from '../../src/view/actions.ts';
import { announce } from '../state/device/announcement.ts';
import { dispatch } from '../state/store/navigate.ts';
import { useStore } from '../state/store/store.ts';
import { openPage } from '../testPage.tsx';
import { Announcer } from './Announcer.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const said = () => document.querySelector('[data-announcer]')?.textContent?.trim();
const pause = () => act(() => void vi.advanceTimersByTime(600));

test('news comes first and once a pause, and how much is shown only where that changed', () => {
  openPage(<Announcer />);
  pause();
  expect(said()).toBe('');
  act(() => dispatch(select({ type: 'entity', id: 'sudland' })));
  act(() => void vi.advanceTimersByTime(300));
  act(() => dispatch(select({ type: 'entity', id: 'norland' })));
  expect(said()).toBe('');
  pause();
  expect(said()).toMatch(/^Norland selected, \w+ links?$/);
  act(() => dispatch(setFilter({ predicates: ['leads'] })));
  pause();
  expect(said()).toMatch(/links? shown/);
  act(() => dispatch(select(null)));
  pause();
  expect(said()).toBe('Nothing is selected');
});

test('a step of a walk is told in the place of what it selects, and again where it is the same', () => {
  openPage(<Announcer />, '?entity=norland');
  const { selected } = useStore.getState().view;
  act(() => announce('No link leads up', selected));
  pause();
  expect(said()).toBe('No link leads up');
  const before = document.querySelector('[data-announcer]')?.textContent;
  act(() => announce('No link leads up', selected));
  pause();
  expect(document.querySelector('[data-announcer]')?.textContent).not.toBe(before);
});
