// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { testIndex } from '../../../src/query/testIndex.ts';
import { useScreen } from '../../state/device/screen.ts';
import { firstCollection } from '../../renderers/testStories.ts';
import { openPage, search, served, textOf } from '../../testPage.tsx';
import { SearchBox } from './SearchBox.tsx';

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search entities and quotes' });
const found = async (group: string) =>
  within(await screen.findByRole('group', { name: group })).getAllByRole('option');

test('a name without its marks, mistyped, leads to who bears it, and the box is empty again', async () => {
  const user = userEvent.setup();
  openPage(<SearchBox />);
  await user.type(box(), 'bergg');
  expect(textOf((await found('Entities'))[0] ?? box())).toContain('Anna Bérg');
  await user.keyboard('{Enter}');
  expect(search()).toBe('?entity=anna-berg');
  expect(box().value).toBe('');
});

test('words of a quote are found and marked, and lead to the statement', async () => {
  const user = userEvent.setup();
  openPage(<SearchBox />, '?q=twenty drones');
  const [quote] = await found('Quotes');
  expect([...(quote?.querySelectorAll('mark') ?? [])].map(textOf)).toEqual(['twenty', 'drones']);
  expect(textOf(quote ?? box())).toContain('Daily Post');
  await user.click(quote ?? box());
  expect(search()).toMatch(/^\?statement=post-drones\.0\d$/);
});

test('another name of something tells whose it is', async () => {
  openPage(<SearchBox />, '?q=talvik');
  expect(textOf((await found('Entities'))[0] ?? box())).toBe('TalvikNorland');
});

test('a relation tells that it is denied, in its verb and nowhere twice', async () => {
  openPage(<SearchBox />, '?q=recognise');
  const texts = (await found('Links')).map(textOf);
  expect(texts).toContain('Norland does not recognise Sudland');
});

test('how much was found is said to those who listen, and that nothing was', async () => {
  const user = userEvent.setup();
  openPage(<SearchBox />, '?q=sudland');
  expect(
    await screen.findByText(/^One entity, .* links, .* quotes.* found\. Use the arrow keys/),
  ).toBeTruthy();
  await user.clear(box());
  await user.type(box(), 'qqqqqq');
  expect(await screen.findAllByText(/No results for “qqqqqq”/)).toBeTruthy();
  expect(search()).toBe('?q=qqqqqq');
});

test('the result that is marked for those who listen is there, or none is marked', async () => {
  const user = userEvent.setup();
  openPage(<SearchBox />, '?q=sudland', served());
  const marked = () => box().getAttribute('aria-activedescendant') ?? '';
  await found('Entities');
  expect(document.getElementById(marked())?.getAttribute('aria-selected')).toBe('true');
  await user.clear(box());
  await user.type(box(), 'qqqqqq');
  await screen.findAllByText(/No results for “qqqqqq”/);
  expect(marked()).toBe('');
});

test('Escape closes what was found before anything behind it', async () => {
  const user = userEvent.setup();
  openPage(<SearchBox />, '?q=sudland');
  await found('Entities');
  await user.click(box());
  let reached = false;
  const behind = (event: KeyboardEvent) => {
    reached = event.key === 'Escape' && !event.defaultPrevented;
  };
  addEventListener('keydown', behind);
  await user.keyboard('{Escape}');
  removeEventListener('keydown', behind);
  expect(reached).toBe(false);
  expect(screen.queryByRole('group', { name: 'Entities' })).toBeNull();
});

test('what was found of strangers is text', async () => {
  const index = testIndex(({ entities }) => ({
    entities: entities.map((one) =>
      one.id === 'norland' ? { ...one, name: '<b onclick=x>Norland</b>' } : one,
    ),
  }));
  openPage(<SearchBox />, '?q=norland', index);
  const [first] = await found('Entities');
  expect(textOf(first ?? box())).toBe('<b onclick=x>Norland</b>');
  expect(first?.querySelector('b')).toBeNull();
});

test('words that are in no article are told from those that are in one, but in no quote', async () => {
  openPage(<SearchBox />, '?q=subscribe', served());
  expect(await screen.findAllByText(/“subscribe” is in one article, but in no quote here\./)).not.toEqual([]);
  cleanup();
  openPage(<SearchBox />, '?q=atlantis', served());
  expect(await screen.findAllByText(/“atlantis” is not in these three articles\./)).not.toEqual([]);
});

test('a question is answered before what is found, and its first line is taken by Enter', async () => {
  const user = userEvent.setup();
  openPage(<SearchBox />, '?q=who%20supplies%20sudland');
  const [answer] = await found('Who supplies Sudland?');
  expect(textOf(answer ?? box())).toMatch(/^Norland one (or two )?newsrooms?/);
  await user.click(box());
  await user.keyboard('{Enter}');
  expect(search()).toBe('?relation=norland~supplies~sudland');
});

test('that nobody is quoted is said, and two that are named lead to their connections', async () => {
  const user = userEvent.setup();
  openPage(<SearchBox />, '?q=norland%20said');
  expect(await screen.findByText('No claim in these articles is attributed to Norland.')).toBeTruthy();
  cleanup();
  openPage(<SearchBox />, '?q=anna%20berg%20norland');
  const [way] = await found('How are Anna Bérg and Norland connected?');
  await user.click(way ?? box());
  expect(search()).toBe('?path=anna-berg~norland');
});

test('a date offers what is dated in it, and to show only that', async () => {
  const user = userEvent.setup();
  openPage(<SearchBox />, '?q=May%202021');
  const lines = await found('What happened: May 2021');
  expect(lines.map(textOf).join()).toContain('3 May 2021');
  await user.click(lines.at(-1) ?? box());
  expect(search()).toBe('?from=2021-05&to=2021-05');
});

test.each(['dashed line', 'what does the dotted line mean', 'legend', 'how to read'])(
  '“%s” offers the legend, which opens',
  async (asked) => {
    const user = userEvent.setup();
    openPage(<SearchBox />, `?view=table&q=${asked}`);
    const offered = (await found('On this page')).find((one) => textOf(one).startsWith('Legend'));
    await user.click(offered ?? box());
    expect(useScreen.getState().legend).toBe(true);
    expect(search()).toBe('');
    useScreen.setState({ legend: false });
  },
);

test('help, what is saved, filters and views are found by name, and a claim about them is not taken for one', async () => {
  const first = {
    help: 'Help',
    'keyboard shortcuts': 'Help',
    'download csv': 'Save or print',
    filt: 'Filters',
    timeline: 'Timeline',
  };
  for (const [asked, name] of Object.entries(first)) {
    openPage(<SearchBox />, `?q=${asked}`);
    expect(textOf((await found('On this page'))[0] ?? box())).toContain(name);
    cleanup();
  }
  openPage(<SearchBox />, '?q=sudland sources');
  await found('Entities');
  expect(screen.queryByRole('group', { name: 'On this page' })).toBeNull();
});

test('where sources disagree is asked for in plain words, and opens the comparison', async () => {
  const user = userEvent.setup();
  openPage(<SearchBox />, '?q=who%20disagrees%20about%20drones');
  const [answer] = await found('Where sources disagree');
  expect(textOf(answer ?? box())).toMatch(/^How many drones\?/);
  await user.click(answer ?? box());
  expect(search()).toBe('?view=compare&difference=how-many-drones');
});

test('what somebody said tells what its day is the day of', async () => {
  openPage(<SearchBox />, '?q=berg%20said');
  const [answer] = await found('What Anna Bérg said');
  expect(textOf(answer ?? box())).toMatch(/North Wire · (said|day not given; published) \d/);
});

test('a quote is ascribed to the report that prints it, and others that tell the same stand apart', async () => {
  const collection = firstCollection();
  openPage(<SearchBox />, '?q=what did the serbian defence ministry say', collection);
  const answers = (await found('What the Serbian defence ministry said')).map(textOf);
  const legal = answers.find((answer) => answer.includes('legal procedure')) ?? '';
  expect(legal).toMatch(/The Moscow Times · said|Reuters \(probable\) · said/);
  expect(legal).toMatch(/also reported by the Associated Press/);
});
