import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Graph } from '../src/model/types.ts';
import { data } from './site.ts';

const graph: Graph = JSON.parse(readFileSync(`${data}/graph.json`, 'utf8'));
const region = (page: Page) => page.getByRole('region', { name: 'Comparison' });

/** Every quote on the screen that is not an exact slice of its article. */
async function wrongQuotes(page: Page): Promise<string[]> {
  const quotes = await region(page)
    .locator('blockquote')
    .evaluateAll((all) =>
      all.map((quote) => ({
        text: quote.textContent,
        statement: quote.dataset['statement'],
        article: quote.dataset['article'],
      })),
    );
  expect(quotes.length).toBeGreaterThan(1);
  return quotes.flatMap(({ text, statement, article }) => {
    const file = graph.articles.find(({ id }) => id === article)?.file ?? '';
    const anchors =
      graph.statements.find(({ id }) => id === statement)?.evidence.flatMap((one) => one.anchors) ?? [];
    const bytes = readFileSync(`${data}/articles/${file}`, 'utf8');
    const holds = anchors.some(
      (anchor) => anchor.article === article && bytes.slice(anchor.start, anchor.end) === text,
    );
    return holds ? [] : [text ?? ''];
  });
}

test('a question stands in columns, one for each story, with exact quotes and the words that differ marked', async ({
  page,
}) => {
  await page.goto('/?view=compare&difference=how-far-is-the-office');
  await expect(region(page).getByRole('heading', { level: 2 })).toHaveText(
    /^How far has the office in Serbia come/,
  );
  await expect(region(page).getByRole('columnheader')).toHaveCount(3);
  await expect(region(page).locator('mark').first()).toBeVisible();
  expect(await wrongQuotes(page)).toEqual([]);
});

test('every recorded difference is listed by its kind, and leads on', async ({ page }) => {
  await page.goto('/?view=compare');
  const all = region(page).getByRole('navigation', { name: 'All disagreements' });
  await expect(all.getByRole('link')).toHaveCount(graph.differences.length);
  await expect(all.getByRole('heading', { name: /^Contradictions \(\d+\)$/ })).toBeVisible();
  await region(page).getByRole('link', { name: 'Next' }).press('Enter');
  await expect(page).toHaveURL(/difference=/);
  await region(page)
    .getByLabel('Question')
    .selectOption({ label: 'Has Serbia no plans to join NATO, or has it pledged to stay out?' });
  await expect(page).toHaveURL(/difference=stay-out-of-nato/);
  expect(await wrongQuotes(page)).toEqual([]);
  await page.goBack();
  await expect(page).not.toHaveURL(/stay-out-of-nato/);
});

test('what differs is told first: in a sentence, then for each source', async ({ page }) => {
  await page.goto('/?view=compare&difference=signed-or-dated');
  const inShort = region(page).getByRole('list', { name: 'In short' }).getByRole('listitem');
  await expect(inShort.first()).toContainText('Event date: 15 October 2020');
  await expect(inShort.last()).toContainText('Event date: no date given');
  await expect(inShort.first()).not.toContainText('signed');
  await page.goto('/?view=compare&difference=ten-vehicles-or-twice-ten');
  await expect(region(page)).toContainText('One report contradicts itself.');
});

test('an entity leads to the disagreements about it', async ({ page }) => {
  await page.goto('/?entity=nato');
  const about = page.getByRole('heading', { name: 'Where sources disagree about NATO' }).locator('..');
  await about.getByRole('link').first().click();
  await expect(page).toHaveURL(/view=compare.*difference=|difference=.*view=compare/);
});

test('a relation that several stories tell is compared from its details', async ({ page }) => {
  await page.goto('/?relation=russia~opens~russian-office-in-serbia');
  await page.getByRole('link', { name: 'Compare sources' }).click();
  await expect(page).toHaveURL(/view=compare/);
  await expect(region(page).getByRole('columnheader').nth(1)).toBeVisible();
  expect(await wrongQuotes(page)).toEqual([]);
});

test('two copies of one text show where they differ, and in how many ways', async ({ page }) => {
  await page.goto('/?view=compare&copies=000-3cdd08f7ccb2927f~001-8b9c7fd4f641e570');
  await expect(region(page)).toContainText(/They differ in \d+ places: .*apostrophes.*links/);
  await expect(region(page).locator('del').first()).toBeVisible();
  await expect(region(page).locator('ins').first()).toBeVisible();
});

test('files without a story in common are not compared', async ({ page }) => {
  await page.goto('/?view=compare&copies=002-72d21a9c16ebf7ba~003-dc26d76a67d8765e');
  await expect(region(page)).toContainText('no report in common');
});

test('what is disputed or told differently, and what every source tells, can be shown alone', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('search').locator('summary', { hasText: 'Source' }).click();
  await page.getByRole('checkbox', { name: 'Only disputed claims' }).check();
  await expect(page).toHaveURL(/differing=only/);
  await expect(page.getByRole('status').first()).not.toHaveText(/^166 of 166/);
  await page.goto('/?stories=ap-serbia-office,reuters-serbia-office');
  const either = await page.getByRole('status').first().textContent();
  await page.getByRole('radio', { name: 'all of them' }).check();
  await expect(page).toHaveURL(/among=all/);
  await expect(page.getByRole('status').first()).not.toHaveText(either ?? '');
  await page.getByRole('search').getByRole('button', { name: 'Clear all' }).click();
  await expect(page).not.toHaveURL(/among|stories/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('the sources stand one below the other, each named, and copies in one column', async ({ page }) => {
    await page.goto('/?view=compare&difference=how-far-is-the-office');
    await expect(region(page).locator('td').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.goto('/?view=compare&copies=000-3cdd08f7ccb2927f~001-8b9c7fd4f641e570');
    await expect(region(page).locator('.copies')).toHaveAttribute('data-inline', 'true');
  });
});
