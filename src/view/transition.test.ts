import { describe, expect, it, test } from 'vitest';
import { testIndex } from '../query/testIndex.ts';
import { asItIs, select, setFilter, type Change } from './actions.ts';
import { pin } from './layoutActions.ts';
import { carryOut, viewAt } from './transition.ts';
import { emptyView, type View } from './view.ts';

const norland = select({ type: 'entity', id: 'norland' });

describe('a change', () => {
  test.each<[what: string, change: Change, view: Partial<View>, address: string, write: string | null]>([
    ['that Back undoes is added', norland, {}, '?entity=norland', 'push'],
    ['inside a frame is never added', norland, { embed: true }, '?entity=norland&embed=1', 'replace'],
    ['of a filter takes the place of the address', setFilter({ from: '2020' }), {}, '?from=2020', 'replace'],
    [
      'of a movement does so in a pause',
      setFilter({ from: '2020' }, 'drag'),
      {},
      '?from=2020',
      'replaceSoon',
    ],
    [
      'of a movement does so inside a frame too',
      pin({ norland: [1, 2] }, 'square', 'drag'),
      { embed: true },
      '?pins=norland:1:2&embed=1',
      'replaceSoon',
    ],
    ['of nothing leaves it', asItIs, { q: 'x' }, '?q=x', null],
    [
      'that ends where it began leaves it',
      norland,
      { selected: { type: 'entity', id: 'norland' } },
      '?entity=norland',
      null,
    ],
    ['to the first view empties it', setFilter({ from: null }), { from: '2020' }, '', 'replace'],
  ])('%s', (_, change, view, address, write) => {
    const before = { ...emptyView, ...view };
    expect(carryOut(change, before)).toEqual({ view: change.apply(before), address, write });
  });
});

describe('an address', () => {
  const index = testIndex(() => ({ redirects: { 'old-norland': 'norland' } }));

  it('is read, fitted to the graph and made canonical, and what it got wrong is told once', () => {
    const { view, address, notices } = viewAt('?fbclid=1&actors=old-norland&entity=old-norland', index);
    expect(view).toEqual({
      ...emptyView,
      selected: { type: 'entity', id: 'norland' },
      actors: ['norland'],
    });
    expect(address).toBe('?entity=norland&actors=norland');
    expect(notices).toEqual([{ code: 'redirected', id: 'old-norland', target: 'norland' }]);
  });

  it('stays as it was given where a part of it leads nowhere, so that its reader can mend it', () => {
    const given = '?entity=atlantis&actors=NORLAND';
    const { view, address, notices } = viewAt(given, index);
    expect(view).toEqual({ ...emptyView, actors: ['norland'] });
    expect(address).toBe(given);
    expect(notices).toEqual([
      { code: 'missing', what: 'entity', id: 'atlantis' },
      { code: 'nearest', given: 'NORLAND', id: 'norland' },
    ]);
  });

  it('selects what is wider where there is nothing of the narrower', () => {
    expect(viewAt('?entity=norland&relation=nobody', index).view.selected).toEqual({
      type: 'entity',
      id: 'norland',
    });
  });
});
