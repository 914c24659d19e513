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
import { ShareMenu } from './ShareMenu.tsx';

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
  openPage(<ShareMenu to={norland} title={hostile} />);
  await userEvent.click(screen.getByText('Share'));
  const code = (await screen.findByLabelText(/[Ee]mbed code/)).textContent ?? '';
  expect(code).toContain('embed=1');
  const page = document.createElement('template');
  page.innerHTML = code; // read and not loaded
  expect([...page.content.children].map(({ tagName }) => tagName)).toEqual(['IFRAME']);
  expect(page.content.querySelector('iframe')?.title).toContain(hostile);
});

test('a file of the own disk can be shown to nobody, so that no way to share it is offered', () => {
  const index = testIndex();
  openPage(<ShareMenu to={norland} title="Norland" />, '', index);
  expect(screen.queryByText('Share')).toBeTruthy();
  useStore.setState({ graphUrl: null });
  return vi.waitFor(() => expect(screen.queryByText('Share')).toBeNull());
});

test('a statement is cited with its exact words, its speaker, its date and its address', async () => {
  openPage(<Details />, '?statement=wire-drones.02');
  const card = await screen.findByRole('article', { name: 'Statement wire-drones.02' });
  await userEvent.click(within(card).getByText('Cite'));
  const forms = await within(card).findAllByLabelText(/^(Plain|Markdown|BibTeX|Text)/);
  expect(forms.length).toBeGreaterThan(1);
  for (const form of forms) {
    expect(form.textContent).toContain('Norland does not recognise Sudland');
    expect(form.textContent).toContain('statement=wire-drones.02');
    expect(form.textContent).toContain('North Wire');
  }
});
