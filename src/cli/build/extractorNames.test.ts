import { expect, it } from 'vitest';
import { extractorsOf } from '../../ingest/extractors/all.ts';
import { modelExtractor } from '../../ingest/extractors/model.ts';
import { rulesExtractor } from '../../ingest/extractors/rules.ts';
import { EXTRACTORS } from './extractorNames.ts';

it('every extractor that there is can be chosen, and no other', () => {
  const annotations = { id: '', title: '', entities: [], statements: [], differences: [], redirects: {} };
  const asking = {
    model: '',
    parallel: 1,
    plan: () => undefined,
    ask: () => Promise.resolve({ text: '' }),
    progress: () => Promise.resolve(),
  };
  const model = modelExtractor(asking, { kinds: [], families: [], predicates: [] });
  const all = [...extractorsOf({ annotations }), rulesExtractor(), model];
  expect(all.map(({ id }) => id)).toEqual(EXTRACTORS);
});
