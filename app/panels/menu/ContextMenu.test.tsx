// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openMenu, type MenuSubject } from '../../state/device/menu.ts';
import { openPage, search, textOf } from '../../testPage.tsx';
import { MirrorList } from '../list/MirrorList.tsx';
import { MenuHost } from './MenuHost.tsx';

const page = (
  <>
    <MirrorList />
    <MenuHost />
  </>
);
/** The menu once it has the keys. */
const menu = async () => {
  const opened = await screen.findByRole('menu');
  await waitFor(() => expect(opened.contains(document.activeElement)).toBe(true));
  return opened;
};
const labels = async () =>
  within(await menu())
    .getAllByRole('menuitem')
    .map(textOf);
const openFor = (subject: MenuSubject) => act(() => openMenu(subject, { x: 10, y: 10 }));

test('a right click in the list opens the menu of what stands there, and Escape gives the focus back', async () => {
  const user = userEvent.setup();
  openPage(page);
  const list = screen.getByRole('listbox');
  list.focus();
  fireEvent.contextMenu(within(list).getByRole('option', { name: 'Norland' }));
  expect((await menu()).getAttribute('aria-label')).toBe('Actions for Norland');
  expect(document.activeElement?.getAttribute('role')).toBe('menuitem');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(list);
});

test('Shift-F10 opens it for what the keys are at, and arrows and letters move in it', async () => {
  const user = userEvent.setup();
  openPage(page);
  screen.getByRole('listbox').focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  fireEvent.keyDown(screen.getByRole('listbox'), { key: 'F10', shiftKey: true });
  expect((await menu()).getAttribute('aria-label')).toBe('Actions for Sudland');
  await user.keyboard('{End}');
  const last = document.activeElement;
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).not.toBe(last);
  await user.keyboard('h');
  expect(textOf(document.activeElement ?? document.body)).toMatch(/^Hide/);
  await user.keyboard('{Enter}');
  expect(search()).toBe('?hide=sudland');
});

test('an entity can be read, surrounded, put away, and joined to what is selected', async () => {
  openPage(page, '?entity=norland');
  openFor({ type: 'entity', id: 'sudland' });
  const items = await labels();
  expect(items.some((item) => item.includes('Norland'))).toBe(true);
  await userEvent.click(screen.getByRole('menuitem', { name: 'Find connection to Norland' }));
  expect(search()).toBe('?path=norland~sudland');
  expect(screen.queryByRole('menu')).toBeNull();
});

test('a relation shows both its ends alone, or its row', async () => {
  openPage(page);
  openFor({ type: 'relation', id: 'norland~supplies~sudland' });
  const one = within(await menu())
    .getAllByRole('menuitem')
    .find((item) => /table/i.test(textOf(item)));
  await userEvent.click(one ?? (await menu()));
  expect(search()).toBe('?relation=norland~supplies~sudland&view=table');
});

test('the picture has its own: what is selected is let go, what is hidden comes back', async () => {
  openPage(page, '?entity=norland&hide=sudland');
  openFor({ type: 'picture' });
  const items = await labels();
  expect(items.join('; ')).toMatch(/hidden/i);
  await userEvent.click(screen.getByRole('menuitem', { name: /hidden/i }));
  expect(search()).toBe('?entity=norland');
});

test('a link is copied, and the menu says so and stays', async () => {
  openPage(page);
  openFor({ type: 'entity', id: 'norland' });
  await menu();
  const copy = screen.getAllByRole('menuitem').find((item) => textOf(item).startsWith('Copy'));
  await userEvent.click(copy ?? document.body);
  expect(await navigator.clipboard.readText()).toMatch(/\?entity=norland$/);
  expect(screen.getByRole('menu')).toBeTruthy();
});

test('a press beside it closes it', async () => {
  openPage(page);
  openFor({ type: 'picture' });
  await menu();
  fireEvent.pointerDown(document.body);
  expect(screen.queryByRole('menu')).toBeNull();
});
