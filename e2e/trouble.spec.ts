import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { drawn } from './drawing.ts';
import { data } from './site.ts';

const graph = () => JSON.parse(readFileSync(`${data}/graph.json`, 'utf8'));

const broken: { what: string; body: string; status?: number; says: RegExp }[] = [
  { what: 'is missing', body: 'not here', status: 404, says: /no graph file “graph.json” here/ },
  { what: 'is not JSON', body: '<!doctype html><h1>Hello</h1>', says: /is not JSON/ },
  { what: 'is newer', body: JSON.stringify({ ...graph(), version: 99 }), says: /version 99/ },
  { what: 'is something else', body: JSON.stringify({ hello: 'world' }), says: /graph/ },
  {
    what: 'has a quote of the wrong length',
    body: JSON.stringify(graph()).replace('"exact":"', '"exact":"<img src=x onerror=alert(1)> '),
    says: /./,
  },
];

for (const { what, body, status, says } of broken) {
  test(`a graph file that ${what} gives a sentence and a way on`, async ({ page }) => {
    await page.route('**/data/graph.json', (route) =>
      route.fulfill({ status: status ?? 200, contentType: 'application/json', body }),
    );
    await page.goto('/');
    const trouble = page.getByRole('alert');
    await expect(trouble).toContainText(says);
    await expect(trouble.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(trouble.getByRole('link', { name: /Open the collection/ })).toBeVisible();
    await expect(page.locator('img')).toHaveCount(0);
  });
}

test('a script that reads graphs and does not come is told of, and can be tried again', async ({ page }) => {
  await page.route('**/assets/graphReader-*', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('What reads graph files could not be fetched');
  await page.unroute('**/assets/graphReader-*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await drawn(page);
});

test('a graph of another site is refused in a sentence', async ({ page }) => {
  await page.goto('/?graph=https://example.org/graph.json');
  await expect(page.getByRole('alert')).toContainText('only reads files from the site it is on');
  await page.getByRole('link', { name: /Open the collection/ }).click();
  await expect(page.getByRole('status').first()).toContainText('links shown');
});

test('without a canvas the list and the table still hold everything', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/?relation=russia~supplies-arms-to~serbia');
  await expect(page.getByRole('alert')).toContainText('cannot draw the graph');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(page.locator('.statement blockquote').first()).toBeVisible();
});

test('an article that cannot be fetched, or is not the one quoted, is told as such', async ({ page }) => {
  const told = page.getByRole('region', { name: 'Article' }).getByRole('alert');
  await page.route('**/data/articles/002*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/?article=002-72d21a9c16ebf7ba');
  await expect(told).toContainText('file is not there');
  await page.route('**/data/articles/003*', (route) => route.fulfill({ body: '<b>something else</b>' }));
  await page.goto('/?article=003-dc26d76a67d8765e');
  await expect(told).toContainText('not the one that the quotes were taken from');
});

test('the page asks for nothing but its own files and breaks no rule of its policy', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== baseURL) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/');
  await page.goto('/?relation=russia~supplies-arms-to~serbia');
  await page.goto('/?article=000-3cdd08f7ccb2927f');
  await expect(page.getByRole('region', { name: 'Article' }).locator('.text')).toBeVisible();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test('what does not come over a bad connection is told, and takes nothing else away', async ({ page }) => {
  await page.route(/\/assets\/(OpenFiles|Help|ContextMenu|layers|layout)-/, (route) => route.abort());
  await page.goto('/?graph=nowhere.json');
  await expect(page.getByRole('alert')).toContainText('There is no graph file “nowhere.json” here');
  await page.goto('/?layout=layered');
  await drawn(page);
  await expect(page.getByRole('alert')).toContainText('This layout could not be loaded');
  await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  const help = () => page.getByRole('button', { name: 'Help', exact: true }).click();
  const menu = () => page.getByRole('listbox').getByRole('option').first().click({ button: 'right' });
  for (const open of [help, help, menu, menu]) {
    await open();
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('img', { name: /Network diagram/ })).toBeVisible();
  }
});

test('what an address says wrong more than once is told once', async ({ page }) => {
  await page.goto('/?hide=nobody&expand=nobody&collapse=nobody');
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(1);
});
