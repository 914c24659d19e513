import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { noHistory, noteChange, stepThrough, type Direction, type UndoHistory } from './undoHistory.ts';
import { emptyView, type View } from './view.ts';

const hidden = (...ids: string[]): View => ({ ...emptyView, hidden: ids });

/** A history in which changes were noted one after the other. */
function noted(...changes: readonly (readonly [before: View, after: View, gesture?: string])[]): UndoHistory {
  return changes.reduce((history, change) => noteChange(history, ...change), noHistory);
}

function stepped(history: UndoHistory, view: View, direction: Direction): View | undefined {
  return stepThrough(history, view, direction)?.view;
}

it('takes a change of the arrangement back and carries it out again', () => {
  const back = stepThrough(noted([hidden(), hidden('nato')]), hidden('nato'), 'past');
  expect(back?.view).toEqual(hidden());
  expect(back && stepped(back.history, back.view, 'future')).toEqual(hidden('nato'));
});

it('takes back that paths run through classes', () => {
  const through = { ...emptyView, throughClasses: true };
  expect(stepped(noted([emptyView, through]), through, 'past')).toEqual(emptyView);
});

it('keeps what is selected and read', () => {
  const selected: View = { ...hidden('nato'), selected: { type: 'entity', id: 'serbia' }, q: 'x' };
  expect(stepped(noted([hidden(), hidden('nato')]), selected, 'past')).toEqual({ ...selected, hidden: [] });
});

it('counts no step where nothing of the arrangement changed', () => {
  const before = noted([hidden(), hidden('nato')]);
  const selecting: View = { ...hidden(), selected: { type: 'entity', id: 'serbia' }, view: 'table' };
  expect(noteChange(before, hidden(), selecting)).toBe(before);
});

const in2019 = { ...hidden(), from: '2019' };
const in2020 = { ...hidden(), from: '2020' };
const in2021 = { ...hidden(), from: '2021' };

it('counts the changes of one gesture as one step, and those of another as another', () => {
  const history = noted([hidden(), in2019, 'drag 1'], [in2019, in2020, 'drag 1'], [in2020, in2021, 'drag 2']);
  const once = stepThrough(history, in2021, 'past');
  expect(once?.view.from).toBe('2020');
  expect(once && stepped(once.history, once.view, 'past')?.from).toBeNull();
});

it('counts changes without a gesture one by one', () => {
  expect(noted([hidden(), in2019], [in2019, in2020]).past).toHaveLength(2);
});

it('counts a gesture anew after another change, or after it was taken back', () => {
  expect(noted([hidden(), in2019, 'drag'], [in2019, in2020], [in2020, in2021, 'drag']).past).toHaveLength(3);
  const back = stepThrough(noted([hidden(), hidden('nato'), 'nudge']), hidden('nato'), 'past');
  const again = noteChange(back?.history ?? noHistory, hidden(), hidden('china'), 'nudge');
  expect(stepped(again, hidden('china'), 'past')).toEqual(hidden());
});

it('forgets what was taken back once something else is done', () => {
  const back = stepThrough(noted([hidden(), hidden('nato')]), hidden('nato'), 'past');
  const other = noteChange(back?.history ?? noHistory, hidden(), hidden('china'));
  expect(stepThrough(other, hidden('china'), 'future')).toBeNull();
});

it('keeps the last hundred steps', () => {
  const changes = Array.from({ length: 150 }, (_, i) => [hidden(`e${i}`), hidden(`e${i + 1}`)] as const);
  const { past } = noted(...changes);
  expect(past).toHaveLength(100);
  expect(past.at(-1)).toMatchObject({ hidden: ['e149'] });
});

it('has nothing to take back at first', () => {
  expect(stepThrough(noHistory, emptyView, 'past')).toBeNull();
  expect(stepThrough(noHistory, emptyView, 'future')).toBeNull();
});

it('comes back to where any changes began, and again to where they ended', () => {
  const names = fc.array(fc.constantFrom('a', 'b', 'constructor', '__proto__'), { maxLength: 2 });
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 20 }), (lists) => {
      const views = [hidden(), ...lists.map((list) => hidden(...list))];
      const end = views.at(-1) ?? hidden();
      const history = noted(...lists.map((_, i) => [views[i] ?? end, views[i + 1] ?? end] as const));
      const back = walk(history, end, 'past');
      expect(back.view).toEqual(hidden());
      expect(walk(back.history, back.view, 'future').view).toEqual(end);
    }),
  );
});

function walk(history: UndoHistory, view: View, direction: Direction): { history: UndoHistory; view: View } {
  const next = stepThrough(history, view, direction);
  return next ? walk(next.history, next.view, direction) : { history, view };
}
