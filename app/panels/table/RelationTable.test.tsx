// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { testChecks } from '../../../src/model/testChecks.ts';
import { amended, testIndex } from '../../../src/query/testIndex.ts';
import { useQuoteChecks } from '../../state/loading/quoteChecks.ts';
import { openPage, search, textOf, withRoom } from '../../testPage.tsx';
import { RelationTable } from './RelationTable.tsx';
import { useTableState } from './tableState.ts';

beforeEach(() => {
  withRoom();
  useTableState.setState(useTableState.getInitialState(), true);
});

const table = () => screen.getByRole('table', { name: 'Links' });
/** The words of the cells, row by row. */
const rows = () =>
  within(table())
    .getAllByRole('row')
    .filter((row) => within(row).queryAllByRole('columnheader').length === 0)
    .filter((row) => within(row).queryAllByRole('searchbox').length === 0)
    .map((row) => within(row).queryAllByRole('cell').map(textOf).filter(Boolean));
/** What of a row is struck out. */
const struckIn = (name: RegExp) => within(table()).getByRole('row', { name }).querySelector('s')?.textContent;
const head = (name: RegExp) => within(screen.getByRole('columnheader', { name })).getByRole('button');
const subjects = () => rows().map(([subject, relation]) => `${subject} ${relation}`);

test('a row holds who, what, whom, the words, when, how well supported and how firmly', () => {
  openPage(<RelationTable />, '?view=table');
  expect(rows()).toContainEqual([
    'Norland',
    'supplies',
    'Sudland',
    expect.stringContaining('Norland delivered drones to Sudland'),
    '3 May 2021 (dated in one of two claims)',
    '1 newsroom, 2 sources',
    'Reported as fact',
  ]);
  expect(rows()).toContainEqual(
    expect.arrayContaining(['does not recognise', 'No date', 'Reported as fact: does not recognise']),
  );
});

test('it holds what the filters let through, and says how many of how many', () => {
  openPage(<RelationTable />, '?actors=anna-berg&view=table');
  expect(subjects()).toEqual(['Anna Bérg visits', 'Anna Bérg leads']);
  expect(textOf(screen.getByRole('region', { name: 'Table' }))).toMatch(/^2 links/);
});

test('a head sorts, once more turns it round, and Shift sorts behind it', async () => {
  const user = userEvent.setup();
  openPage(<RelationTable />, '?view=table');
  await user.click(head(/^Dates/));
  expect(search()).toBe('?view=table&sort=dates');
  expect(screen.getByRole('columnheader', { name: /^Dates/ }).getAttribute('aria-sort')).toBe('ascending');
  expect(subjects()[0]).toBe('Norland supplies');
  await user.click(head(/^Dates/));
  expect(screen.getByRole('columnheader', { name: /^Dates/ }).getAttribute('aria-sort')).toBe('descending');
  expect(subjects()[0]).toBe('Anna Bérg visits');
  await user.keyboard('{Shift>}');
  await user.click(head(/^Link/));
  await user.keyboard('{/Shift}');
  expect(search()).toMatch(/sort=.*dates,relation$/);
});

test('rows are grouped, and a group folds', async () => {
  const user = userEvent.setup();
  openPage(<RelationTable />, '?view=table');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'Certainty');
  expect(search()).toBe('?view=table&rows=firmness');
  const fold = within(table()).getByRole('button', { name: /Says it is not so/ });
  expect(subjects()).toContain('Norland does not recognise');
  await user.click(fold);
  expect(subjects()).not.toContain('Norland does not recognise');
  expect(fold.getAttribute('aria-expanded')).toBe('false');
});

test('a column is filtered by its words, and what it must hold is in the address', async () => {
  const user = userEvent.setup();
  openPage(<RelationTable />, '?view=table');
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Filter Certainty' }),
    'Says it is not so (1)',
  );
  expect(subjects()).toEqual(['Norland does not recognise']);
  expect(textOf(screen.getByRole('region', { name: 'Table' }))).toMatch(/^1 of 5 links/);
  await user.click(screen.getByRole('button', { name: 'Clear filter of Certainty' }));
  await user.type(screen.getByRole('searchbox', { name: 'Filter Subject' }), 'anna');
  await user.tab();
  expect(search()).toBe('?view=table&cells=subject:anna');
  expect(subjects()).toEqual(['Anna Bérg visits', 'Anna Bérg leads']);
});

test('columns are chosen and moved; the last one stays', async () => {
  const user = userEvent.setup();
  openPage(<RelationTable />, '?view=table&columns=relation,quote');
  await user.click(screen.getByRole('button', { name: 'Columns' }));
  await user.click(screen.getByRole('button', { name: 'Move Best quote forward' }));
  expect(search()).toBe('?view=table&columns=quote,relation');
  await user.click(screen.getByRole('checkbox', { name: 'Link' }));
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Best quote' }).disabled).toBe(true);
});

test('ticked rows alone are copied, with a link of each, and no cell runs as a formula', async () => {
  const user = userEvent.setup();
  const index = testIndex(({ entities }) => ({
    entities: entities.map((one) => (one.id === 'norland' ? { ...one, name: '=1+1' } : one)),
  }));
  openPage(<RelationTable />, '?view=table', index);
  await user.click(screen.getByRole('checkbox', { name: /^Select “.*does not recognise Sudland”/ }));
  const take = screen.getByRole('group', { name: 'Copy or save' });
  await user.click(within(take).getByRole('button', { name: 'Copy as CSV' }));
  expect(await within(take).findByText('1 row copied')).toBeTruthy();
  const [heading, row, ...rest] = (await navigator.clipboard.readText()).trim().split('\r\n');
  expect(heading).toMatch(/^Subject,.*Address$/);
  expect(row).toMatch(/^"?'=1\+1"?,/);
  expect(row).toContain('relation=norland~recognises~sudland');
  expect(rest).toEqual([]);
});

test('arrows move from row to row, Enter opens, Space ticks', async () => {
  const user = userEvent.setup();
  openPage(<RelationTable />, '?view=table');
  within(table()).getAllByRole('link')[0]?.focus();
  await user.keyboard('{ArrowDown}');
  const row = document.activeElement?.closest('tr');
  expect(textOf(row ?? table())).toContain('visits');
  await user.keyboard(' ');
  expect(within(row ?? table()).getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  await user.keyboard('{Enter}');
  expect(search()).toContain('relation=anna-berg~visits~sudland');
});

test('the best quote is exact, with what is known of it, and struck out where it is not there', () => {
  const index = testIndex();
  useQuoteChecks.setState({
    checks: testChecks(index.graph, { 'wire-drones.02': { state: 'different', what: 'words' } }),
  });
  openPage(<RelationTable />, '?view=table&columns=relation,quote', index);
  expect(struckIn(/does not recognise/)).toContain('Norland does not recognise Sudland');
  expect(struckIn(/leads/)).toBeUndefined();
});

test('where nothing passes that is said', () => {
  openPage(
    <RelationTable />,
    '?view=table&cells=subject:nobody',
    testIndex(({ statements }) => ({ statements: amended(statements, {}) })),
  );
  expect(textOf(screen.getByRole('region', { name: 'Table' }))).toContain('No rows match.');
});

test('on a narrow screen each row stands by itself, and sorting has its own field', async () => {
  withRoom({ width: 320, height: 600 });
  const user = userEvent.setup();
  openPage(<RelationTable />, '?view=table');
  await user.click(screen.getByRole('button', { name: 'Arrange' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Dates');
  await user.selectOptions(screen.getByLabelText('Order'), 'Newest first');
  expect(search()).toBe('?view=table&sort=-dates');
});
