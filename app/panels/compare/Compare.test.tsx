// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { testIndex } from '../../../src/query/testIndex.ts';
import { openPage, search, served, textOf } from '../../testPage.tsx';
import { Compare } from './Compare.tsx';

const region = () => screen.getByRole('region', { name: 'Comparison' });

test('a question stands in a column for each story, with its own quote, speaker and date', () => {
  openPage(<Compare />, '?view=compare&difference=how-many-drones');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('How many drones?');
  const heads = within(region()).getAllByRole('columnheader').map(textOf);
  const [post = -1, wire = -1] = ['Daily Post', 'North Wire'].map((name) =>
    heads.findIndex((head) => head.startsWith(name)),
  );
  expect([post, wire]).not.toContain(-1);
  const cells = within(region())
    .getAllByRole('cell')
    .filter((cell) => within(cell).queryByRole('blockquote'));
  const [first, second] = post < wire ? cells : cells.toReversed();
  expect(textOf(first ?? region())).toContain('Norland, which borders Sudland, has sent it twenty drones');
  expect(textOf(first ?? region())).toContain('Daily Post (probable), citing North Wire');
  expect(textOf(first ?? region())).toContain('no date given');
  expect(textOf(second ?? region())).toContain('Norland delivered drones to Sudland on May 3');
  expect(textOf(second ?? region())).toContain('North Wire, citing Anna Bérg');
});

test('words that one quote alone has are marked, and the quotes stay exact', () => {
  openPage(<Compare />, '?view=compare&difference=how-many-drones');
  const quotes = within(region()).getAllByRole('blockquote');
  expect(quotes.map(({ textContent }) => textContent)).toContain(
    'Norland, which borders Sudland, has sent it twenty drones',
  );
  const marked = [...region().querySelectorAll('blockquote mark, blockquote [data-change]')].map(textOf);
  expect(marked.join(' ')).toContain('twenty');
  expect(marked.join(' ')).not.toContain('Sudland,');
});

test('a relation is compared the same way, by its own address', () => {
  openPage(<Compare />, '?view=compare&difference=norland~supplies~sudland');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Norland supplies Sudland');
  expect(within(region()).getAllByRole('blockquote').length).toBeGreaterThan(1);
});

test('two copies are told apart by the letters that differ, each from its own file', async () => {
  openPage(<Compare />, '?view=compare&copies=post~repost', served());
  await screen.findAllByText(/Be\u0301rg plans/);
  const struck = [...region().querySelectorAll('del, ins, mark')].map(textOf);
  expect(struck.some((text) => text.includes('’'))).toBe(true);
  expect(struck.some((text) => text.includes("'"))).toBe(true);
});

test('copies that do not come are said not to, each with the reason', async () => {
  const index = served();
  openPage(<Compare />, '?view=compare&copies=post~repost', {
    ...index,
    articles: new Map([...index.articles].map(([id, one]) => [id, { ...one, file: 'gone.txt' }])),
  });
  expect(textOf((await screen.findAllByRole('alert'))[0] ?? region())).toContain('404');
});

test('a collection without differences says so', () => {
  openPage(
    <Compare />,
    '?view=compare',
    testIndex(() => ({ differences: [] })),
  );
  expect(textOf(region())).toContain('No disagreement is recorded in this collection.');
});

test('a link from a cell leads to the statement that it tells', async () => {
  openPage(<Compare />, '?view=compare&difference=how-many-drones');
  const links = within(region()).getAllByRole('link', { name: 'Norland supplies Sudland' });
  await userEvent.click(links[0] ?? region());
  expect(search()).toMatch(/statement=(post|wire)-drones\.01/);
});

test('a question that is chosen in the list at the end is answered at the top', async () => {
  openPage(<Compare />, '?view=compare&difference=norland~supplies~sudland');
  region().scrollTop = 400;
  const all = within(region()).getByRole('navigation', { name: 'All disagreements' });
  await userEvent.click(within(all).getByRole('link', { name: /How many drones/ }));
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('How many drones?');
  expect(region().scrollTop).toBe(0);
});
