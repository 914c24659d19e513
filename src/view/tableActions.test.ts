import { describe, expect, it, test } from 'vitest';
import type { Change } from './actions.ts';
import { moveColumn, showColumn, sortBy, wantCell } from './tableActions.ts';
import { usualColumns, type TableColumn } from './tableColumns.ts';
import { emptyView, type View } from './view.ts';

describe('sorting', () => {
  test.each<[what: string, changes: Change[], sort: string]>([
    ['begins with what comes first', [sortBy('dates')], 'dates'],
    ['is turned round', [sortBy('dates'), sortBy('dates')], '-dates'],
    ['is left out at the third time', [sortBy('dates'), sortBy('dates'), sortBy('dates')], ''],
    ['goes to another column', [sortBy('dates'), sortBy('object')], 'object'],
    ['adds a column', [sortBy('dates'), sortBy('object', true)], 'dates object'],
    ['turns an added one round in its place', added('dates', 'object', 'dates'), '-dates object'],
    ['takes an added one out', added('dates', 'object', 'object', 'object'), 'dates'],
    ['forgets what was added', [...added('dates', 'object'), sortBy('subject')], 'subject'],
  ])('%s', (_, changes, expected) => {
    const { sort } = after(changes);
    expect(sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(' ')).toBe(
      expected,
    );
  });
});

describe('columns', () => {
  it('are added at the end and taken away', () => {
    expect(after([showColumn('said', true)]).columns).toEqual([...usualColumns, 'said']);
    expect(after([showColumn('dates', false)]).columns).toEqual(usualColumns.filter((id) => id !== 'dates'));
  });

  it('are the usual ones again, and say nothing of it', () => {
    expect(after([showColumn('said', true), showColumn('said', false)]).columns).toEqual([]);
  });

  it('never all go', () => {
    const all = usualColumns.map((column) => showColumn(column, false));
    expect(after(all).columns).toEqual(['firmness']);
  });

  it('move to the front one by one, and no further', () => {
    const moves = [moveColumn('object'), moveColumn('object')];
    expect(after(moves).columns.slice(0, 3)).toEqual(['object', 'subject', 'relation']);
    expect(after([...moves, moveColumn('object')]).columns).toEqual(after(moves).columns);
    expect(after([moveColumn('said')]).columns).toEqual([]);
  });
});

test('cells are asked for one by one, and no longer', () => {
  const asked = [wantCell('subject', 'serb'), wantCell('object', 'nato')];
  expect(after(asked).cells).toEqual({ subject: 'serb', object: 'nato' });
  expect(after([...asked, wantCell('subject', ' ')]).cells).toEqual({ object: 'nato' });
});

test('none of it is a step of history', () => {
  const changes = [sortBy('dates'), showColumn('said', true), moveColumn('object'), wantCell('dates', '20')];
  expect(new Set(changes.map(({ history }) => history))).toEqual(new Set(['replace']));
});

function added(...columns: TableColumn[]): Change[] {
  return columns.map((column) => sortBy(column, true));
}

function after(changes: Change[]): View {
  return changes.reduce((view, change) => change.apply(view), emptyView);
}
