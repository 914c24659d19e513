// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { tiedIndex } from '../../../src/query/testIndex.ts';
import { openPage, search, textOf } from '../../testPage.tsx';
import { Details } from '../details/Details.tsx';

const details = () => screen.getByRole('complementary', { name: 'Details' });
const asked = (names: string) =>
  screen.findByRole('heading', { level: 2, name: `How are ${names} connected?` });
const paths = () => screen.getByRole('list', { name: 'Connections, best first' });
const fold = () => screen.getByText('What counts as a connection').closest('details');
/** The paths, without the proof of the one that is open. */
const told = () => [...paths().children].map((item) => textOf(item.querySelector('a') ?? item));

test('paths are told strongest first, and each step of the open one with its quote', async () => {
  openPage(<Details />, '?path=anna-berg~sudland');
  await asked('Anna Bérg and Sudland');
  expect(told()).toEqual([
    'Anna Bérg leads Norland, which supplies Sudland',
    'Anna Bérg visits Sudland (planned)',
  ]);
  expect(within(paths()).getAllByRole('blockquote').map(textOf)).toEqual([
    'Prime Minister Anna Bérg',
    'Norland delivered drones to Sudland on May 3, Prime Minister Anna Bérg said',
  ]);
});

test('another path is opened by its link, and is in the address', async () => {
  openPage(<Details />, '?path=anna-berg~sudland');
  await asked('Anna Bérg and Sudland');
  await userEvent.click(within(paths()).getByRole('link', { name: 'Anna Bérg visits Sudland (planned)' }));
  expect(search()).toBe('?path=anna-berg~sudland&via=-');
  expect(within(paths()).getAllByRole('blockquote').map(textOf)).toEqual([
    'Anna Be\u0301rg plans to visit Sudland next year',
  ]);
});

test('the answer comes first, and what counts stands folded under it until something is changed', async () => {
  openPage(<Details />, '?path=anna-berg~sudland');
  const heading = await asked('Anna Bérg and Sudland');
  expect(textOf(heading.nextElementSibling ?? heading)).toBe('Two connections.');
  expect(fold()?.open).toBe(false);
  await userEvent.click(screen.getByText('What counts as a connection'));
  const box = screen.getByRole('checkbox', { name: /^Links nobody states as fact/ });
  await userEvent.click(box);
  await userEvent.click(box);
  expect(fold()?.open).toBe(true);
});

test('what is changed in the address is seen at once', async () => {
  openPage(<Details />, '?path=anna-berg~sudland&without=planned');
  await asked('Anna Bérg and Sudland');
  expect(fold()?.open).toBe(true);
});

test('what nobody states as fact can be left out', async () => {
  openPage(<Details />, '?path=anna-berg~sudland');
  await asked('Anna Bérg and Sudland');
  await userEvent.click(screen.getByText('What counts as a connection'));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Links nobody states as fact/ }));
  expect(search()).toMatch(/^\?path=anna-berg~sudland&without=/);
  expect(told()).toEqual(['Anna Bérg leads Norland, which supplies Sudland']);
});

test('where the filters leave nothing, that is said, with the way out', async () => {
  openPage(<Details />, '?path=anna-berg~sudland&polarity=denied');
  await asked('Anna Bérg and Sudland');
  expect(textOf(details())).toContain(
    'The only connections between Anna Bérg and Sudland are hidden by your filters.',
  );
  await userEvent.click(screen.getAllByRole('button', { name: 'Clear the filters' }).at(-1) ?? details());
  expect(search()).toBe('?path=anna-berg~sudland');
  expect(told()).toHaveLength(2);
});

test('no path runs through a class, unless the reader lets it', async () => {
  openPage(<Details />, '?path=a~c', tiedIndex('a-b b-c', 'b'));
  await asked('A and C');
  expect(paths().children).toHaveLength(0);
  await userEvent.click(within(details()).getAllByRole('button', { name: /categories/ })[0] ?? details());
  expect(search()).toContain('classes=through');
  expect(told()).toEqual(['A leads B, which leads C']);
});

test('what has no relation has no connection, and what is known of each is offered', async () => {
  openPage(<Details />, '?path=north-wire~sudland');
  await asked('North Wire and Sudland');
  expect(textOf(details())).toContain('North Wire has no link to anything in this collection');
  expect(screen.getByRole('combobox', { name: 'Find connections from Sudland to…' })).toBeTruthy();
});

test('from an entity another is asked for by any of its names, by keyboard', async () => {
  const user = userEvent.setup();
  openPage(<Details />, '?entity=sudland');
  const field = await screen.findByRole('combobox', { name: 'Find connections to…' });
  await user.click(field);
  await user.type(field, 'talvik');
  expect(textOf(await screen.findByRole('option'))).toBe('Norland');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(search()).toBe('?path=sudland~norland');
  await asked('Sudland and Norland');
});

test('what several have in common is told, with whom, and proved when it is asked for', async () => {
  openPage(<Details />, '?entity=norland,sudland');
  await screen.findByRole('heading', { level: 2, name: 'Norland and Sudland' });
  const shared =
    screen.getByRole('heading', { level: 3, name: /^Linked to both/ }).parentElement ?? details();
  await userEvent.click(within(shared).getByText(/Anna Bérg/));
  expect(within(shared).getAllByRole('link').map(textOf)).toEqual(
    expect.arrayContaining(['Anna Bérg leads Norland', 'Anna Bérg visits Sudland']),
  );
});
