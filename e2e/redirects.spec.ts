import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Graph } from '../src/model/types.ts';
import { drawn } from './drawing.ts';
import { data } from './site.ts';

const graph: Graph = JSON.parse(readFileSync(`${data}/graph.json`, 'utf8'));
const heading = (page: Page) =>
  page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 });

/** The first old id of a sort, told by the mark that only such ids have, and what it is now. */
function renamed(mark: RegExp): [old: string, now: string] {
  const [first] = Object.entries(graph.redirects).filter(([id, now]) => mark.test(id) && now !== null);
  return [first?.[0] ?? '', first?.[1] ?? ''];
}

for (const [type, mark] of [
  ['entity', /^[^~.]+$/],
  ['relation', /~/],
  ['statement', /^[^~]+\.\d+$/],
] as const) {
  test(`an old ${type} opens what stands for it now, and says so`, async ({ page }) => {
    const [old, now] = renamed(mark);
    await page.goto(`/?${type}=${old}`);
    await expect(page).toHaveURL(new RegExp(`\\?${type}=${now.replaceAll('.', '\\.')}$`));
    await expect(page.getByRole('alert')).toContainText(`“${old}” is`);
    await expect(heading(page)).toBeVisible();
  });
}

test('the page of an old relation leads to the new one, with and without script', async ({
  browser,
  page,
}) => {
  const [old, now] = renamed(/~/);
  await page.goto(`/relation/${old}/`);
  await expect(page).toHaveURL(new RegExp(`/\\?relation=${now}$`));
  await expect(page.getByRole('alert')).toContainText(`“${old}” is now listed as`);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const written = await plain.newPage();
  await written.goto(new URL(`/relation/${old}/`, page.url()).href);
  const note = written.getByRole('note').filter({ hasText: `“${old}” is now listed as` });
  await note.getByRole('link').click();
  await expect(written).toHaveURL(new RegExp(`/relation/${now}/$`));
  await expect(written.getByRole('heading', { level: 1 })).toBeVisible();
  await plain.close();
});

test('an unknown statement is told, and the relation beside it is opened', async ({ page }) => {
  const { id = '' } = graph.relations[0] ?? {};
  await page.goto(`/?statement=nothing.999&relation=${id}`);
  await expect(page.getByRole('alert')).toContainText('There is no claim “nothing.999” in this collection.');
  await expect(heading(page)).toBeVisible();
});

test('what a chat or a printer does to a link is mended, and said', async ({ page }) => {
  await page.goto('/?entity=SERBIA).&amp;clock=said&fbclid=IwAR0&utm_source=x');
  await expect(heading(page)).toHaveText('Serbia');
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([
    '“&amp;” in the address was read as “&”.',
    '“SERBIA).” in the address was read as “Serbia”.',
  ]);
  await expect(page).toHaveURL(/\?entity=serbia&clock=said$/);
  await page.goto('/?entity=serbia&fbclid=IwAR0&utm_source=x&ref=home');
  await expect(heading(page)).toHaveText('Serbia');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page).toHaveURL(/\?entity=serbia$/);
});

test('where nothing is near, others are offered, and the address can still be mended', async ({ page }) => {
  await page.goto('/?entity=serbian-mil');
  const told = page.getByRole('alert');
  await expect(told).toContainText(
    'There is no person, place or thing “serbian-mil” in this collection. Did you mean:',
  );
  await expect(page).toHaveURL(/\?entity=serbian-mil$/);
  await told.getByRole('link', { name: 'Serbian military' }).click();
  await expect(heading(page)).toHaveText('Serbian military');
  await expect(told).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\?entity=serbian-mil$/);
});

test('Back after selecting and hiding leads to the selection, with everything in the drawing', async ({
  page,
}) => {
  await page.goto('/');
  await drawn(page);
  await page.getByRole('listbox').getByRole('option', { name: 'NATO', exact: true }).click();
  await expect(page).toHaveURL(/\?entity=nato$/);
  await page.getByRole('heading', { name: 'NATO', exact: true }).click();
  await page.keyboard.press('h');
  await expect(page).toHaveURL(/hide=nato/);
  await page.goBack();
  await expect(page).toHaveURL(/\?entity=nato$/);
});

test('an id that nobody can read to its end makes the page no wider', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/?entity=${'x'.repeat(6000)}`);
  await expect(page.getByRole('alert')).toContainText('There is no person, place or thing “xxx');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
