import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Graph } from '../src/model/types.ts';
import { data } from './site.ts';

const graph: Graph = JSON.parse(readFileSync(`${data}/graph.json`, 'utf8'));
const relation = 'mikhail-mishustin~signs~russian-government-order';
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a statement is cited as plain text, Markdown and BibTeX', async ({ page }) => {
  await page.goto(`/?relation=${relation}`);
  const statement = details(page).getByRole('article').first();
  const id = await statement.locator('blockquote').first().getAttribute('data-statement');
  const quote = (await statement.locator('blockquote').first().textContent()) ?? '';
  const headline = (await statement.locator('cite').first().textContent()) ?? '';
  await statement.getByText('Cite', { exact: true }).click();

  await statement.getByRole('button', { name: 'Copy Plain text' }).click();
  await expect(statement.getByText('Copied', { exact: true })).toBeVisible();
  const plain = await clipboard(page);
  for (const part of [quote, headline, graph.title, `statement=${id}`]) expect(plain).toContain(part);

  await statement.getByRole('button', { name: 'Copy Markdown' }).click();
  expect(await clipboard(page)).toMatch(/^> /);

  await statement.getByRole('button', { name: 'Copy BibTeX' }).click();
  const bibtex = await clipboard(page);
  expect(bibtex).toContain(`@misc{${id},`);
  expect(bibtex).toContain(`statement=${id}`);
});

test('the address in a citation opens the statement', async ({ page }) => {
  await page.goto(`/?relation=${relation}`);
  const statement = details(page).getByRole('article').last();
  const id = await statement.locator('blockquote').first().getAttribute('data-statement');
  await statement.getByText('Cite', { exact: true }).click();
  await statement.getByRole('button', { name: 'Copy Plain text' }).click();
  const address = /http\S+$/.exec(await clipboard(page))?.[0] ?? '';
  await page.goto(address);
  await expect(
    details(page).locator(`[data-current="true"] [data-statement="${id}"]`).first(),
  ).toBeInViewport();
});

test('everything that can be selected or read has a link to copy, which opens it again', async ({ page }) => {
  await page.goto('/');
  await details(page).getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(details(page).getByText('Link copied')).toBeVisible();
  const story = graph.stories[0]?.headline ?? '';
  await details(page)
    .getByRole('button', { name: `Copy link to “${story}”` })
    .click();
  expect(await clipboard(page)).toContain(`stories=${graph.stories[0]?.id}`);
  const difference = graph.differences[0];
  await details(page)
    .getByText(difference?.question ?? '')
    .click();
  await details(page)
    .getByRole('button', { name: `Copy link to “${difference?.question}”` })
    .click();
  expect(await clipboard(page)).toContain(`difference=${difference?.id}`);
  for (const [address, what] of [
    ['?entity=serbia', 'Serbia'],
    [`?relation=${relation}`, '“Mikhail Mishustin signed the Russian government order”'],
    ['?article=000-3cdd08f7ccb2927f', 'this article'],
  ]) {
    await page.goto(`/${address}`);
    await page.getByRole('button', { name: `Copy link to ${what}` }).click();
    expect(new URL(await clipboard(page)).search).toBe(address);
  }
});

test('to share is one step: a link that leads by the page of what is selected to the same view', async ({
  page,
}) => {
  await page.goto('/?entity=serbia&from=2019');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog.getByRole('status').first()).toContainText('Link copied');
  await expect(dialog.getByRole('listitem').first()).toHaveText('Serbia');
  const card = dialog.getByRole('img', { name: 'Preview: Serbia' });
  await expect
    .poll(() => card.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(1000);
  const address = await clipboard(page);
  expect(new URL(address).pathname).toBe('/entity/serbia/');
  await page.goto(address);
  await expect(details(page).getByRole('heading', { level: 2, name: 'Serbia' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?entity=serbia&from=2019');
});

test('where the clipboard is refused, the text stands there to copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.goto('/?entity=serbia');
  await details(page).getByRole('button', { name: 'Copy link to Serbia' }).click();
  const field = details(page).getByRole('textbox', { name: /Copy it from here/ });
  await expect(field).toHaveValue(/\?entity=serbia$/);
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\?entity=serbia$/);
});

test('the original opens at the words of the quote', async ({ page, context }) => {
  const article = graph.articles.find(({ url }) => url !== null);
  const lines = readFileSync(`${data}/articles/${article?.file}`, 'utf8').replaceAll(
    /\[([^\]]*)\]\([^)]*\)/g,
    '$1',
  );
  const body = `<!doctype html>${lines
    .split('\n')
    .map((line) => `<p style="margin: 900px 0">${line}</p>`)
    .join('')}`;
  await context.route(`${article?.url}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const anchor = graph.statements
    .flatMap((statement) =>
      statement.evidence.map(({ anchors }) => ({ id: statement.id, anchor: anchors[0] })),
    )
    .find((one) => one.anchor?.article === article?.id && (one.anchor?.start ?? 0) > 800);
  await page.goto(`/?statement=${anchor?.id}`);
  const link = details(page)
    .locator('figure')
    .filter({ has: page.locator(`[data-article="${article?.id}"]`) })
    .getByRole('link', { name: 'Original' })
    .first();
  await link.click();
  await page.waitForURL(`${article?.url}**`);
  const words = (anchor?.anchor?.exact ?? '').split(' ').slice(0, 4).join(' ');
  await expect(page.locator('p').filter({ hasText: words }).last()).toBeInViewport();
});
