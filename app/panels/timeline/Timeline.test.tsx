// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { testIndex } from '../../../src/query/testIndex.ts';
import { openPage, search, textOf, withRoom } from '../../testPage.tsx';
import { Timeline } from './Timeline.tsx';

beforeEach(() => withRoom());

const region = () => screen.getByRole('region', { name: 'Timeline' });
const bar = (name: RegExp) =>
  within(within(region()).getByRole('group', { name: 'Claims by date' })).getByRole('button', { name });
const end = (name: 'From' | 'To') => within(region()).getByRole<HTMLInputElement>('slider', { name });

test('a bar tells its date and how many statements of how many relations lie in it', () => {
  openPage(<Timeline />, '?view=timeline');
  expect(textOf(region())).toContain('May 2021 – December 2022, a bar for each month');
  expect(bar(/^May 2021: one claim of one link/)).toBeTruthy();
});

test('what has no date is on no line, and can be hidden and shown', async () => {
  const user = userEvent.setup();
  openPage(<Timeline />, '?view=timeline');
  expect(textOf(region())).toContain('4 of six claims have no event date, so they are not on the line.');
  await user.click(screen.getByRole('button', { name: 'Hide undated claims' }));
  expect(search()).toBe('?undated=hide&view=timeline');
  await user.click(screen.getByRole('button', { name: 'Show undated claims' }));
  expect(search()).toBe('?view=timeline');
});

test('a bar narrows to its date, what lies in it is listed, and Escape widens again', async () => {
  const user = userEvent.setup();
  openPage(<Timeline />, '?view=timeline');
  fireEvent.click(bar(/^May 2021:/));
  await vi.waitFor(() => expect(search()).toBe('?from=2021-05&to=2021-05&view=timeline'));
  const chosen = screen.getByRole('region', { name: 'May 2021' });
  expect(within(chosen).getAllByRole('group').map(textOf).join()).toContain('Norland supplies Sudland');
  expect(textOf(chosen)).not.toContain('Anna Bérg leads Norland');
  expect(textOf(chosen)).not.toContain('Anna Bérg visits Sudland');
  end('From').focus();
  await user.keyboard('{Escape}');
  await vi.waitFor(() => expect(search()).toBe('?view=timeline'));
});

test('the ends are moved by keys and tell their date; one does not pass the other', async () => {
  openPage(<Timeline />, '?view=timeline');
  fireEvent.keyDown(end('From'), { key: 'PageUp' });
  expect(end('From').getAttribute('aria-valuetext')).toBe('March 2022');
  fireEvent.keyDown(end('To'), { key: 'PageDown' });
  expect(end('To').getAttribute('aria-valuetext')).toBe('March 2022');
  await vi.waitFor(() => expect(search()).toBe('?from=2022-03&to=2022-03&view=timeline'));
});

test('another clock tells another time', async () => {
  openPage(<Timeline />, '?view=timeline');
  await userEvent.click(screen.getByRole('radio', { name: 'publication' }));
  expect(search()).toBe('?clock=published&view=timeline');
  expect(textOf(region())).toContain('May');
});

test('time is seen nearer and as a whole again', async () => {
  const user = userEvent.setup();
  openPage(<Timeline />, '?view=timeline');
  await user.click(screen.getByRole('button', { name: /shorter period/i }));
  expect(search()).toContain('span=');
  await user.click(screen.getByRole('button', { name: 'All dates' }));
  expect(search()).toBe('?view=timeline');
});

test('without any date there is no timeline, and that is said', () => {
  const undated = testIndex(({ statements, stories }) => ({
    statements: statements.map((one) => ({ ...one, when: null })),
    stories: stories.map((one) => ({
      ...one,
      published: { ...one.published, edtf: null, earliest: null, latest: null, basis: 'unresolved' as const },
    })),
  }));
  openPage(<Timeline />, '?view=timeline', undated);
  expect(within(region()).queryByRole('slider')).toBeNull();
});
