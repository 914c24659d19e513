import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { site as built } from './site.ts';
import { serve } from './staticServer.ts';

test.use({ serviceWorkers: 'allow' });

const relation = 'russia~supplies-arms-to~serbia';
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** Until everything is kept: the first visit asks for nothing but the page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise<void>((done) => {
      active?.addEventListener('statechange', () => active.state === 'activated' && done());
    });
  });
}

test('after one visit quotes and articles are read without a connection, from any address', async ({
  page,
}) => {
  const server = await serve(resolve(built), '/some/sub/path/');
  await page.goto(server.address);
  await expect(page.getByRole('status').first()).toContainText('links shown');
  await kept(page);
  await server.close();

  await page.reload();
  await expect(page.getByRole('status').first()).toContainText('links shown');
  await page.goto(`${server.address}?relation=${relation}`);
  await expect(details(page).locator('blockquote').first()).toBeVisible();
  await details(page).getByRole('link', { name: 'Show in article' }).first().click();
  await expect(page.locator('mark').first()).toBeInViewport();
  expect(await page.evaluate(() => document.fonts.check('16px "Source Serif 4 Variable"'))).toBe(true);

  await page.goto(`${server.address}entity/serbia/?from=2020`);
  await expect(details(page).getByRole('heading', { level: 2, name: 'Serbia' })).toBeVisible();
  expect(page.url()).toBe(`${server.address}?entity=serbia&from=2020`);
});

test('the app can be installed', async ({ page }) => {
  await page.goto('/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await page.request.get(new URL(href ?? '', page.url()).href)).json();
  expect(manifest).toMatchObject({ name: 'Edgewise', display: 'standalone', start_url: './', scope: './' });
  for (const { src, sizes } of manifest.icons) {
    const png = await (await page.request.get(`/${src}`)).body();
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('a newer collection is offered, never forced, and opens at the same address', async ({ page }) => {
  const site = mkdtempSync(join(tmpdir(), 'edgewise-'));
  cpSync(built, site, { recursive: true });
  const server = await serve(site);
  await page.goto(`${server.address}?entity=serbia`);
  await expect(details(page).getByRole('heading', { level: 2, name: 'Serbia' })).toBeVisible();
  await kept(page);
  await page.reload();
  await expect(page.getByText('A newer version of this collection is available.')).toBeHidden();

  // What a second build changes when the graph has changed: the graph, and its hash in the list of what is kept.
  const graph = readFileSync(join(site, 'data/graph.json'), 'utf8');
  const newer = JSON.stringify({ ...JSON.parse(graph), title: 'Offices, one month on' });
  const worker = readFileSync(join(site, 'worker.js'), 'utf8');
  expect(worker).toContain(md5(graph));
  writeFileSync(join(site, 'data/graph.json'), newer);
  writeFileSync(join(site, 'worker.js'), worker.replace(md5(graph), md5(newer)));

  await page.reload();
  await expect(page.getByText('A newer version of this collection is available.')).toBeVisible();
  await expect(page.getByRole('banner')).not.toContainText('Offices, one month on');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('banner')).toContainText('Offices, one month on');
  await expect(details(page).getByRole('heading', { level: 2, name: 'Serbia' })).toBeVisible();
  expect(page.url()).toBe(`${server.address}?entity=serbia`);
  await server.close();
  rmSync(site, { recursive: true });
});

test('a page of a newer build shows what it is about, also where an older build is kept', async ({
  page,
}) => {
  const site = mkdtempSync(join(tmpdir(), 'edgewise-'));
  cpSync(built, site, { recursive: true });
  const server = await serve(site);
  await page.goto(server.address);
  await expect(page.getByRole('status').first()).toContainText('links shown');
  await kept(page);

  // A second build has a graph with one entity more by another name, and scripts under other names that know of it.
  const graph = readFileSync(join(site, 'data/graph.json'), 'utf8');
  const newer = graph
    .replaceAll('"batajnica"', '"batajnica-airfield"')
    .replaceAll(/"batajnica~|~batajnica"/g, (end) => end.replace('batajnica', 'batajnica-airfield'));
  const scripts = readdirSync(join(site, 'assets')).filter((file) => file.endsWith('.js'));
  const renewed = (text: string) =>
    scripts.reduce(
      (all, name) => all.replaceAll(name, `newer-${name}`),
      text.replaceAll(md5(graph), md5(newer)),
    );
  const read = (file: string) => readFileSync(join(site, file), 'utf8');
  expect(scripts.some((name) => read(`assets/${name}`).includes(md5(graph)))).toBe(true);
  for (const name of scripts)
    writeFileSync(join(site, `assets/newer-${name}`), renewed(read(`assets/${name}`)));
  mkdirSync(join(site, 'entity/batajnica-airfield'));
  writeFileSync(
    join(site, 'entity/batajnica-airfield/index.html'),
    renewed(read('entity/batajnica/index.html')).replaceAll('entity=batajnica', 'entity=batajnica-airfield'),
  );
  writeFileSync(join(site, 'data/graph.json'), newer);

  await page.goto(`${server.address}entity/batajnica-airfield/`);
  await expect(
    details(page).getByRole('heading', { level: 2, name: 'Batajnica military airfield' }),
  ).toBeVisible();
  expect(page.url()).toBe(`${server.address}?entity=batajnica-airfield`);
  await server.close();
  rmSync(site, { recursive: true });
});
