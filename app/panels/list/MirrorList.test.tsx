// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { testIndex } from '../../../src/query/testIndex.ts';
import { useHover } from '../../state/device/hover.ts';
import { openPage, search, textOf } from '../../testPage.tsx';
import { MirrorList } from './MirrorList.tsx';

const list = () => screen.getByRole('listbox', { name: 'Entities and links' });
const options = () => within(list()).getAllByRole('option').map(textOf);
/** What the arrows stand on. */
const active = () =>
  textOf(document.getElementById(list().getAttribute('aria-activedescendant') ?? '') ?? list());
const byName = [
  'Anna Bérg',
  'Norland',
  'Sudland',
  'Anna Bérg leads Norland',
  'Anna Bérg visits Sudland Planned',
  'Norland borders Sudland',
  'Norland does not recognise Sudland',
  'Norland supplies Sudland',
];

test('everything that is drawn stands in the list, with what is not plainly so', () => {
  openPage(<MirrorList />);
  expect(options()).toEqual(byName);
});

test('what the filters leave out is not in it', () => {
  openPage(<MirrorList />, '?actors=anna-berg');
  expect(options()).toEqual(['Anna Bérg', 'Norland', 'Sudland', byName[3], byName[4]]);
});

test('its order and its headings are chosen, and are in the address', async () => {
  const user = userEvent.setup();
  openPage(<MirrorList />);
  await user.selectOptions(screen.getByRole('combobox'), 'latest first');
  expect(search()).toBe('?list=date');
  expect(options().slice(3, 5)).toEqual(['Anna Bérg visits Sudland Planned', 'Norland supplies Sudland']);
  await user.click(screen.getByRole('button', { name: 'Group' }));
  expect(search()).toBe('?list=date&listed=grouped');
  expect(within(within(list()).getByRole('group', { name: /^People/ })).getAllByRole('option')).toHaveLength(
    1,
  );
});

test('arrows, letters and Enter find and select, by keyboard alone', async () => {
  const user = userEvent.setup();
  openPage(<MirrorList />);
  list().focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(active()).toBe('Sudland');
  await user.keyboard('{Home}');
  expect(active()).toBe('Anna Bérg');
  await user.keyboard('{End}');
  expect(active()).toBe('Norland supplies Sudland');
  await user.keyboard('norland b');
  expect(active()).toBe('Norland borders Sudland');
  await user.keyboard('{Enter}');
  expect(search()).toBe('?relation=norland~borders~sudland');
  expect(within(list()).getByRole('option', { selected: true }).textContent).toContain('borders');
});

test('several are selected with Shift, and told to be many', async () => {
  const user = userEvent.setup();
  openPage(<MirrorList />);
  list().focus();
  await user.keyboard('{Enter}{ArrowDown}{Shift>}{Enter}{/Shift}');
  expect(search()).toBe('?entity=anna-berg,norland');
  expect(list().getAttribute('aria-multiselectable')).toBe('true');
  expect(within(list()).getAllByRole('option', { selected: true }).map(textOf)).toEqual([
    'Anna Bérg',
    'Norland',
  ]);
});

test('what the keys are at is lifted in the drawing until the list is left', async () => {
  const user = userEvent.setup();
  openPage(<MirrorList />);
  list().focus();
  await user.keyboard('{ArrowDown}');
  expect(useHover.getState().id).toBe('norland');
  await user.tab();
  expect(useHover.getState().id).toBeNull();
});

test('a click selects, and one more with Shift lets go', async () => {
  const user = userEvent.setup();
  openPage(<MirrorList />);
  await user.click(within(list()).getByRole('option', { name: 'Sudland' }));
  expect(search()).toBe('?entity=sudland');
  await user.keyboard('{Shift>}');
  await user.click(within(list()).getByRole('option', { name: 'Norland' }));
  await user.click(within(list()).getByRole('option', { name: 'Sudland' }));
  expect(search()).toBe('?entity=norland');
});

test('an empty collection has an empty list', () => {
  openPage(
    <MirrorList />,
    '',
    testIndex(() => ({ statements: [], differences: [] })),
  );
  expect(within(list()).queryAllByRole('option')).toHaveLength(0);
});
