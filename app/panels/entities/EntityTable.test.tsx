// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { openPage, search, textOf, withRoom } from '../../testPage.tsx';
import { EntityTable } from './EntityTable.tsx';

beforeEach(() => withRoom());

const region = () => screen.getByRole('region', { name: 'Entities' });
const names = () =>
  within(region())
    .getAllByRole('row')
    .slice(1)
    .map((row) => textOf(within(row).getByRole('link')));

test('each has its relations, to how many, how often between others, and when it is first dated', () => {
  openPage(<EntityTable />, '?view=entities');
  expect(textOf(region())).toContain('3 entities');
  const row = within(region()).getByRole('row', { name: /^Norland/ });
  expect(textOf(row)).toMatch(/^Norland Country ?4 ?2 ?0% ?3 May 2021$/);
});

test('the best connected come first, and a head sorts by another measure', async () => {
  const user = userEvent.setup();
  openPage(<EntityTable />, '?view=entities');
  expect(names()).toEqual(['Norland', 'Sudland', 'Anna Bérg']);
  await user.click(screen.getByRole('button', { name: /^Name/ }));
  expect(names()).toEqual(['Anna Bérg', 'Norland', 'Sudland']);
  expect(screen.getByRole('columnheader', { name: /^Name/ }).getAttribute('aria-sort')).toBe('ascending');
});

test('the filters count, and a name leads to its details', async () => {
  openPage(<EntityTable />, '?polarity=denied&view=entities');
  expect(names()).toEqual(['Norland', 'Sudland']);
  await userEvent.click(screen.getByRole('link', { name: 'Sudland' }));
  expect(search()).toContain('entity=sudland');
});
