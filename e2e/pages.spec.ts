import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Graph } from '../src/model/types.ts';
import { data, site } from './site.ts';
import { serve } from './staticServer.ts';

const graph: Graph = JSON.parse(readFileSync(`${data}/graph.json`, 'utf8'));
const relation = 'russia~supplies-arms-to~serbia';
const pages = [
  '',
  ...graph.entities.map(({ id }) => `entity/${id}/`),
  ...graph.relations.map(({ id }) => `relation/${id}/`),
];
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** Whether every quote on the page is in the bytes of the article that it names. */
async function expectQuotesOfArticles(page: Page): Promise<void> {
  const quotes = await page
    .locator('blockquote')
    .evaluateAll((nodes) =>
      nodes.map((node) => [node.getAttribute('data-article') ?? '', node.textContent ?? '']),
    );
  expect(quotes.length).toBeGreaterThan(0);
  for (const [id, quote] of quotes) {
    const file = graph.articles.find((article) => article.id === id)?.file ?? '';
    expect(readFileSync(`${data}/articles/${file}`, 'utf8')).toContain(quote);
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the root page leads to every entity and relation', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: graph.title })).toBeVisible();
    const links = await page
      .locator('main a')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
    for (const path of pages.slice(1)) expect(links).toContain(`./${path}`);
    await expect(page.locator('.no-script')).toBeVisible();
  });

  test('an entity is read with its relations and a quote for each, and leads to them', async ({ page }) => {
    await page.goto('/entity/serbia/');
    await expect(page).toHaveTitle('Serbia – Edgewise');
    await expect(page.getByRole('heading', { level: 1, name: 'Serbia' })).toBeVisible();
    await expectQuotesOfArticles(page);
    await page.getByRole('link', { name: 'Russia supplies arms to Serbia' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Russia supplies arms to Serbia' }),
    ).toBeVisible();
  });

  test('a relation is read with all its quotes, whose they are, how firm and when', async ({ page }) => {
    await page.goto(`/relation/${relation}/`);
    await expect(page.getByText('Two newsrooms: the Associated Press and Reuters (probable).')).toBeVisible();
    const statements = graph.relations.find(({ id }) => id === relation)?.statements ?? [];
    expect(statements.length).toBeGreaterThan(1);
    for (const id of statements) {
      const statement = page.getByRole('article', { name: `Claim ${id}` });
      await expect(statement.getByRole('term')).toContainText(['According to', 'Certainty', 'Event date']);
      await expect(statement.locator('blockquote').first()).toBeVisible();
    }
    await expectQuotesOfArticles(page);
    await page.getByRole('link', { name: 'Serbia', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Serbia' })).toBeVisible();
    await page.getByRole('link', { name: /^Edgewise/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: graph.title })).toBeVisible();
  });

  test('a denial is told as one', async ({ page }) => {
    await page.goto('/relation/serbia~recognises~kosovo/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Serbia does not recognise Kosovo');
    await expect(page.getByText(/^Reported as fact: d.* not /).first()).toBeVisible();
  });

  test('a page fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ['/', '/entity/serbia/', `/relation/${relation}/`]) {
      await page.goto(path);
      expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBe(360);
    }
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pages have no serious fault of accessibility before the app takes over, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.route('**/assets/*.js', (route) => route.abort());
    for (const path of ['/', '/entity/serbia/', `/relation/${relation}/`]) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });
}

test('every page has a title, a description and an image, and every link between pages leads somewhere', () => {
  for (const path of pages) {
    const file = join(site, path, 'index.html');
    const html = readFileSync(file, 'utf8');
    expect(html.match(/<title>[^<]{3,}<\/title>/), path).not.toBeNull();
    expect(html.match(/<meta name="description" content="[^"]{30,}"/), path).not.toBeNull();
    const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(
      readFileSync(resolve(dirname(file), image))
        .subarray(1, 4)
        .toString(),
      path,
    ).toBe('PNG');
    const links = [...html.matchAll(/(?:href|src)="(\.[^"?#]*)"/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(3);
    for (const link of new Set(links))
      expect(existsSync(resolve(dirname(file), link)), `${path}: ${link}`).toBe(true);
  }
});

test('with script the app takes over: the same thing selected, at the address of the root page', async ({
  page,
}) => {
  await page.goto(`/relation/${relation}/`);
  await expect(
    details(page).getByRole('heading', { level: 2, name: 'Russia supplies arms to Serbia' }),
  ).toBeVisible();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/?relation=${relation}`);
  await page.goto('/entity/serbia/?from=2020&kinds=country,weapon');
  await expect(details(page).getByRole('heading', { level: 2, name: 'Serbia' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?entity=serbia&kinds=country,weapon&from=2020');
});

test('everything works from a folder of any host', async ({ page }) => {
  const server = await serve(resolve(site), '/some/sub/path/');
  await page.goto(`${server.address}entity/serbia/`);
  await expect(details(page).getByRole('heading', { level: 2, name: 'Serbia' })).toBeVisible();
  expect(page.url()).toBe(`${server.address}?entity=serbia`);
  await details(page).getByRole('link', { name: 'Russia supplies arms to Serbia' }).click();
  await details(page).getByRole('link', { name: 'Show in article' }).first().click();
  await expect(page.locator('mark').first()).toBeInViewport();
  await page.reload();
  await expect(page.locator('mark').first()).toBeInViewport();
  await page.goto(`${server.address}?view=table`);
  await expect(page.getByRole('table', { name: 'Links' })).toBeVisible();
  expect(server.missing).toEqual([]);
  await server.close();
});
