import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { drawn } from './drawing.ts';
import { data } from './site.ts';

const graph = () => JSON.parse(readFileSync(`${data}/graph.json`, 'utf8'));

const broken: { what: string; body: string; status?: number; says: RegExp }[] = [
  { what: 'is missing', body: 'not here', status: 404, says: /no file “graph.json” on this site/ },
  {
    what: 'the server cannot deliver',
    body: 'Oops',
    status: 500,
    says: /server could not deliver “graph.json” \(error 500\)/,
  },
  { what: 'is not JSON', body: '<!doctype html><h1>Hello</h1>', says: /is not a graph file/ },
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
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible(); // the words of the page stay
    await expect(page.locator('img')).toHaveCount(0);
  });
}

test('a script that reads graphs and does not come is told of, and can be tried again', async ({ page }) => {
  const readers = /\/assets\/(graphReader|readText)-/;
  await page.route(readers, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('reads the data could not be loaded');
  await page.unroute(readers);
  await page.getByRole('button', { name: 'Try again' }).click();
  await drawn(page);
});

test('where no script can be had beside the page, the page reads the graph itself', async ({ page }) => {
  await page.route('**/assets/graphReader-*', (route) => route.abort());
  await page.goto('/?entity=serbia');
  await drawn(page);
});

test('another collection that never comes is waited for by itself, and a way on is offered', async ({
  page,
}) => {
  await page.route('**/other.json', () => undefined);
  await page.goto('/?graph=other.json&entity=serbia', { waitUntil: 'commit' });
  await expect(page.getByText('Loading “other.json”…')).toBeVisible();
  await expect(page.getByRole('heading')).toHaveCount(0);
  await expect(page).toHaveTitle('Edgewise');
  await expect(page.getByRole('status')).toContainText('longer than usual');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.getByRole('link', { name: /Open the collection/ }).click();
  await drawn(page);
});

for (const [what, files] of [
  ['the script that draws', /\/assets\/draw-[^/]*\.js/],
  ['the script that begins', /\/assets\/start-[^/]*\.js/],
] as const) {
  test(`without ${what} the words stay, and a sentence says what is missing`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await page.goto('/entity/serbia/');
    await expect(page.getByRole('alert')).toContainText('interactive graph is missing');
    await expect(page.getByRole('heading', { level: 1, name: 'Serbia' })).toBeVisible();
    await page.unroute(files);
    await page.getByRole('button', { name: 'Try again' }).click();
    await drawn(page);
  });
}

test('a graph that never answers leaves the words to be read, and says so', async ({ page }) => {
  await page.route('**/data/graph.json*', () => undefined);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('alert')).toContainText('longer than usual');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('without style sheets of its parts everything works, and it is said', async ({ page }) => {
  await page.route(/\/assets\/(?!index)[^/]*\.css/, (route) => route.abort());
  await page.goto('/?entity=serbia');
  await expect(page.getByRole('alert').first()).toContainText('design could not be loaded');
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('Serbia');
});

test('a browser without media queries, and one that keeps its service worker to itself, draw the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'matchMedia');
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get() {
        throw new DOMException('No.', 'SecurityError');
      },
    });
  });
  await page.goto('/?entity=serbia');
  await drawn(page);
});

test('a browser that refuses to write addresses loses no view', async ({ page }) => {
  await page.addInitScript(() => {
    let left = 3;
    const write = history.replaceState.bind(history);
    history.replaceState = (...given) => {
      left -= 1;
      if (left < 0) throw new DOMException('Too many calls.', 'SecurityError');
      write(...given);
    };
  });
  await page.goto('/');
  await drawn(page);
  await page.getByRole('combobox', { name: /^Search/ }).pressSequentially('serbia and its arms');
  await expect(page.getByRole('combobox', { name: /^Search/ })).toHaveValue('serbia and its arms');
  await expect(page.getByText('Something went wrong')).toHaveCount(0);
});

test('a graph of another site is refused in a sentence', async ({ page }) => {
  await page.goto('/?graph=https://example.org/graph.json');
  await expect(page.getByRole('alert')).toContainText('only opens files from its own site');
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
  await expect(told).toContainText('not the version that the quotes were taken from');
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
  await page.route(/\/assets\/(OpenInstead|Help|ContextMenu|layers|layout)-/, (route) => route.abort());
  await page.goto('/?graph=nowhere.json');
  await expect(page.getByRole('alert')).toContainText('There is no file “nowhere.json” on this site');
  await page.goto('/?layout=layered');
  await drawn(page);
  await expect(page.getByRole('alert')).toContainText('This layout could not be loaded');
  await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  const help = () => page.getByRole('button', { name: 'Help', exact: true }).click();
  const menu = () => page.getByRole('listbox').getByRole('option').first().click({ button: 'right' });
  for (const open of [help, help, menu, menu]) {
    await open();
    await expect(page.getByRole('alert').filter({ hasText: 'This view could not be loaded' })).toBeVisible();
    await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('img', { name: /Network diagram/ })).toBeVisible();
  }
});

test('what an address says wrong more than once is told once', async ({ page }) => {
  await page.goto('/?hide=nobody&expand=nobody&collapse=nobody');
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(1);
});
