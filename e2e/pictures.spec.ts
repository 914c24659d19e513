import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { load } from '../src/model/load.ts';
import type { Graph } from '../src/model/types.ts';
import { drawn } from './drawing.ts';
import { choose, dialog, openDialog, quotesOf, saved } from './saving.ts';
import { data } from './site.ts';

const first: Graph = load(JSON.parse(readFileSync(`${data}/graph.json`, 'utf8')));

test('a slide takes two steps: a wide picture of what is selected, with its title, key, sources and day', async ({
  page,
}) => {
  await page.goto('/?entity=kosovo');
  await drawn(page);
  await page.getByRole('button', { name: 'Save or print' }).click();
  const waiting = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/-kosovo-\d{4}-\d\d-\d\d\.png$/);
  const bytes = readFileSync(await download.path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
  const { text } = await saved(page, 'Drawing (SVG)');
  const words = await wordsIn(page, text);
  expect(words[0]).toBe('Kosovo');
  expect(words).toEqual(expect.arrayContaining(['Serbia', 'Countries', 'Reported as fact', 'In focus']));
  expect(words).not.toContain('TurkStream');
  expect(words).not.toContain('Weapons');
  expect(words.join(' ')).toMatch(/Sources?: .*\d{4}.*Saved on \d+ \w+ \d{4} with Edgewise\.$/);
  expect(text).not.toMatch(/127\.0\.0\.1|localhost/);
});

test('the preview is the picture that is saved, and follows every choice', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  await openDialog(page);
  const preview = dialog(page).getByRole('img', { name: /^Preview of the picture: / });
  await expect(preview).toBeVisible();
  const box = dialog(page);
  for (const [choice, width, height] of [
    ['Square', 1080, 1080],
    ['Portrait 4:5', 1080, 1350],
    ['Portrait 9:16', 1080, 1920],
    ['Slide 16:9', 1920, 1080],
  ] as const) {
    await box.getByRole('radio', { name: choice }).check();
    await expect(preview).toHaveAttribute('width', String(width * 0.75));
    const { bytes } = await saved(page, 'Picture (PNG)');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
  }
  await box.getByRole('radio', { name: '3840 × 2160 pixels' }).check();
  expect((await saved(page, 'Picture (PNG)')).bytes.readUInt32BE(16)).toBe(3840);
  await box.getByRole('textbox', { name: 'Title' }).fill('Offices abroad');
  await expect(box.getByRole('img', { name: 'Preview of the picture: Offices abroad' })).toBeVisible();
  const { text } = await saved(page, 'Drawing (SVG)');
  await expect
    .poll(async () =>
      decodeURIComponent((await preview.getAttribute('src')) ?? '')
        .split(',')
        .slice(1)
        .join(','),
    )
    .toBe(text);
  expect(await wordsIn(page, text)).toContain('Offices abroad');
  await box.getByRole('textbox', { name: 'Title' }).fill('');
  expect(await wordsIn(page, (await saved(page, 'Drawing (SVG)')).text)).not.toContain('Offices abroad');
});

test('a picture lies on light or dark paper, or on nothing', async ({ page }) => {
  await page.goto('/?entity=kosovo');
  await drawn(page);
  await openDialog(page);
  const grounds: Record<string, string | null> = {
    Light: 'rgb(251,249,244)',
    Dark: 'rgb(23,24,27)',
    Transparent: null,
    'Transparent, for dark slides': null,
  };
  for (const [name, paper] of Object.entries(grounds)) {
    await choose(page, 'Drawing (SVG)');
    await dialog(page).getByRole('radio', { name, exact: true }).check();
    const { text } = await saved(page, 'Drawing (SVG)');
    const [ground] = /<rect width="1440" height="810" fill="[^"]*"/.exec(text) ?? [null];
    expect(`${name}: ${ground}`).toBe(
      `${name}: ${paper && `<rect width="1440" height="810" fill="${paper}"`}`,
    );
    expect(text.includes('fill="rgb(236,232,223)"')).toBe(name.includes('ark'));
  }
});

test('a title of strangers is text, and begins at the right where its language does', async ({ page }) => {
  await page.goto('/?entity=kosovo');
  await drawn(page);
  await openDialog(page);
  const title = dialog(page).getByRole('textbox', { name: 'Title' });
  await title.fill('</text><script>alert(1)</script>');
  const { text } = await saved(page, 'Drawing (SVG)');
  expect(text).not.toContain('<script>');
  expect(await wordsIn(page, text)).toContain('</text><script>alert(1)</script>');
  await title.fill('كوسوفو وصربيا');
  const { text: arabic } = await saved(page, 'Drawing (SVG)');
  expect(arabic).toMatch(/<text [^>]*direction="rtl"[^>]*>كوسوفو وصربيا<\/text>/);
  await title.fill('x'.repeat(300));
  await expect(title).toHaveValue('x'.repeat(140));
});

test('what is in view, all, and what the filter left, each in its own picture', async ({ page }) => {
  await page.goto('/?actors=kosovo&entity=serbia');
  await drawn(page);
  await openDialog(page);
  await choose(page, 'Drawing (SVG)');
  const box = dialog(page);
  await expect(box.getByRole('radio', { name: 'The selection, close up' })).toBeChecked();
  await box.getByRole('radio', { name: 'Everything shown' }).check();
  const whole = await saved(page, 'Drawing (SVG)');
  expect(whole.text).toContain('Serbia does not recognise Kosovo');
  expect(whole.text).toContain('Shown: with Kosovo.');
  expect(whole.text).not.toContain('>China<');
  await page.goto('/?view=table&entity=nato');
  await openDialog(page);
  await expect(box.getByRole('radio', { name: /^Links a row/ })).toBeChecked();
  await choose(page, 'Picture (PNG)');
  await expect(box.getByRole('radio', { name: 'What is in view' })).toBeDisabled();
  await expect(box.getByRole('radio', { name: 'As on the screen' })).toBeDisabled();
  await saved(page, 'Picture (PNG)');
});

test('where nothing is shown a sentence says so, and nothing can be saved', async ({ page }) => {
  await page.goto('/?kinds=place&predicates=supplies-arms-to');
  await openDialog(page);
  await choose(page, 'Picture (PNG)');
  await expect(dialog(page).getByRole('alert')).toContainText('nothing to draw');
  await expect(dialog(page).getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
});

/** The words that are drawn, in the order of the file; it is well-formed. */
async function wordsIn(page: Page, svg: string): Promise<string[]> {
  return page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'application/xml');
    if (file.querySelector('parsererror')) throw new Error('The file is broken.');
    return [...file.querySelectorAll('text')].map((one) =>
      [...(one.children.length > 0 ? one.children : [one])].map(({ textContent }) => textContent).join(' '),
    );
  }, svg);
}

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
  await expect(dialog(page).getByRole('tab', { name: 'Picture or text' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog(page).getByRole('tab', { name: 'Data' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
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
  await saved(page, 'Links');
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
