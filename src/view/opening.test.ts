import { expect, test } from 'vitest';
import { openingOf } from './opening.ts';
import { emptyView } from './view.ts';

test.each<[id: string, opened: string[], isOpen: boolean, asGroup: boolean, after: string[]]>([
  ['kind.weapon', [], false, true, ['kind.weapon']],
  ['kind.weapon', ['kind.weapon', 'a~b'], true, true, ['a~b']],
  ['nato~serbia', [], false, false, ['nato~serbia']],
  ['nato~serbia', ['nato~serbia'], true, false, []],
  ['kind.weapon~serbia', [], false, true, ['kind.weapon']],
  ['kind.a~kind.b', ['kind.a'], false, true, ['kind.a', 'kind.b']],
  ['kind.a~kind.b', ['kind.a', 'kind.b'], true, true, []],
  ['constructor', [], false, false, ['constructor']],
])('%s where %j are open', (id, opened, isOpen, asGroup, after) => {
  const opening = openingOf({ opened }, id);
  expect([opening.isOpen, opening.asGroup]).toEqual([isOpen, asGroup]);
  expect(opening.change.apply({ ...emptyView, opened })).toEqual({ ...emptyView, opened: after });
});
