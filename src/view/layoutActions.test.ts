import { describe, expect, test } from 'vitest';
import {
  centre,
  close,
  collapse,
  expand,
  fewerNeighbours,
  groupBy,
  hide,
  layOut,
  moreNeighbours,
  neighbourhood,
  open,
  pin,
  showAll,
  toggleNeighbourhood,
  unhide,
  unpin,
} from './layoutActions.ts';
import type { Change } from './actions.ts';
import { carryOut } from './transition.ts';
import { emptyView, type View } from './view.ts';

const near: Partial<View> = { depth: 1, around: ['serbia'] };

test.each<[what: string, change: Change, before: Partial<View>, after: Partial<View>]>([
  ['a neighbourhood', neighbourhood(['serbia'], 2), {}, { depth: 2, around: ['serbia'] }],
  ['no deeper than an address can say', neighbourhood(['serbia'], 99), {}, { depth: 6, around: ['serbia'] }],
  ['everything again', neighbourhood(['serbia'], null), { ...near, expanded: ['nato'] }, {}],
  ['neighbours', moreNeighbours(['serbia']), {}, near],
  ['neighbours of the same, once more', moreNeighbours(['serbia']), near, { ...near, depth: 2 }],
  ['neighbours of another', moreNeighbours(['nato']), { ...near, depth: 2 }, { depth: 1, around: ['nato'] }],
  ['neighbours of nothing', moreNeighbours([]), {}, {}],
  ['neighbours of nothing, where there is a neighbourhood', moreNeighbours([]), near, { ...near, depth: 2 }],
  ['a step less', fewerNeighbours, { ...near, depth: 2 }, near],
  ['a step less than one', fewerNeighbours, near, {}],
  ['a step less than everything', fewerNeighbours, {}, {}],
  ['to and', toggleNeighbourhood(['serbia']), {}, near],
  ['fro', toggleNeighbourhood(['serbia']), { ...near, depth: 3 }, {}],
  ['fro, around nothing', toggleNeighbourhood([]), near, {}],
  ['to another', toggleNeighbourhood(['nato']), near, { depth: 1, around: ['nato'] }],
  ['rings', centre(['nato']), near, { layout: 'concentric', depth: 1, around: ['nato'] }],
  ['hiding', hide(['nato', 'china']), { hidden: ['nato'] }, { hidden: ['china', 'nato'] }],
  ['showing one of the hidden', unhide(['nato']), { hidden: ['china', 'nato'] }, { hidden: ['china'] }],
  ['showing all of the hidden', unhide(), { hidden: ['china', 'nato'] }, {}],
  ['expanding', expand('nato'), near, { ...near, expanded: ['nato'] }],
  ['expanding what was collapsed', expand('nato'), { collapsed: ['nato'] }, {}],
  ['collapsing', collapse('nato'), {}, { collapsed: ['nato'] }],
  ['collapsing what was expanded', collapse('nato'), { ...near, expanded: ['nato'] }, near],
  [
    'showing all',
    showAll,
    { ...near, hidden: ['nato'], collapsed: ['china'], expanded: ['eu'], pins: { nato: [1, 2] } },
    { pins: { nato: [1, 2] } },
  ],
  [
    'moving',
    pin({ nato: [1, 2] }, 'wide'),
    { pins: { china: [3, 4] } },
    { pins: { china: [3, 4], nato: [1, 2] } },
  ],
  ['moving the first', pin({ nato: [1, 2] }, 'wide'), {}, { pins: { nato: [1, 2] }, shape: 'wide' }],
  ['moving in a square pane', pin({ nato: [1, 2] }, 'square'), {}, { pins: { nato: [1, 2] } }],
  [
    'moving another on another screen',
    pin({ nato: [1, 2] }, 'tall'),
    { pins: { china: [3, 4] }, shape: 'wide' },
    { pins: { china: [3, 4], nato: [1, 2] }, shape: 'wide' },
  ],
  [
    'putting one back',
    unpin(['nato']),
    { pins: { china: [3, 4], nato: [1, 2] } },
    { pins: { china: [3, 4] } },
  ],
  ['putting all back', unpin(), { pins: { china: [3, 4], nato: [1, 2] }, shape: 'wide' }, {}],
  ['putting the last one back', unpin(['nato']), { pins: { nato: [1, 2] }, shape: 'tall' }, {}],
  ['opening', open('kind.weapon'), { opened: ['a~b'] }, { opened: ['a~b', 'kind.weapon'] }],
  ['closing', close('a~b'), { opened: ['a~b', 'kind.weapon'] }, { opened: ['kind.weapon'] }],
])('%s', (_, change, before, after) => {
  expect(change.apply({ ...emptyView, ...before })).toEqual({ ...emptyView, ...after });
});

test.each<[history: Change['history'], ...changes: Change[]]>([
  [
    'push',
    neighbourhood(['serbia'], 2),
    moreNeighbours(['serbia']),
    fewerNeighbours,
    toggleNeighbourhood([]),
  ],
  ['push', hide(['nato']), unhide(), expand('nato'), collapse('nato'), showAll, groupBy('kind')],
  [
    'replace',
    pin({ nato: [1, 2] }, 'square'),
    unpin(),
    layOut('kind', []),
    centre([]),
    open('a~b'),
    close('a~b'),
  ],
])('what takes something in or out is a step that Back undoes: %s', (history, ...changes) => {
  expect(new Set(changes.map((change) => change.history))).toEqual(new Set([history]));
});

test('Back after selecting and then hiding leads to the selection', () => {
  const selected: View = { ...emptyView, selected: { type: 'entity', id: 'nato' } };
  expect(carryOut(hide(['nato']), selected).write).toBe('push');
});

test('a drag is one gesture', () => expect(pin({}, 'square', 'drag 1').gesture).toBe('drag 1'));

describe('the layout', () => {
  test.each<[what: string, change: Change, before: Partial<View>, around: string[]]>([
    ['rings are around the middle given', layOut('concentric', ['nato']), {}, ['nato']],
    ['but stay around a neighbourhood', layOut('concentric', ['nato']), near, ['serbia']],
    ['others have no middle', layOut('kind', ['nato']), { layout: 'concentric', around: ['serbia'] }, []],
    ['but a neighbourhood has', layOut('kind', ['nato']), near, ['serbia']],
    [
      'rings keep theirs when the neighbourhood is left',
      fewerNeighbours,
      { ...near, layout: 'concentric' },
      ['serbia'],
    ],
  ])('%s', (_, change, before, around) => {
    expect(change.apply({ ...emptyView, ...before }).around).toEqual(around);
  });
});

describe('gathering', () => {
  const opened = ['around.nato', 'kind.weapon', 'kind.weapon~serbia', 'nato~serbia'];
  const group = { type: 'aggregate', id: 'kind.weapon' } as const;
  const line = { type: 'aggregate', id: 'nato~serbia' } as const;

  test('begins with closed groups, and leaves lines as they are', () => {
    expect(groupBy('kind').apply({ ...emptyView, opened })).toMatchObject({
      group: 'kind',
      opened: ['nato~serbia'],
    });
  });

  test.each([
    [group, null],
    [line, line],
  ])('of %o selected keeps %o', (selected, kept) => {
    expect(groupBy(null).apply({ ...emptyView, selected }).selected).toEqual(kept);
  });
});
