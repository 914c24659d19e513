import { expect, test, type Page } from '@playwright/test';
import { drawn, namesShown, overlappingNames } from './drawing.ts';
import { openPanel } from './picture.ts';
import { choose } from './saving.ts';
import { seriousFaults } from './faults.ts';
import { openView, views } from './views.ts';

const wide = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };
/** Views that are built otherwise on a phone; the others are the same, only narrower. */
const OTHERWISE_ON_A_PHONE = new Set(['the graph', 'a relation', 'the timeline', 'the table', 'an article']);

for (const [name, view] of Object.entries(views)) {
  test(`${name} has no serious fault of accessibility`, async ({ page }) => {
    test.setTimeout(180_000); // all rules take their time, and a slow machine is no failure
    await page.setViewportSize(wide);
    await openView(page, view);
    await expectNoFaults(page, name);
    if (!OTHERWISE_ON_A_PHONE.has(name)) return;
    await page.setViewportSize(phone);
    await expectNoFaults(page, `${name} on a phone`);
  });
}

for (const viewport of [wide, phone]) {
  test.describe(`no serious fault of accessibility, ${viewport.width} wide:`, () => {
    test.use({ viewport });
    test('the legend and the help', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('button', { name: 'Legend' })).toBeVisible(); // the built page has no keys yet
      await page.keyboard.press('g');
      await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
      await expectNoFaults(page, 'the legend');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoFaults(page, 'the help');
    });

    test('the panels of the picture and the menu', async ({ page }) => {
      test.setTimeout(180_000); // three pages, and a slow machine is no failure
      await page.goto('/');
      await drawn(page);
      for (const panel of ['Show', 'Arrange'] as const) {
        await openPanel(page, panel);
        await expectNoFaults(page, panel);
        await page.keyboard.press('Escape');
      }
      await page.goto('/?actors=kosovo&entity=kosovo');
      await drawn(page);
      await page.locator('.canvas-focus').focus();
      await page.keyboard.press('Shift+F10');
      await expect(page.getByRole('menu')).toBeVisible();
      await expectNoFaults(page, 'the menu');
    });

    test('saving and the print view', async ({ page }) => {
      await page.goto('/?actors=kosovo&entity=kosovo');
      await drawn(page);
      await page.getByRole('button', { name: 'Save or print' }).click();
      await expectNoFaults(page, 'saving');
      await choose(page, 'Print or PDF');
      await page.getByRole('button', { name: 'Open the print view' }).click();
      await expect(page.getByRole('main', { name: 'Print view' })).toBeVisible();
      await expectNoFaults(page, 'the print view');
    });
  });
}

/** All rules in the light; colours are the same at any width, and what is not about colour is the same in the dark. */
async function expectNoFaults(page: Page, view: string): Promise<void> {
  const isWide = page.viewportSize()?.width === wide.width;
  for (const colorScheme of isWide ? (['light', 'dark'] as const) : (['light'] as const)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }); // no colour on its way to another
    const rules = !isWide ? 'no colours' : colorScheme === 'dark' ? 'colours' : 'all';
    expect.soft(await seriousFaults(page, rules), `${view} in ${colorScheme}`).toEqual([]);
  }
}

test('the landmarks have the names that are promised', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('search', { name: 'Search' })).toBeVisible();
  await expect(page.getByRole('search', { name: 'Filters' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Graph' })).toBeAttached();
  await expect(
    page.getByRole('region', { name: 'Graph' }).getByRole('listbox', { name: 'Entities and links' }),
  ).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText(/of \d+ links shown/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('the question who supplies weapons to Serbia is answered by thumb', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    await page.getByLabel('Who or what', { exact: true }).selectOption({ label: 'Serbia' });
    await page.getByRole('button', { name: 'List', exact: true }).tap();
    await page.getByRole('option', { name: 'Russia supplies arms to Serbia' }).tap();
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details.getByRole('heading', { name: 'Russia supplies arms to Serbia' })).toBeInViewport();
    await details.getByRole('link', { name: 'Show in article' }).first().tap();
    await expect(page.locator('mark').first()).toBeInViewport();
  });
});

test('the first drawing has most of its names, and none lies over another', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await drawn(page);
  expect(await overlappingNames(page)).toEqual([]);
  const [shown, all] = await namesShown(page);
  expect(shown).toBeGreaterThan(all * 0.75);
});
