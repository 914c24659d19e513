import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Frame, type FrameLocator, type Page } from '@playwright/test';
import { testGraph } from '../src/model/testGraph.ts';
import { drawn, placeOfNode, viewport } from './drawing.ts';
import { site } from './site.ts';
import { serve } from './staticServer.ts';

const relation = 'russia~supplies-arms-to~serbia';

/** A page of somebody else that is higher than the screen, with the embed code in the middle of it. */
async function articleWith(page: Page, code: string): Promise<FrameLocator> {
  const text = '<p>A story of somebody else.</p>'.repeat(20);
  await page.route('**/somebody-else.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta name="viewport" content="width=device-width"><main>${text}${code}${text}</main>`,
    }),
  );
  await page.goto('/somebody-else.html');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  return page.frameLocator('iframe');
}

const frameOf = (address: string) => `<iframe src="${address}" title="x" width="100%" height="520"></iframe>`;
/** The page in the frame, once its drawing stands where it will stay. */
async function drawnFrame(page: Page): Promise<Frame> {
  const frame = page.frames()[1];
  if (!frame) throw new Error('There is no frame.');
  await drawn(frame);
  return frame;
}

test('the embed code of a relation shows its quotes in a frame, and leads to the whole view', async ({
  page,
  context,
}) => {
  await page.goto(`/?relation=${relation}&from=2019`);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy embed code' }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/^<iframe [^<]*><\/iframe>$/);

  const frame = await articleWith(page, code);
  await expect(
    frame.getByRole('heading', { level: 2, name: 'Russia supplies arms to Serbia' }),
  ).toBeVisible();
  await expect(frame.locator('blockquote').first()).toBeVisible();
  await expect(frame.getByRole('search')).toHaveCount(0);
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Open in Edgewise' }).click();
  const full = await opened;
  await expect(full.getByRole('search', { name: 'Filters' })).toBeVisible();
  expect(new URL(full.url()).search).toBe(`?relation=${relation}&from=2019`);
});

test('a statement that waits to be reviewed is shown before the others, as what it is', async ({ page }) => {
  await page.route('**/data/graph.json', (route) => route.fulfill({ json: testGraph().graph }));
  await page.goto('/?embed=1&statement=post-drones.04');
  const first = page.getByRole('complementary', { name: 'Details' }).getByRole('figure').first();
  await expect(first.getByRole('blockquote')).toHaveText('Bérg’s drones reach Sudland');
  await expect(first).toContainText('Not reviewed yet');
  await page.goto('/?embed=1&statement=wire-drones.01');
  await expect(first.getByRole('blockquote')).toContainText('Norland delivered drones');
  await expect(page.getByText('Not reviewed yet')).toHaveCount(0);
});

test('a frame says how much of the collection it shows, and what its address says wrong', async ({
  page,
}) => {
  await page.goto('/?embed=1&actors=china&entity=nobody&view=table');
  await expect(page.getByRole('status')).toHaveText(/^3 of \d+ links shown; only links of China$/);
  await expect(page.getByRole('alert')).toContainText('no person, place or thing “nobody”');
  await expect(page.getByRole('alert')).toContainText('An embedded frame only shows the graph');
  await page.goto('/?embed=1');
  await expect(page.getByRole('img', { name: /Network diagram/ })).toBeVisible();
  await expect(page.getByRole('status')).toHaveCount(0);
});

test('the wheel scrolls the page around the frame, and zooms with Ctrl', async ({ page }) => {
  await articleWith(page, frameOf('/?embed=1'));
  const inside = await drawnFrame(page);
  const zoom = async () => (await viewport(inside)).zoom;
  const [before, top] = [await zoom(), await page.evaluate(() => scrollY)];
  const box = await page.locator('iframe').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
  expect(await zoom()).toBe(before);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const after = await page.locator('iframe').boundingBox();
  await page.mouse.move((after?.x ?? 0) + 200, (after?.y ?? 0) + 200);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(zoom).toBeGreaterThan(before);
});

test('a sandboxed frame of a stranger shows the graph and its quotes', async ({ page }) => {
  const server = await serve(site, '/', 0, true);
  const address = `${server.address}?relation=${relation}&embed=1`;
  const code = frameOf(address).replace('<iframe', '<iframe sandbox="allow-scripts allow-popups"');
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-host-'));
  writeFileSync(join(folder, 'index.html'), `<!doctype html><main>${code}</main>`);
  const host = await serve(folder); // a page that no route made up: browsers keep those from this machine
  await page.goto(host.address);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('blockquote').first()).toBeVisible();
  await expect(frame.getByRole('img', { name: /drawing|diagram/i })).toBeVisible();
  await drawnFrame(page);
  await Promise.all([server.close(), host.close()]);
});

test('a frame far below never scrolls the page that holds it', async ({ page }) => {
  const text = '<p>A story of somebody else.</p>'.repeat(60);
  await page.route('**/somebody-else.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><main>${text}${frameOf(`/?statement=reuters-serbia-office.21&embed=1`)}</main>`,
    }),
  );
  await page.goto('/somebody-else.html');
  const inside = await drawnFrame(page);
  await expect(inside.locator('blockquote').first()).toBeAttached();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('choosing in the frame leaves the history to the page around it', async ({ page }) => {
  const frame = await articleWith(page, frameOf('/?embed=1'));
  await drawnFrame(page);
  const length = await page.evaluate(() => history.length);
  await frame.getByRole('listbox').focus();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('complementary', { name: 'Details' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(frame.getByRole('complementary', { name: 'Details' })).toBeHidden();
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('the frame has no serious fault of accessibility', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`/?relation=${relation}&embed=1`);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('a tap selects, and the quotes leave the drawing in sight', async ({ page }) => {
    const frame = await articleWith(page, frameOf('/?embed=1'));
    const { x, y } = await placeOfNode(await drawnFrame(page), 'serbia');
    const box = await page.locator('iframe').boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + x, (box?.y ?? 0) + y);
    await expect(frame.getByRole('heading', { level: 2, name: 'Serbia' })).toBeVisible();
    const sheet = await frame.getByRole('complementary', { name: 'Details' }).boundingBox();
    expect(sheet?.height ?? 999).toBeLessThan(320);
  });
});
