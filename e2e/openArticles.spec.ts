import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { seriousFaults } from './faults.ts';
import { newsArticles } from './inventedNews.ts';

const FIVE = readdirSync('data/articles').map((name) => join('data/articles', name));
const VISIT = 'In Oslo\n\n3 March 2021\n\nNorway signed a fishing agreement with Chile on Monday.';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Your own articles' });
const banner = (page: Page) => page.getByRole('banner');

function file(name: string, text: string | Buffer) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
}

async function openDialog(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Use your own articles' }).first().click();
  await expect(dialog(page)).toContainText('Nothing is sent');
}

test('five articles become a graph of suggestions with their quotes, and nothing is sent', async ({
  page,
}) => {
  await openDialog(page);
  const asked: { method: string; url: string }[] = [];
  page.on('request', (request) => asked.push({ method: request.method(), url: request.url() }));
  await dialog(page).getByLabel('Choose files').setInputFiles(FIVE);
  await expect(
    dialog(page).getByRole('heading', { name: /links suggested, from five articles/ }),
  ).toBeVisible();
  await expect(dialog(page)).toContainText(
    'Five files, of which all could be read; four reports and one reprint.',
  );
  await dialog(page).getByText('What became of each file').click();
  await expect(dialog(page).getByRole('row', { name: /^001_.* Reprint of 000_/ })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'See the diagram' }).click();
  await expect(banner(page)).toContainText('My articles');
  await page.getByRole('option', { name: 'Serbia cooperates with NATO' }).click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('Not reviewed yet, so not counted.');
  await details.getByRole('link', { name: 'Show in article' }).first().click();
  await expect(page.locator('mark').first()).toContainText('NATO');
  // Scripts of the page, and the articles of the collection behind it: nothing that is asked for tells of these.
  const origin = new URL(page.url()).origin;
  for (const { method, url } of asked) {
    expect(method).toBe('GET');
    expect(url).toMatch(/^blob:|\/(?:assets|ingest|data\/articles)\/[\w.-]+$/u);
    expect(url.replace(/^blob:/u, '').startsWith(origin)).toBe(true);
  }
});

test('a collection that was saved opens again elsewhere, at the same place', async ({ page, browser }) => {
  await openDialog(page);
  await dialog(page)
    .getByLabel('Choose files')
    .setInputFiles([file('visit.txt', VISIT)]);
  const saving = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save the collection' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('visit.edgewise.zip');
  const zip = file('visit.edgewise.zip', readFileSync(await saved.path()));
  await dialog(page).getByRole('button', { name: 'See the diagram' }).click();
  await page.getByRole('option').filter({ hasText: 'Chile' }).first().click();
  const address = page.url();
  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await expect(other.getByRole('alert')).toContainText(
    '“visit.edgewise.zip” is a file on somebody’s computer',
  );
  await other.getByLabel('Open a graph file or a saved collection').setInputFiles([zip]);
  await expect(banner(other)).toContainText('visit');
  expect(other.url()).toBe(address);
  // In the dialog for articles it is opened too, and not read as articles.
  await openDialog(other);
  await dialog(other).getByLabel('Choose files').setInputFiles([zip]);
  await expect(dialog(other)).toHaveCount(0);
  await expect(banner(other)).toContainText('visit');
});

test('files that cannot be read are told one by one, and what was open stays open', async ({ page }) => {
  await openDialog(page);
  const broken = [
    file('empty.txt', ''),
    file('scan.pdf', '%PDF-1.7 and nothing more'),
    file('.hidden.txt', VISIT),
  ];
  await dialog(page).getByLabel('Choose files').setInputFiles(broken);
  const told = dialog(page).getByRole('listitem');
  await expect(told).toHaveText([
    'empty.txt: It is empty.',
    /^scan\.pdf: It is damaged/u,
    '.hidden.txt: Its name begins with a full stop.',
  ]);
  await expect(dialog(page).getByRole('alert')).toHaveText('No diagram could be made of these files');
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await dialog(page)
    .getByLabel('Choose files')
    .setInputFiles([file('x.edgewise.zip', 'no zip')]);
  await expect(dialog(page)).toContainText('“x.edgewise.zip” is not a graph file.');
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(banner(page)).toContainText('Russian defence ministry');
});

test('without the script that reads articles a sentence says what is missing, and it can be tried again', async ({
  page,
}) => {
  await page.route('**/ingest/**', (route) => route.abort());
  await openDialog(page);
  await dialog(page)
    .getByLabel('Choose files')
    .setInputFiles([file('visit.txt', VISIT)]);
  await expect(dialog(page)).toContainText('A part of the page that reads articles could not be loaded.');
  await page.unroute('**/ingest/**');
  await page.route('**/ingest/readHtml-*', (route) => route.abort());
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await dialog(page)
    .getByLabel('Choose files')
    .setInputFiles([file('page.html', '<p>Fish')]);
  await expect(dialog(page)).toContainText('page.html: What reads such files could not be loaded');
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await dialog(page)
    .getByLabel('Choose files')
    .setInputFiles([file('visit.txt', VISIT)]);
  await expect(
    dialog(page).getByRole('heading', { name: 'One link suggested, from one article' }),
  ).toBeVisible();
});

test('what names and words of articles hold is never markup', async ({ page }) => {
  await openDialog(page);
  const hostile = '<img src=x onerror=alert(1)>.txt';
  const words = `# <script>alert(1)</script> in Oslo\n\n3 March 2021\n\nNorway signed a <b>treaty</b> with Chile on Monday.`;
  await dialog(page)
    .getByLabel('Choose files')
    .setInputFiles([file(hostile, words), file('empty.txt', '')]);
  await dialog(page).getByText('What became of each file').click();
  await expect(dialog(page).getByRole('rowheader', { name: hostile })).toBeVisible();
  expect(await page.locator('img, body script:not([src])').count()).toBe(0);
});

test('by keyboard alone a pasted article becomes a graph', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Use your own articles' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByText('Paste an article').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(VISIT);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'See the diagram' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(banner(page)).toContainText('pasted text');
  await expect(page.getByRole('option').filter({ hasText: 'Norway' }).first()).toBeVisible();
});

test('files that are dropped anywhere on the page are taken', async ({ page }) => {
  await page.goto('/');
  await page.waitForFunction(
    () => performance.getEntriesByName('', 'resource') && document.querySelector('canvas'),
  );
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'visit.txt'));
    return data;
  }, VISIT);
  await expect(async () => {
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await expect(dialog(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(dialog(page).getByRole('heading', { name: /suggested, from one article/ })).toBeVisible();
});

test('a build is ended by hand, and nothing has changed', async ({ page }) => {
  await openDialog(page);
  const many = newsArticles(400).map((text, i) => file(`a${i}.txt`, text));
  await dialog(page).getByLabel('Choose files').setInputFiles(many);
  const cancel = dialog(page).getByRole('button', { name: 'Cancel' });
  await expect(cancel).toBeFocused();
  await cancel.press('Enter');
  await expect(dialog(page).getByLabel('Choose files')).toBeVisible();
  await expect(banner(page)).toContainText('Russian defence ministry');
  // What reads graphs and what checks quotes are left.
  await expect.poll(() => page.workers().length).toBeLessThan(3);
});

/** A site of its own, and how often words were posted to it. */
async function site(): Promise<{ address: string; heard: () => number; close: () => void }> {
  let heard = 0;
  const server = createServer(({ method }, response) => {
    if (method === 'POST') heard += 1;
    response.setHeader('content-type', 'text/html').end('<p>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  const port = typeof at === 'object' ? at?.port : null;
  return {
    address: `http://127.0.0.1:${port}/`,
    heard: () => heard,
    close: () => server.closeAllConnections(),
  };
}

/** Runs in a page or in a script beside it. */
async function send(to: string): Promise<string> {
  return fetch(to, { method: 'POST', mode: 'no-cors', body: 'words' }).then(
    () => 'sent',
    () => 'refused',
  );
}

test('no script that is told words of articles can send them to another site', async ({ page }) => {
  const [elsewhere, open] = [await site(), await site()];
  await openDialog(page);
  const many = newsArticles(400).map((text, i) => file(`a${i}.txt`, text));
  await dialog(page).getByLabel('Choose files').setInputFiles(many);
  await expect(dialog(page).getByRole('progressbar')).toBeVisible();
  // What reads the graph, what checks its quotes, and what reads the articles.
  await expect.poll(() => page.workers().length).toBeGreaterThan(2);
  for (const worker of page.workers()) expect(await worker.evaluate(send, elsewhere.address)).toBe('refused');
  expect(await page.evaluate(send, elsewhere.address)).toBe('refused');
  expect(elsewhere.heard()).toBe(0);
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  // From a page without a policy the same words arrive.
  await page.goto(open.address);
  expect(await page.evaluate(send, elsewhere.address)).toBe('sent');
  expect(elsewhere.heard()).toBe(1);
  elsewhere.close();
  open.close();
});

for (const [width, scheme] of [
  [1440, 'light'],
  [360, 'dark'],
] as const)
  test(`the dialog has no fault for axe, at ${width} in ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme: scheme });
    await openDialog(page);
    expect(await seriousFaults(page)).toEqual([]);
    await dialog(page)
      .getByLabel('Choose files')
      .setInputFiles([...FIVE, 'package.json']);
    await dialog(page).getByText('What became of each file').click();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  });
