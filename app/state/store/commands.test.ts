import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { testIndex, tiedIndex } from '../../../src/query/testIndex.ts';
import { emptyView, type Selection, type View } from '../../../src/view/view.ts';
import { forgetAddress } from './addressBar.ts';
import { commands, nudge } from './commands.ts';
import { undo } from './navigate.ts';
import { useStore } from './store.ts';
import { putState, stubAddressBar } from './testState.ts';

const index = testIndex();
const norland: Selection = { type: 'entity', id: 'norland' };
const both: Selection = { type: 'entities', ids: ['anna-berg', 'norland'] };
const relation: Selection = { type: 'relation', id: 'norland~borders~sudland' };
const bundle: Selection = { type: 'aggregate', id: 'norland~sudland' };
const countries: Selection = { type: 'aggregate', id: 'kind.country' };

beforeEach(() => void stubAddressBar());
afterEach(() => {
  forgetAddress();
  vi.unstubAllGlobals();
});

describe('what is selected', () => {
  test.each<[what: string, command: () => void, before: Partial<View>, changed: Partial<View>]>([
    ['has its neighbours shown', commands.neighbours, { selected: norland }, around(1, ['norland'])],
    ['by its ends', commands.neighbours, { selected: relation }, around(1, ['norland', 'sudland'])],
    ['by its members', commands.neighbours, { selected: countries }, around(1, ['norland', 'sudland'])],
    ['by the ends of a bundle', commands.neighbours, { selected: bundle }, around(1, ['norland', 'sudland'])],
    ['shows a step less', commands.fewer, around(2, ['norland']), { depth: 1 }],
    ['alone with its neighbours', commands.onlyNeighbours, { selected: norland }, around(1, ['norland'])],
    [
      'and everything again',
      commands.onlyNeighbours,
      { ...around(1, ['norland']), selected: norland },
      around(null, []),
    ],
    ['is hidden', commands.hide, { selected: norland }, { hidden: ['norland'] }],
    ['is hidden, all of it', commands.hide, { selected: both }, { hidden: ['anna-berg', 'norland'] }],
    [
      'is hidden with its members',
      commands.hide,
      { selected: countries },
      { hidden: ['norland', 'sudland'] },
    ],
    ['is not hidden where it is a bundle', commands.hide, { selected: bundle }, {}],
    ['is not hidden where it is a relation', commands.hide, { selected: relation }, {}],
    ['comes back', commands.unhide, { hidden: ['norland'] }, { hidden: [] }],
    ['is collapsed', commands.expandOrCollapse, { selected: norland }, { collapsed: ['norland'] }],
    ['is left where it is several', commands.expandOrCollapse, { selected: both }, {}],
    ['is left where it is nothing', commands.expandOrCollapse, {}, {}],
    ['is opened', commands.enter, { selected: countries }, { opened: ['kind.country'] }],
    ['is closed', commands.enter, { selected: countries, opened: ['kind.country'] }, { opened: [] }],
    ['is entered', commands.enter, { selected: norland }, around(1, ['norland'])],
  ])('%s', (_, command, before, changed) => {
    putState(index, before);
    command();
    expect(useStore.getState().view).toEqual({ ...emptyView, ...before, ...changed });
  });

  it('is expanded where the depth keeps neighbours away', () => {
    putState(tiedIndex('a-b b-c c-d'), { ...around(1, ['a']), selected: { type: 'entity', id: 'b' } });
    commands.expandOrCollapse();
    expect(useStore.getState().view.expanded).toEqual(['b']);
  });
});

it('moves by hand are one step of undo for the same, and none for nothing', () => {
  putState(index);
  nudge(new Map([['norland', [1, 2]]]));
  nudge(new Map([['norland', [3, 4]]]));
  nudge(new Map());
  expect(useStore.getState().view.pins).toEqual({ norland: [3, 4] });
  undo();
  expect(useStore.getState().view.pins).toEqual({});
});

function around(depth: number | null, ids: string[]): Partial<View> {
  return { depth, around: ids };
}
