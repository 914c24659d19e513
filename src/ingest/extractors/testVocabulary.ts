import { readFileSync } from 'node:fs';
import type { Vocabulary } from '../../model/types.ts';

/** For tests: that of the first collection. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- other tests hold it to its schema
export const vocabulary = JSON.parse(readFileSync('data/vocabulary.json', 'utf8')) as Vocabulary;
