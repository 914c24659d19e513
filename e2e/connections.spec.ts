import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Graph } from '../src/model/types.ts';
import { drawn, emphasised, onPath, placeOfNode } from './drawing.ts';
import { data } from './site.ts';
import { seriousFaults } from './faults.ts';
import { allThere } from './views.ts';

const graph: Graph = JSON.parse(readFileSync(`${data}/graph.json`, 'utf8'));
const texts = new Map(
  graph.articles.map(({ id, file }) => [id, readFileSync(`${data}/articles/${file}`, 'utf8')]),
);
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Entities and links' });
const paths = (page: Page) => details(page).getByRole('list', { name: 'Connections, best first' });
const links = (page: Page) => paths(page).locator('> li > a');
const question = (page: Page, words: string) => details(page).getByRole('heading', { level: 2, name: words });
const chinaAndKosovo = 'How are China and Kosovo connected?';

/** Each hop of the open path shows the words of its relation, cut from the bytes of the article by their offsets. */
async function expectProof(page: Page, hops: number): Promise<void> {
  const shown = paths(page).locator('[data-current="true"] .hops > li');
  await expect(shown).toHaveCount(hops);
  for (const hop of await shown.all()) {
    const relation = /relation=([^&]+)/.exec(
      (await hop.getByRole('link').first().getAttribute('href')) ?? '',
    )?.[1];
    const quote = hop.locator('blockquote');
    const statement = (await quote.getAttribute('data-statement')) ?? '';
    const article = (await quote.getAttribute('data-article')) ?? '';
    expect(graph.relations.find(({ id }) => id === relation)?.statements).toContain(statement);
    const anchors = graph.statements
      .find(({ id }) => id === statement)
      ?.evidence.flatMap((passage) => passage.anchors)
      .filter((anchor) => anchor.article === article);
    const slices = anchors?.map(({ start, end }) => texts.get(article)?.slice(start, end));
    expect(slices).toContain(await quote.textContent());
    await expect(hop.locator('cite')).toHaveText(/./);
    await expect(hop).toContainText(/newsroom/);
  }
}

test('two are chosen on the canvas, and P tells how they are connected, link by link', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' }); // what is clicked stays where it is
  await page.goto('/');
  await drawn(page);
  const china = await placeOfNode(page, 'china');
  await page.mouse.click(china.x, china.y);
  await expect(page).toHaveURL(/\?entity=china$/);
  const kosovo = await placeOfNode(page, 'kosovo');
  await page.keyboard.down('Shift');
  await page.mouse.click(kosovo.x, kosovo.y);
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/\?entity=china,kosovo$/);
  await expect.poll(() => emphasised(page, 'selected')).toEqual(['china', 'kosovo']);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/\?path=china~kosovo$/);
  await expect(question(page, chinaAndKosovo)).toBeVisible();
  await expect(page).toHaveTitle(`${chinaAndKosovo} – Edgewise`);
  await expect(page.getByRole('status').first()).toContainText(chinaAndKosovo);
  await expect(links(page)).toHaveText(['China supports Serbia concerning Kosovo']);
  await expect(paths(page)).toContainText(/Named together in one sentence of Reuters.*20 October 2020/);
  await expectProof(page, 1);
  await expect(paths(page).locator('blockquote')).toContainText(
    'China, which support its refusal to recognise',
  );
  await expect
    .poll(() => onPath(page))
    .toEqual(expect.arrayContaining(['china', 'serbia', 'kosovo', 'china~serbia']));
  expect(await emphasised(page, 'dimmed')).toContain('nato');
  await page.goBack();
  await expect(page).toHaveURL(/\?entity=china,kosovo$/);
  await expect.poll(() => onPath(page)).toEqual([]);
  await page.goForward();
  await expect(question(page, chinaAndKosovo)).toBeVisible();
  await page.keyboard.press('Escape');
  expect(new URL(page.url()).search).toBe('');
});

test('by keyboard alone: choose two in the list, ask, go through the paths, leave', async ({ page }) => {
  await page.goto('/');
  await expect(list(page)).toBeVisible();
  await tabTo(page, () => list(page).evaluate((node) => node === document.activeElement));
  await moveTo(page, 'NATO');
  await page.keyboard.press('Enter');
  await moveTo(page, 'Vladimir Putin');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/entity=nato,vladimir-putin/);
  await expect(list(page)).toHaveAttribute('aria-multiselectable', 'true');
  await expect(list(page).getByRole('option', { selected: true })).toHaveText(['NATO', 'Vladimir Putin']);
  await tabTo(page, () => focused(page, 'How are these two connected?'));
  await page.keyboard.press('Enter');
  await expect(question(page, 'How are NATO and Vladimir Putin connected?')).toBeVisible();
  await expect(details(page)).toContainText('Seven connections.');
  await expect(links(page)).toHaveCount(7);
  const second = (await links(page).nth(1).textContent()) ?? '';
  await tabTo(page, () => focused(page, second));
  const between = /via=([^&]+)/.exec((await links(page).nth(1).getAttribute('href')) ?? '')?.[1] ?? '';
  const stops = ['nato', ...between.split(','), 'vladimir-putin'];
  await expect.poll(() => onPath(page)).toEqual(expect.arrayContaining(stops));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`\\?path=nato~vladimir-putin&via=${between}$`));
  await expect(links(page).nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(links(page).nth(1)).toBeInViewport();
  await expectProof(page, stops.length - 1);
  await page.keyboard.press('Escape');
  expect(new URL(page.url()).search).toBe('');
});

test('an address opens the path it names, with a way to each relation and back', async ({ page }) => {
  await page.goto('/?path=serbia~russia&via=russian-office-in-serbia');
  await expect(links(page).nth(0)).not.toHaveAttribute('aria-current', 'true');
  await expect(links(page).last()).toHaveAttribute('aria-current', 'true');
  await expect(links(page).last()).toContainText('plans to open');
  await expect(paths(page).locator('> li').last()).toContainText('every link: two or three newsrooms');
  await expectProof(page, 2);
  const opens = paths(page).locator('a[href*="relation=russia~opens~russian-office-in-serbia"]').first();
  const heading = (await opens.textContent()) ?? '';
  await opens.click();
  await expect(page).toHaveURL(/\?relation=russia~opens~russian-office-in-serbia&path=serbia~russia&via=/);
  await expect(question(page, heading)).toBeVisible();
  await expect.poll(() => onPath(page)).toContain('russian-office-in-serbia');
  await details(page).getByRole('link', { name: 'How are Serbia and Russia connected?' }).click();
  await expect(links(page).last()).toHaveAttribute('aria-current', 'true');
  await details(page).getByRole('button', { name: 'Copy link to “How are' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await links(page).first().hover();
  await expect.poll(() => onPath(page)).not.toContain('russian-office-in-serbia');
  await links(page).first().click();
  await expect(page).toHaveURL(/\?path=serbia~russia&via=-$/);
  await expectProof(page, 1);
  await page.goBack();
  await expect(links(page).last()).toHaveAttribute('aria-current', 'true');
  await details(page).getByRole('button', { name: 'Close' }).click();
  expect(new URL(page.url()).search).toBe('');
});

test('what is denied, merely planned or merely structural can be left out', async ({ page }) => {
  await page.goto('/?path=serbia~kosovo');
  const whatCounts = details(page).getByText('What counts as a connection');
  const leaveOut = details(page).getByRole('group', { name: 'Exclude' });
  await expect(links(page)).toHaveText(['Kosovo was once governed by Serbia']);
  await expect(details(page)).toContainText(/\d+|[a-z]+ more links between them \(one said not to be so\)/i);
  await whatCounts.click();
  await leaveOut.getByRole('checkbox', { name: 'Membership and location' }).check();
  await expect(page).toHaveURL(/\?path=serbia~kosovo&without=structure$/);
  await expect(links(page)).toHaveText([/supports Serbia concerning Kosovo$/]);
  await expectProof(page, 1);
  await page.goto('/?path=serbia~turkstream');
  await expect(links(page).first()).toContainText('(planned)');
  await whatCounts.click();
  await leaveOut.getByRole('checkbox', { name: /planned/ }).check();
  await expect(links(page)).toHaveCount(0);
  await expect(details(page)).toContainText(
    'The only connections between Serbia and TurkStream are excluded.',
  );
  await details(page).getByRole('button', { name: 'Exclude nothing' }).click();
  await expect(page).toHaveURL(/\?path=serbia~turkstream$/);
  await expect(links(page).first()).toContainText('(planned)');
});

test('filters count, are said to count, and can be cleared on the spot', async ({ page }) => {
  await page.goto('/?modality=planned&path=china~kosovo');
  await expect(details(page)).toContainText(
    'The only connections between China and Kosovo are hidden by your filters.',
  );
  await expect(details(page)).toContainText(/Only links that match your filters count: \d+ of \d+/);
  await details(page).getByRole('button', { name: 'Clear the filters' }).last().click();
  await expect(page).toHaveURL(/\?path=china~kosovo$/);
  await expect(links(page)).toHaveCount(1);
  await expect(details(page)).not.toContainText('Only links that match your filters count');
});

test('from one entity, P asks for the other by any of its names', async ({ page }) => {
  await page.goto('/?entity=china');
  await expect(question(page, 'China')).toBeVisible();
  await page.keyboard.press('p');
  const field = details(page).getByRole('combobox', { name: 'Find connections to…' });
  await expect(field).toBeFocused();
  await field.fill('sarajevo');
  await expect(details(page)).toContainText('No match.');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?entity=china/);
  await field.fill('kosov');
  await expect(details(page).getByRole('option', { name: 'Kosovo', exact: true })).toBeVisible();
  await details(page).getByRole('option', { name: 'Kosovo', exact: true }).click();
  await expect(page).toHaveURL(/\?path=china~kosovo$/);
  await expect(question(page, chinaAndKosovo)).toBeVisible();
});

test('what has no relation is said to have none, with what to do instead', async ({ page }) => {
  await page.goto('/?path=reuters~kosovo&via=serbia');
  await expect(details(page)).toContainText('Reuters has no link to anything in this collection');
  const field = details(page).getByRole('combobox', { name: 'Find connections from Kosovo to…' });
  await field.fill('chi');
  await expect(details(page).getByRole('option', { name: 'China', exact: true })).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/\?path=kosovo~china$/);
  await page.goto('/?path=china~atlantis');
  await expect(page.getByRole('alert')).toContainText('no person, place or thing “atlantis”');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('connections are asked for and read by thumb, the path above them', async ({ page }) => {
    await page.goto('/?entity=china');
    await drawn(page);
    const field = details(page).getByRole('combobox', { name: 'Find connections to…' });
    await field.tap();
    await field.fill('puti');
    await details(page).getByRole('option', { name: 'Vladimir Putin' }).tap();
    await expect(question(page, 'How are China and Vladimir Putin connected?')).toBeInViewport();
    await expectProof(page, 3);
    await expect.poll(() => onPath(page)).toContain('vladimir-putin');
    const top = await details(page).evaluate((panel) => panel.getBoundingClientRect().top);
    for (const id of ['china', 'serbia', 'russia', 'vladimir-putin'])
      await expect.poll(async () => (await placeOfNode(page, id)).y).toBeLessThan(top);
    await details(page).getByRole('button', { name: 'Close' }).tap();
    await expect(details(page)).toBeHidden();
  });
});

test('a connection of many steps has no serious fault for axe', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto('/?path=reuters~kosovo');
  await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
  await allThere(page);
  expect(await seriousFaults(page)).toEqual([]);
});

async function tabTo(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

const focused = (page: Page, text: string) =>
  page.evaluate((words) => document.activeElement?.textContent === words, text);

/** Goes down the list until an option is the active one. */
async function moveTo(page: Page, option: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const active = await list(page).getAttribute('aria-activedescendant');
    if ((await page.locator(`#${active}`).textContent()) === option) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The list has no ${option}.`);
}
