import { expect, it } from 'vitest';
import { tiedIndex } from '../../../src/query/testIndex.ts';
import { pathKey } from '../../../src/view/namedPath.ts';
import { putState } from '../store/testState.ts';
import { selectConnections, selectFocusedPath } from './connections.ts';

const index = tiedIndex('a-z a-b b-z');

it('finds none where none are asked for, or there is no graph', () => {
  expect(selectConnections(putState(index)).paths).toEqual([]);
  expect(selectConnections({ ...putState(index, { path: ['a', 'z'] }), index: null }).paths).toEqual([]);
});

it('finds them again only where something counts', () => {
  const before = selectConnections(putState(index, { path: ['a', 'z'] }));
  expect(before.paths.map(pathKey)).toEqual(['a~z', 'a~b~z']);
  expect(selectConnections(putState(index, { path: ['a', 'z'], via: ['b'], q: 'x' }))).toBe(before);
  const hidden = selectConnections(putState(index, { path: ['a', 'z'], hidden: ['b'] }));
  expect(hidden.paths.map(pathKey)).toEqual(['a~z']);
  const through = putState(index, { path: ['a', 'z'], throughClasses: true });
  expect(selectConnections(through)).not.toBe(before);
});

it('focuses the path pointed at, then the one named', () => {
  const state = putState(index, { path: ['a', 'z'], via: ['b'] });
  const keys = [null, 'a~z']
    .map((pointed) => selectFocusedPath(state, pointed))
    .map((path) => path && pathKey(path));
  expect(keys).toEqual(['a~b~z', 'a~z']);
});
