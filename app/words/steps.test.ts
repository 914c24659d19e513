import { expect, test } from 'vitest';
import { testIndex } from '../../src/query/testIndex.ts';
import { emptyView, type View } from '../../src/view/view.ts';
import { stepWords } from './steps.ts';

const index = testIndex();

test.each<[from: Partial<View>, to: Partial<View>, words: string]>([
  [{}, { hidden: ['norland'] }, 'hiding Norland'],
  [{ hidden: ['anna-berg', 'norland'] }, { hidden: ['norland'] }, 'showing Anna Bérg'],
  [{}, { hidden: ['anna-berg', 'norland', 'sudland', 'daily-post'] }, 'hiding 4'],
  [{}, { opened: ['kind.country'] }, 'opening Countries'],
  [{ opened: ['norland~sudland'] }, {}, 'closing Between Norland and Sudland'],
  [{ pins: { norland: [1, 2] } }, { pins: { norland: [3, 2] } }, 'moving Norland'],
  [{}, { pins: { norland: [3, 2], sudland: [1, 1] } }, 'moving Norland and Sudland'],
  [{ pins: { norland: [1, 2], sudland: [1, 1] } }, { pins: { norland: [1, 2] } }, 'unpinning Sudland'],
  [{}, { layout: 'time' }, 'another layout'],
  [{ layout: 'concentric', around: ['norland'] }, { layout: 'kind' }, 'another layout'],
  [{}, { group: 'kind', opened: [] }, 'grouping'],
  [{}, { depth: 1, around: ['norland'] }, 'showing neighbours'],
  [{ depth: 1 }, { depth: 1, expanded: ['norland'] }, 'expanding'],
  [{}, { throughClasses: true }, 'paths through categories'],
  [{}, { from: '2020' }, 'the filters'],
  [{}, { kinds: ['country'] }, 'the filters'],
  [{}, {}, 'the last change'],
])('from %j to %j: %s', (from, to, words) => {
  expect(stepWords(index, { ...emptyView, ...from }, { ...emptyView, ...to })).toBe(words);
});
