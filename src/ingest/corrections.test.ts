import { expect, it } from 'vitest';
import type { Story } from '../model/types.ts';
import { correctStories } from './corrections.ts';

const STORY: Story = {
  id: 'computed',
  headline: 'Computed',
  publisher: null,
  publisherBasis: 'unknown',
  published: { text: null, edtf: null, earliest: null, latest: null, basis: 'unresolved' },
  copies: ['a'],
  derivedFrom: [],
};
const SOURCES: Story['derivedFrom'] = [{ publisher: 'herald', story: null, basis: 'inferred' }];

it.each<[object, Partial<Story>]>([
  [{}, {}],
  [{ publisher: 'post' }, { publisher: 'post' }],
  [{ publisher: null }, { publisher: null }],
  [{ publisherBasis: 'inferred' }, { publisherBasis: 'inferred' }],
  [{ derivedFrom: SOURCES }, { derivedFrom: SOURCES }],
  [
    { published: { text: null, edtf: '2020-10', basis: 'inferred' } },
    {
      published: {
        text: null,
        edtf: '2020-10',
        earliest: '2020-10-01',
        latest: '2020-10-31',
        basis: 'inferred',
      },
    },
  ],
])('a person overrules %j of a story and leaves the rest', (fields, expected) => {
  const correction = { computed: 'computed', id: 'short', reason: 'Why.', ...fields };
  const { value, diagnostics } = correctStories({ articles: [], stories: [STORY] }, [correction]);
  expect(value.stories).toEqual([{ ...STORY, id: 'short', ...expected }]);
  expect(Object.values(value.stories[0] ?? {})).not.toContain(undefined);
  expect(diagnostics).toEqual([]);
});
