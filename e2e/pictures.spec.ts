import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { load } from '../src/model/load.ts';
import type { Graph } from '../src/model/types.ts';
import { drawn } from './drawing.ts';
import { choose, dialog, openDialog, quotesOf, saved } from './saving.ts';
import { data } from './site.ts';

const first: Graph = load(JSON.parse(readFileSync(`${data}/graph.json`, 'utf8')));

test('a picture is what the screen shows, as large as is said, with its title and where it is from', async ({
  page,
}) => {
  await page.goto('/?actors=kosovo');
  await drawn(page);
  await openDialog(page);
  const { bytes } = await saved(page, 'Picture (PNG)');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map((side) =>
    side.toLocaleString('en'),
  );
  await expect(dialog(page).getByRole('radio', { name: /^2×/ })).toBeChecked();
  await expect(dialog(page).getByText(`2× (${width} by ${height} pixels)`)).toBeVisible();
  const { text } = await saved(page, 'Drawing (SVG)');
  expect(text).toContain('>Kosovo<');
  expect(text).not.toContain('>China<');
  expect(text).toContain('Serbia does not recognise Kosovo');
  expect(text).toContain('Shown: with Kosovo.');
  expect(text).toContain('?actors=kosovo');
  expect(text).toMatch(/fill="rgb\(0,114,178\)"/);
});

test('a drawing saved in the dark is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await drawn(page);
  await openDialog(page);
  const { text } = await saved(page, 'Drawing (SVG)');
  expect(text).toContain('fill="rgb(23, 24, 27)"');
  expect(text).toMatch(/fill="rgb\(236,232,223\)"/);
});

test('the picture of a part of the drawing is as large as the canvas', async ({ page }) => {
  await page.goto('/?view=table');
  await openDialog(page);
  await expect(dialog(page).getByRole('radio', { name: /^Relations a row/ })).toBeChecked();
  await choose(page, 'Picture (PNG)');
  await expect(dialog(page).getByRole('radio', { name: 'The part on the screen' })).toBeDisabled();
  await saved(page, 'Picture (PNG)');
  await page.goto('/');
  await drawn(page);
  await openDialog(page);
  await dialog(page).getByRole('radio', { name: 'The part on the screen' }).check();
  await dialog(page).getByRole('radio', { name: /^1×/ }).check();
  const { bytes } = await saved(page, 'Picture (PNG)');
  const canvas = await page.locator('.canvas-focus').boundingBox();
  expect(bytes.readUInt32BE(16)).toBe(Math.round(canvas?.width ?? 0));
});

test('a print has the drawing, the relations, and each quote once as a numbered note', async ({ page }) => {
  await page.goto('/?actors=kosovo');
  await drawn(page);
  await openDialog(page);
  await choose(page, 'Print or PDF');
  await dialog(page).getByRole('button', { name: 'Open the print view' }).click();
  const print = page.getByRole('main', { name: 'Print view' });
  await expect(print.getByRole('button', { name: 'Print…' })).toBeFocused();
  await expect(print.locator('figure svg text', { hasText: 'Kosovo' }).first()).toBeVisible();
  await expect(print.getByRole('heading', { name: 'Serbia does not recognise Kosovo' })).toBeVisible();
  await expect(print).toContainText('Shown: with Kosovo.');
  const quotes = await print.locator('blockquote').allTextContents();
  expect(new Set(quotes).size).toBe(quotes.length);
  const texts = quotesOf(first).map(({ exact }) => exact);
  expect(quotes.filter((quote) => !texts.includes(quote))).toEqual([]);
  const cited = await print.locator('article a').allTextContents();
  expect(new Set(cited)).toEqual(new Set(quotes.map((_, i) => `[${i + 1}]`)));
  await print.getByRole('link', { name: '[1]', exact: true }).first().click();
  expect(new URL(page.url()).hash).toBe('');
  await page.emulateMedia({ media: 'print' });
  await expect(print.getByRole('button', { name: 'Print…' })).toBeHidden();
  expect((await page.pdf()).toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(print).toBeHidden();
  await expect(page.getByRole('button', { name: 'Save or print' })).toBeFocused();
});

test('saving by keyboard alone; Esc closes the dialog and nothing behind it', async ({ page }) => {
  await page.goto('/?entity=serbia');
  await page.getByRole('button', { name: 'Save or print' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('radio', { name: /^Picture/ })).toBeFocused();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('radio', { name: /^Text/ })).toBeChecked();
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await waiting).suggestedFilename()).toMatch(/\.md$/);
  await page.keyboard.press('t');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Save or print' })).toBeFocused();
  expect(new URL(page.url()).search).toBe('?entity=serbia');
});

test('without a canvas there is no picture, and everything else', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/');
  await openDialog(page);
  await expect(dialog(page).getByRole('radio', { name: /^Text/ })).toBeChecked();
  await choose(page, 'Picture (PNG)');
  await expect(dialog(page).getByRole('alert')).toContainText('cannot draw');
  await saved(page, 'Relations');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialog and the print view have no fault that a machine can find, in the ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }); // no colour on its way to another
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/?actors=kosovo');
    await openDialog(page);
    await expect(dialog(page).getByRole('button', { name: 'Save', exact: true })).toBeEnabled();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await choose(page, 'Print or PDF');
    await dialog(page).getByRole('button', { name: 'Open the print view' }).click();
    await expect(page.getByRole('main', { name: 'Print view' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('the browser’s own print has the whole drawing on the paper, and nothing that can only be clicked', async ({
  page,
}) => {
  await page.goto('/?entity=nato');
  await drawn(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  const widths = await page
    .locator('.canvas-focus canvas')
    .evaluateAll((layers) => layers.map((layer) => layer.getBoundingClientRect().right));
  expect(widths.length).toBeGreaterThan(0);
  expect(Math.max(...widths)).toBeLessThanOrEqual(720);
  for (const control of ['Arrange', 'Undo', 'Legend', 'Fit'])
    await expect(page.getByRole('button', { name: control, exact: true })).toHaveCount(0);
  await expect(page.getByText('Find connections to…')).toBeHidden();
});
