// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openPage, search, textOf } from '../../testPage.tsx';
import { useView } from '../../state/store/store.ts';
import { Sheet } from './Sheet.tsx';

/** The sheet of what is selected, as the frame has it. */
function Selected() {
  const selected = useView((view) => view.selected);
  return selected && <Sheet selected={selected} />;
}

const sheet = () => screen.getByRole('complementary', { name: 'Details' });

test('a relation shows its quotes with whose they are and when, the one that is asked for first', () => {
  openPage(<Selected />, '?embed=1&statement=wire-drones.01');
  const figures = within(sheet()).getAllByRole('figure').map(textOf);
  expect(figures[0]).toContain('Norland delivered drones to Sudland on May 3, Prime Minister Anna Bérg said');
  expect(figures[0]).toContain('North Wire, citing Anna Bérg, 4 May 2021');
});

test('what waits to be reviewed is shown as that', () => {
  openPage(<Selected />, '?embed=1&statement=post-drones.04');
  expect(textOf(within(sheet()).getAllByRole('figure')[0] ?? sheet())).toContain('Not reviewed yet');
});

test('an entity shows its relations, and closing leaves the history to the page around the frame', async () => {
  openPage(<Selected />, '?embed=1&entity=norland');
  expect(within(sheet()).getByRole('heading', { level: 2 }).textContent).toBe('Norland');
  const before = history.length;
  await userEvent.click(within(sheet()).getByRole('link', { name: 'Anna Bérg leads Norland' }));
  await userEvent.click(within(sheet()).getByRole('button', { name: 'Close' }));
  expect(search()).toBe('?embed=1');
  expect(history.length).toBe(before);
});
