import { expect, test } from 'vitest';
import { previewAddress } from './pages.ts';
import { emptyView, type View } from './view.ts';

test.each<[part: Partial<View>, address: string | null]>([
  [{ selected: { type: 'entity', id: 'serbia' } }, 'entity/serbia/'],
  [{ selected: { type: 'relation', id: 'a~b~c' }, from: '2020' }, 'relation/a~b~c/?from=2020'],
  [{}, null],
  [{ selected: { type: 'statement', id: 'a.01' } }, null],
  [{ selected: { type: 'entities', ids: ['a', 'b'] } }, null],
  [{ selected: { type: 'entity', id: 'serbia' }, graph: 'mine/graph.json' }, null],
])('%j is shared with a preview as %s', (part, address) => {
  expect(previewAddress({ ...emptyView, ...part })).toBe(address);
});
