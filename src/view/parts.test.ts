import { expect, test } from 'vitest';
import { noFilter } from '../query/filter.ts';
import { noFocus } from '../query/focus.ts';
import { arrangedAs, filterOf, focusOf } from './parts.ts';
import { emptyView, type View } from './view.ts';

const view: View = {
  ...emptyView,
  actors: ['serbia'],
  from: '2020',
  depth: 2,
  hidden: ['nato'],
  throughClasses: true,
  pins: { serbia: [1, 2] },
  selected: { type: 'entity', id: 'serbia' },
  view: 'table',
  q: 'x',
};
const filter = { ...noFilter, actors: ['serbia'], from: '2020' };
const focus = { ...noFocus, depth: 2, hidden: ['nato'] };

test('the filter of a view is nothing but its filter', () => expect(filterOf(view)).toEqual(filter));

test('the focus of a view is nothing but its focus', () => expect(focusOf(view)).toEqual(focus));

test('the arrangement of a view is its filter, its focus and how it is laid out', () => {
  expect(arrangedAs(view)).toEqual({
    ...filter,
    ...focus,
    throughClasses: true,
    layout: 'force',
    size: 'relations',
    pins: { serbia: [1, 2] },
    shape: null,
    group: null,
    opened: [],
  });
});
