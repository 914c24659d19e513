// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { select } from '../../../src/view/actions.ts';
import { testIndex } from '../../../src/query/testIndex.ts';
import { useStore } from '../../state/store/store.ts';
import { openPage, textOf } from '../../testPage.tsx';
import { CopyLink } from '../CopyLink.tsx';
import { Details } from '../details/Details.tsx';
import { Header } from '../Header.tsx';

const norland = select({ type: 'entity', id: 'norland' });

test('a link is copied with the filters in force, and that it was is said', async () => {
  const user = userEvent.setup();
  openPage(<CopyLink to={norland} what="Norland" />, '?polarity=denied');
  await user.click(screen.getByRole('button', { name: 'Copy link to Norland' }));
  expect(await navigator.clipboard.readText()).toMatch(/\/\?entity=norland&polarity=denied$/);
  expect(textOf(screen.getByRole('status'))).not.toBe('');
});

test('where the browser refuses, the link stands in a field to copy from', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No.'));
  openPage(<CopyLink to={norland} what="Norland" />);
  await user.click(screen.getByRole('button'));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
  expect(field.value).toMatch(/\?entity=norland$/);
});

test('the frame for another page is one element, whatever the name says', async () => {
  const hostile = '"><script>alert(1)</script>';
  const index = testIndex((graph) => ({ title: hostile + graph.title }));
  openPage(<Header />, '', index);
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  const code = (await screen.findByLabelText(/[Ee]mbed code/)).textContent ?? '';
  expect(code).toContain('embed=1');
  const page = document.createElement('template');
  page.innerHTML = code; // read and not loaded
  expect([...page.content.children].map(({ tagName }) => tagName)).toEqual(['IFRAME']);
  expect(page.content.querySelector('iframe')?.title).toContain(hostile);
});

test('sharing copies the address at once, and says what it keeps', async () => {
  const user = userEvent.setup();
  openPage(<Header />, '?entity=norland&polarity=denied&q=drones');
  await user.click(screen.getByRole('button', { name: 'Share' }));
  const dialog = await screen.findByRole('dialog', { name: 'Share this view' });
  expect(await navigator.clipboard.readText()).toMatch(/\/\?entity=norland&polarity=denied&q=drones$/);
  expect(textOf(within(dialog).getAllByRole('status')[0] ?? dialog)).toMatch(/^Link copied/);
  const kept = within(dialog).getAllByRole('listitem').map(textOf).join('; ');
  for (const part of ['Norland', 'drones', 'View: Graph']) expect(kept).toContain(part);
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the frame has the size that is chosen', async () => {
  openPage(<Header />);
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  const code = await screen.findByLabelText('Embed code');
  expect(code.textContent).toContain('width="100%" height="520"');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'Wide (960 × 540)');
  expect(code.textContent).toContain('width="960" height="540"');
  const height = screen.getByRole('spinbutton', { name: 'Height' });
  await userEvent.clear(height);
  await userEvent.type(height, '700');
  expect(code.textContent).toMatch(/height="\d*700"/);
});

test('a file of the own disk can be shown to nobody, so that only its link is offered, with a warning', async () => {
  openPage(<Header />);
  useStore.setState({ graphUrl: null });
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  const dialog = await screen.findByRole('dialog');
  expect(textOf(dialog)).toContain('only works for people who have the file');
  expect(within(dialog).queryByLabelText('Embed code')).toBeNull();
});

test('where the browser refuses, the address stands in the dialog to copy from, also from the menu', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No.'));
  openPage(<Header />, '?entity=norland');
  await user.click(screen.getByRole('button', { name: 'Share' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link to this view' });
  expect(field.value).toMatch(/\?entity=norland$/);
  expect(textOf(screen.getByRole('dialog'))).toContain('Copy it from here');
});

test('a statement is cited with its exact words, its speaker, its date and its address', async () => {
  openPage(<Details />, '?statement=wire-drones.02');
  const card = await screen.findByRole('article', { name: 'Claim wire-drones.02' });
  await userEvent.click(within(card).getByText('Cite'));
  const forms = await within(card).findAllByLabelText(/^(Plain|Markdown|BibTeX|Text)/);
  expect(forms.length).toBeGreaterThan(1);
  for (const form of forms) {
    expect(form.textContent).toContain('Norland does not recognise Sudland');
    expect(form.textContent).toContain('statement=wire-drones.02');
    expect(form.textContent).toContain('North Wire');
  }
});

test('where the filters leave nothing, the preview says so in place of a picture of everything', async () => {
  openPage(<Header />, '?predicates=recognises&polarity=affirmed');
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  const dialog = await screen.findByRole('dialog');
  expect(textOf(dialog)).toContain('No link matches the filters');
  expect(within(dialog).queryByRole('img')).toBeNull();
});
