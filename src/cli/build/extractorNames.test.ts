import { expect, it } from 'vitest';
import { extractorsOf } from '../../ingest/extractors/all.ts';
import { rulesExtractor } from '../../ingest/extractors/rules.ts';
import { EXTRACTORS } from './extractorNames.ts';

it('every extractor that there is can be chosen, and no other', () => {
  const annotations = { id: '', title: '', entities: [], statements: [], differences: [], redirects: {} };
  expect([...extractorsOf({ annotations }), rulesExtractor()].map(({ id }) => id)).toEqual(EXTRACTORS);
});
