import { beforeEach, expect, test } from 'vitest';
import { closeSheet, openSheet, useScreen } from './screen.ts';
import { useStore } from '../store/store.ts';
import { emptyView } from '../../../src/view/view.ts';

beforeEach(() => {
  useStore.setState({ view: emptyView });
  useScreen.setState({ sheet: null, at: [] });
});

test('a sheet that is up can be closed, and only once', () => {
  openSheet('filters');
  expect(closeSheet()).toBe(true);
  expect(closeSheet()).toBe(false);
});

test.each([
  { selected: { type: 'entity', id: 'norland' } as const },
  { path: ['norland', 'sudland'] as [string, string] },
  { view: 'table' as const },
  { article: 'wire' },
])('going on to %j has taken it away already', (next) => {
  openSheet('list');
  useStore.setState({ view: { ...emptyView, ...next } });
  expect(closeSheet()).toBe(false);
});

test('narrowing leaves it up', () => {
  openSheet('filters');
  useStore.setState({ view: { ...emptyView, kinds: ['country'], q: 'x' } });
  expect(closeSheet()).toBe(true);
});
