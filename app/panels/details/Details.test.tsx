// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { testChecks } from '../../../src/model/testChecks.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { amended, testIndex } from '../../../src/query/testIndex.ts';
import { useQuoteChecks } from '../../state/loading/quoteChecks.ts';
import { openPage, search, textOf } from '../../testPage.tsx';
import { keepFocus } from '../../ui/keptFocus.ts';
import { Details } from './Details.tsx';

const panel = () => screen.getByRole('complementary', { name: 'Details' });
const heading = (name: string) => screen.findByRole('heading', { level: 2, name });
const statement = (id: string) => screen.getByRole('article', { name: `Claim ${id}` });
const quotes = (card: HTMLElement) => within(card).getAllByRole('blockquote').map(textOf);
/** What stands beside a term. */
const fact = (card: HTMLElement, term: string) =>
  textOf(within(card).getByText(term, { selector: 'dt' }).nextElementSibling ?? card);

test('a relation shows each statement with its own quote, speaker, date and firmness', async () => {
  openPage(<Details />, '?relation=norland~supplies~sudland');
  await heading('Norland supplies Sudland');
  const cited = statement('post-drones.01');
  expect(quotes(cited)).toContain('Norland, which borders Sudland, has sent it twenty drones');
  expect(fact(cited, 'According to')).toBe('Daily Post (probable), citing North Wire');
  expect(fact(cited, 'Event date')).toMatch(/^No date given; filed under publication date, .*2021/);
  const dated = statement('wire-drones.01');
  expect(quotes(dated)).toEqual([
    'Norland delivered drones to Sudland on May 3, Prime Minister Anna Bérg said',
  ]);
  expect(fact(dated, 'According to')).toBe('North Wire, citing Anna Bérg');
  expect(fact(dated, 'Event date')).toContain('3 May 2021: “on May 3”');
});

test('the details take the focus of what is gone when they come, and none where nothing had it', async () => {
  const stop = keepFocus();
  const { unmount } = openPage(<Details />, '?entity=norland');
  await heading('Norland');
  expect(document.activeElement).toBe(document.body);
  unmount();
  const { unmount: choose } = openPage(<input aria-label="Search" />);
  await userEvent.click(screen.getByRole('textbox', { name: 'Search' }));
  choose();
  openPage(<Details />, '?entity=norland');
  await heading('Norland');
  expect(document.activeElement).toBe(panel());
  stop();
});

test('both spellings of copies are shown, each as its article has it', async () => {
  openPage(<Details />, '?relation=norland~supplies~sudland');
  await heading('Norland supplies Sudland');
  expect(quotes(statement('post-drones.04'))).toEqual([
    'Bérg’s drones reach Sudland',
    "Bérg's drones reach Sudland",
  ]);
});

test('what no person has reviewed is said to be so, and does not count', async () => {
  openPage(<Details />, '?relation=norland~supplies~sudland');
  await heading('Norland supplies Sudland');
  expect(textOf(statement('post-drones.04'))).toContain('Not reviewed yet');
  expect(textOf(statement('post-drones.01'))).not.toContain('Not reviewed');
  const why = screen.getByRole('region', { name: 'How it is counted' });
  expect(textOf(why)).toContain('One newsroom: North Wire.');
  expect(textOf(why)).toContain('Two sources: Anna Bérg and North Wire itself.');
  expect(textOf(why)).toContain('Two reports in three articles.');
});

test('a denial is a denial in its heading and its facts, and says what nobody says', async () => {
  openPage(<Details />, '?relation=norland~recognises~sudland');
  await heading('Norland does not recognise Sudland');
  expect(fact(statement('wire-drones.02'), 'Certainty')).toBe('Reported as fact: does not recognise');
  const gaps = screen.getByRole('heading', { name: 'What nobody says' }).parentElement;
  expect(textOf(gaps ?? panel())).toContain(
    'No report gives the day; “by” a day means that it was reported then.',
  );
});

test('a plan is told as one, with its date and how that is known', async () => {
  openPage(<Details />, '?relation=anna-berg~visits~sudland');
  await heading('Anna Bérg visits Sudland');
  const card = statement('post-drones.03');
  expect(fact(card, 'Certainty')).toBe('Planned');
  expect(fact(card, 'Event date')).toContain('2022');
  expect(fact(card, 'Event date')).toContain('“next year”');
});

test('a statement is the current one of its relation', async () => {
  openPage(<Details />, '?statement=wire-drones.03');
  await heading('Anna Bérg leads Norland');
  expect(statement('wire-drones.03').dataset['current']).toBe('true');
  expect(fact(statement('wire-drones.03'), 'More exactly')).toBe('Prime Minister');
});

test('a quote that its article does not have is struck out after a warning, and its verb is not quoted', async () => {
  const index = testIndex();
  openPage(<Details />, '?relation=norland~recognises~sudland', index);
  useQuoteChecks.setState({
    checks: testChecks(index.graph, {
      'wire-drones.02': { state: 'different', what: 'words' },
    }),
  });
  await heading('Norland does not recognise Sudland');
  const card = statement('wire-drones.02');
  const quote = within(card).getByRole('blockquote');
  expect(quote.querySelector('s')?.textContent).toBe('Norland does not recognise Sudland');
  expect(quote.previousElementSibling?.tagName).toBe('STRONG');
});

test('a quote counts as checked only where it was looked for', async () => {
  const index = testIndex();
  openPage(<Details />, '?relation=norland~recognises~sudland', index);
  await heading('Norland does not recognise Sudland');
  expect(textOf(statement('wire-drones.02'))).toContain('Not checked yet');
  expect(textOf(statement('wire-drones.02'))).not.toContain('Checked against');
  useQuoteChecks.setState({ checks: testChecks(index.graph) });
  expect(await within(statement('wire-drones.02')).findByText('Checked against the article')).toBeTruthy();
});

/** The headings and folds of the panel below its title, as they follow one another. */
const outline = () =>
  [...panel().querySelectorAll('h3, summary')].map(textOf).filter((text) => text !== 'Share');

test('an entity begins with what is news of it, with the quote in place, and ends with belongings and names', async () => {
  openPage(<Details />, '?entity=norland');
  await heading('Norland');
  expect(outline()).toEqual([
    'Reported by the most sources',
    'Where sources disagree about Norland',
    'Membership and location (2)',
    'Notes for editors',
  ]);
  const news = screen.getByRole('heading', { name: 'Reported by the most sources' }).parentElement ?? panel();
  expect(
    within(news)
      .getAllByRole('link', { name: /Sudland/ })
      .map(textOf),
  ).toEqual(['Norland supplies Sudland', 'Norland does not recognise Sudland']);
  expect(quotes(news)[1]).toBe('Norland does not recognise Sudland');
  const folded = screen.getByText('Membership and location (2)').closest('details');
  expect(folded?.open).toBe(false);
  expect(textOf(folded ?? panel())).toContain('Anna Bérg leads Norland');
  expect(textOf(panel())).toContain('“Talvik” (used to mean it)');
});

test('what an entity said stands by the day, with its words and who reports it; what its verb says is not said again', async () => {
  openPage(<Details />, '?entity=anna-berg');
  await heading('Anna Bérg');
  const said = screen.getByRole('heading', { name: 'What Anna Bérg said' }).parentElement ?? panel();
  expect(quotes(said)).toEqual([
    'Norland delivered drones to Sudland on May 3, Prime Minister Anna Bérg said',
  ]);
  expect(textOf(said)).toContain('Day not given; reported 4 May 2021');
  expect(textOf(said)).toContain('North Wire, 4 May 2021 Show in article');
  expect(textOf(said)).toMatch(/Norland supplies Sudland$/);
});

test('what an entity said is left out by filters as its relations are', async () => {
  openPage(<Details />, '?entity=anna-berg&polarity=denied');
  await heading('Anna Bérg');
  expect(screen.queryByRole('heading', { name: 'What Anna Bérg said' })).toBeNull();
});

test('many relations are few at first, by their families, and all when they are asked for', async () => {
  const many = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const index = testIndex(({ entities, statements }) => ({
    entities: [...entities, ...many.map((id) => ({ id, kind: 'country', name: `Land ${id}`, aliases: [] }))],
    statements: [
      ...statements,
      ...many.map((object, i) => ({
        ...get(testIndex().statements, 'wire-drones.02'),
        id: `wire-drones.${20 + i}`,
        object,
      })),
    ],
  }));
  openPage(<Details />, '?entity=norland', index);
  await heading('Norland');
  const others = screen.getByRole('heading', { name: 'What others say about Norland' }).parentElement;
  const lines = () => within(others ?? panel()).getAllByRole('link');
  expect(within(others ?? panel()).getByRole('heading', { level: 4 }).textContent).toBe('Cooperation');
  expect(lines()).toHaveLength(4);
  await userEvent.click(within(others ?? panel()).getByText('Show all 9'));
  expect(lines()).toHaveLength(9);
  expect(lines().every((line) => textOf(line).startsWith('Norland does not recognise '))).toBe(true);
});

test('relations that the filters leave out are folded apart and counted', async () => {
  openPage(<Details />, '?entity=norland&polarity=denied');
  await heading('Norland');
  const apart = within(panel()).getByText('Three links hidden by filters').closest('details');
  expect(apart?.open).toBe(false);
  expect(textOf(apart ?? panel())).toContain('Norland supplies Sudland');
  expect(textOf(apart ?? panel())).not.toContain('does not recognise Sudland');
});

test('an entity without a relation says so, and what rests on its word', async () => {
  openPage(<Details />, '?entity=north-wire');
  await heading('North Wire');
  expect(textOf(panel())).toContain('Nothing in this collection mentions it directly');
  expect(textOf(panel())).toContain('Norland ships drones to Sudland');
});

test('a link leads on and Close leads back, in the address and in the history', async () => {
  const user = userEvent.setup();
  openPage(<Details />, '?entity=norland');
  await heading('Norland');
  const before = history.length;
  await user.click(screen.getByRole('link', { name: 'Norland supplies Sudland' }));
  await heading('Norland supplies Sudland');
  expect(search()).toBe('?relation=norland~supplies~sudland');
  expect(history.length).toBe(before + 1);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await heading('Drones for Sudland');
  expect(search()).toBe('');
});

test('the summary counts the collection, ranks what is best supported and asks where sources differ', async () => {
  openPage(<Details />);
  await heading('Drones for Sudland');
  expect(textOf(panel())).toContain(
    '3 people, places and things · 5 links · 7 claims · 2 reports (3 articles)',
  );
  const best = screen.getByRole('heading', { name: 'Reported by the most sources' }).parentElement ?? panel();
  expect(within(best).getAllByRole('link').map(textOf)[0]).toBe('Norland supplies Sudland');
  expect(await screen.findByText('How many drones?')).toBeTruthy();
});

test('a collection without statements has no ranks and no questions', async () => {
  openPage(
    <Details />,
    '',
    testIndex(() => ({ statements: [], differences: [] })),
  );
  await heading('Drones for Sudland');
  expect(screen.queryByText('Reported by the most sources')).toBeNull();
  expect(textOf(panel())).toContain('Norland');
});

test('words of strangers stay words, from right to left and with the names of JavaScript', async () => {
  const alert = vi.fn<() => void>();
  vi.stubGlobal('alert', alert);
  const hostile = '<img src=x onerror=alert(1)>';
  const index = testIndex(({ entities, statements }) => ({
    entities: [
      ...entities.map((one) =>
        one.id === 'norland' ? { ...one, name: hostile, note: '<script>alert(2)</script>' } : one,
      ),
      { id: 'constructor', kind: 'country', name: 'مملكة', aliases: [] },
    ],
    statements: amended(statements, { 'wire-drones.02': { object: 'constructor' } }),
  }));
  openPage(<Details />, '?entity=norland', index);
  await heading(hostile);
  expect(panel().querySelector('img, script')).toBeNull();
  expect(panel().textContent).toContain('<script>alert(2)</script>');
  const link = within(panel()).getByRole('link', { name: /does not recognise .*مملكة/ });
  expect(link.textContent).toMatch(/\u2068مملكة\u2069/);
  await userEvent.click(link);
  expect(search()).toBe('?relation=norland~recognises~constructor');
  expect(alert).not.toHaveBeenCalled();
});

test('several that are selected are told with what is between them, and one can be let go', async () => {
  openPage(<Details />, '?entity=anna-berg,norland,sudland');
  await heading('Anna Bérg, Norland and Sudland');
  expect(within(panel()).getAllByRole('link').map(textOf)).toContain('Norland supplies Sudland');
  await userEvent.click(screen.getByRole('button', { name: /^Deselect .*Anna Bérg/ }));
  await heading('Norland and Sudland');
  expect(search()).toBe('?entity=norland,sudland');
});
