import { beforeEach, expect, it } from 'vitest';
import { forgetSteps, noteStep, stepped, useSteps } from './undo.ts';
import { emptyView, type View } from './view.ts';

const hidden = (...ids: string[]): View => ({ ...emptyView, hidden: ids });

beforeEach(forgetSteps);

it('takes a change of the arrangement back and carries it out again', () => {
  noteStep(hidden(), hidden('nato'));
  expect(stepped(hidden('nato'), 'past')).toEqual(hidden());
  expect(stepped(hidden(), 'future')).toEqual(hidden('nato'));
});

it('keeps what is selected and read', () => {
  noteStep(hidden(), hidden('nato'));
  const selected: View = { ...hidden('nato'), selected: { type: 'entity', id: 'serbia' }, q: 'x' };
  expect(stepped(selected, 'past')).toEqual({ ...selected, hidden: [] });
});

it('counts no step where nothing of the arrangement changed', () => {
  noteStep(hidden(), { ...hidden(), selected: { type: 'entity', id: 'serbia' }, view: 'table' });
  expect(stepped(hidden(), 'past')).toBeNull();
});

it('counts the changes of one gesture as one step', () => {
  noteStep(hidden(), { ...hidden(), from: '2019' }, 'drag 1');
  noteStep({ ...hidden(), from: '2019' }, { ...hidden(), from: '2020' }, 'drag 1');
  noteStep({ ...hidden(), from: '2020' }, { ...hidden(), from: '2021' }, 'drag 2');
  expect(stepped({ ...hidden(), from: '2021' }, 'past')?.from).toBe('2020');
  expect(stepped({ ...hidden(), from: '2020' }, 'past')?.from).toBeNull();
});

it('counts a gesture anew after it was taken back', () => {
  noteStep(hidden(), hidden('nato'), 'nudge');
  stepped(hidden('nato'), 'past');
  noteStep(hidden(), hidden('china'), 'nudge');
  expect(stepped(hidden('china'), 'past')).toEqual(hidden());
});

it('forgets what was taken back once something else is done', () => {
  noteStep(hidden(), hidden('nato'));
  stepped(hidden('nato'), 'past');
  noteStep(hidden(), hidden('china'));
  expect(stepped(hidden('china'), 'future')).toBeNull();
});

it('keeps a hundred steps', () => {
  for (let i = 0; i < 150; i++) noteStep(hidden(`e${i}`), hidden(`e${i + 1}`));
  expect(useSteps.getState().past).toHaveLength(100);
});
