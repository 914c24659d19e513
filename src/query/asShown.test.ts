import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { load } from '../model/load.ts';
import type { Modality } from '../model/types.ts';
import { asShown } from './asShown.ts';
import { applyFilter, noFilter } from './filter.ts';
import { get, indexGraph } from './graphIndex.ts';

const index = indexGraph(load(JSON.parse(readFileSync('data/graph.json', 'utf8'))));
const relation = get(index.relations, 'russia~sends-personnel-to~central-african-republic');

const shown = (modality: Modality[]) =>
  asShown(index, applyFilter(index, { ...noFilter, modality }), relation);

it('tells of a relation the firmest of what is asked for, and counts all', () => {
  expect(shown(['possible'])).toMatchObject({
    modality: 'possible',
    spread: [
      { modality: 'possible', statements: 1 },
      { modality: 'actual', statements: 2 },
    ],
  });
});

it('leaves a relation as it is where nothing firmer is filtered out, or nothing is left', () => {
  for (const asked of [[], ['actual'], ['possible', 'actual'], ['planned']] satisfies Modality[][])
    expect(shown(asked)).toBe(relation);
});
