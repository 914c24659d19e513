import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { testIndex } from '../../../src/query/testIndex.ts';
import type { View } from '../../../src/view/view.ts';
import { emptyView } from '../../../src/view/view.ts';
import { useStore } from '../store/store.ts';
import { eventually, putState } from '../store/testState.ts';
import { followCommunities, isByCommunity, selectCommunities } from './communities.ts';

let stop = () => {};

beforeEach(() => {
  putState(testIndex());
  stop = followCommunities();
});
afterEach(() => stop());

const set = (view: Partial<View>) => useStore.setState({ view: { ...emptyView, ...view } });
const found = () => selectCommunities(useStore.getState());

it('finds communities when they are first asked for, and anew where classes count', async () => {
  expect(found()).toBeNull();
  set({ group: 'community' });
  await eventually(() => expect(found()?.get('norland')).toMatch(/^around\./));
  const before = found();
  set({ group: 'community', q: 'x' });
  expect(found()).toBe(before);
  set({ group: 'community', throughClasses: true });
  expect(found()).toBeNull();
  await eventually(() => expect(found()).not.toBeNull());
});

it('finds them for what is selected of them', async () => {
  set({ selected: { type: 'aggregate', id: 'around.norland~anna-berg' } });
  await eventually(() => expect(found()).not.toBeNull());
});

it('does not look for them where nobody asks', async () => {
  set({ group: 'kind', selected: { type: 'aggregate', id: 'kind.country' } });
  await import('../../../src/query/communities.ts'); // what would be waited for
  expect(found()).toBeNull();
});

test.each([
  ['around.serbia', true],
  ['around.serbia~nato', true],
  ['kind.around', false],
  ['nato~serbia', false],
  ['around', false],
])('%s is by community: %s', (id, expected) => expect(isByCommunity(id)).toBe(expected));
