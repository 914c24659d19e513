import { expect, test } from 'vitest';
import { testIndex } from '../../../src/query/testIndex.ts';
import type { View } from '../../../src/view/view.ts';
import { putState } from '../store/testState.ts';
import { selectAbsence, type Absence } from './absence.ts';

const index = testIndex();
const norland = { type: 'entity', id: 'norland' } as const;
const leads = { type: 'relation', id: 'anna-berg~leads~norland' } as const;

test.each<[what: string, view: Partial<View>, absence: Absence | null]>([
  ['nothing that is drawn', { selected: norland }, null],
  ['nothing where nothing is selected', { hidden: ['norland'] }, null],
  ['nothing of an aggregate', { selected: { type: 'aggregate', id: 'kind.country' }, group: 'kind' }, null],
  ['nothing that could never be drawn', { selected: { type: 'entity', id: 'daily-post' } }, null],
  ['what is hidden', { selected: norland, hidden: ['norland'] }, { why: 'hidden', ids: ['norland'] }],
  [
    'the end of a relation that is hidden',
    { selected: leads, hidden: ['anna-berg', 'sudland'] },
    { why: 'hidden', ids: ['anna-berg'] },
  ],
  [
    'what is in a closed group',
    { selected: norland, group: 'kind' },
    { why: 'aggregate', ids: ['kind.country'] },
  ],
  [
    'two in one closed group',
    { selected: { type: 'entities', ids: ['norland', 'sudland'] }, group: 'kind' },
    { why: 'aggregate', ids: ['kind.country'] },
  ],
  ['nothing in a group that is open', { selected: norland, group: 'kind', opened: ['kind.country'] }, null],
  [
    'an entity that the filter leaves out',
    { selected: norland, actors: ['daily-post'] },
    { why: 'filtered' },
  ],
  [
    'a relation that the filter leaves out',
    { selected: leads, predicates: ['borders'] },
    { why: 'filtered' },
  ],
  ['nothing of a relation that passes', { selected: leads, predicates: ['leads'] }, null],
])('tells %s', (_, view, absence) => expect(selectAbsence(putState(index, view))).toEqual(absence));

test('tells nothing before there is a graph', () => {
  expect(selectAbsence({ ...putState(index, { selected: norland }), index: null })).toBeNull();
});
