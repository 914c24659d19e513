import { expect, it } from 'vitest';
import { tiedIndex } from '../../../src/query/testIndex.ts';
import type { Selection } from '../../../src/view/view.ts';
import { putState } from '../store/testState.ts';
import { attentionIn } from './attention.ts';
import * as connecting from './connections.ts';

const index = tiedIndex('a-b b-c a-d');

const onPath = (selected: Selection | null) =>
  attentionIn({ ...putState(index, { path: ['a', 'c'], selected }), index }, connecting).connections;

it('keeps the connections marked while one looks at what is on them', () => {
  expect(onPath(null)?.dims).toBe(true);
  expect(onPath({ type: 'entity', id: 'b' })).toMatchObject({ ends: ['a', 'c'], dims: false });
  const [relation] = index.graph.relations.filter(({ subject, object }) => [subject, object].includes('c'));
  expect(onPath({ type: 'relation', id: relation?.id ?? '' })).not.toBeNull();
});

it('lets them go while one looks at something else', () => {
  expect(onPath({ type: 'entity', id: 'd' })).toBeNull();
  expect(onPath({ type: 'entities', ids: ['a', 'd'] })).toBeNull();
});
