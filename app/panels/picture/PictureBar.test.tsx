// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openPage, search, textOf } from '../../testPage.tsx';
import { Status } from '../Status.tsx';
import { PictureBar } from './PictureBar.tsx';

const page = (
  <>
    <Status />
    <PictureBar />
  </>
);
const bar = () => screen.getByRole('group', { name: 'Picture' });
const status = () => textOf(screen.getAllByRole('status')[0] ?? document.body);

async function unfold(name: 'Show' | 'Arrange') {
  const user = userEvent.setup();
  await user.click(within(bar()).getByText(name));
  await within(bar()).findAllByRole('group');
  return user;
}

test('the neighbourhood grows and shrinks by steps, and each is undone by its name', async () => {
  openPage(page, '?entity=anna-berg');
  const user = await unfold('Show');
  await user.click(await screen.findByRole('button', { name: 'Show neighbours only' }));
  expect(search()).toBe('?entity=anna-berg&depth=1&around=anna-berg');
  expect(status()).toContain('around Anna Bérg, one step');
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(search()).toBe('?entity=anna-berg');
  await user.click(screen.getByRole('button', { name: /^Redo/ }));
  expect(search()).toContain('depth=1');
  await user.click(within(bar()).getByText('Show'));
  await user.click(within(bar()).getByRole('button', { name: 'Show everything' }));
  expect(search()).toBe('?entity=anna-berg');
});

test('what is hidden is named, and comes back one by one', async () => {
  openPage(page, '?entity=norland');
  const user = await unfold('Show');
  await user.click(await screen.findByRole('button', { name: 'Hide' }));
  expect(search()).toContain('hide=norland');
  expect(status()).toContain('hidden by you: Norland');
  const back = within(bar()).getByText('Norland', { selector: 'li' });
  await user.click(within(back).getByRole('button'));
  expect(search()).not.toContain('hide=');
});

test('what is drawn as one is chosen, and how things stand, and what sizes tell', async () => {
  openPage(page);
  const user = await unfold('Arrange');
  await user.click(await screen.findByRole('radio', { name: /^Circles/ }));
  expect(search()).toContain('layout=concentric');
  await user.click(screen.getByRole('radio', { name: /^Same type/ }));
  expect(search()).toContain('group=kind');
  await user.click(screen.getByRole('radio', { name: /^Betweenness/ }));
  expect(search()).toContain('size=between');
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(search()).not.toContain('size=');
  expect(search()).toContain('group=kind');
});

test('what was moved by hand is put back', async () => {
  openPage(page, '?pins=norland:10:20');
  const user = await unfold('Arrange');
  await user.click(await screen.findByRole('button', { name: 'Unpin all' }));
  expect(search()).toBe('');
});
