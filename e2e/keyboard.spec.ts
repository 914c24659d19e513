import { expect, test, type Page } from '@playwright/test';
import { drawn } from './drawing.ts';
import { canvas, list, openAt } from './picture.ts';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const search = (page: Page) => page.getByRole('combobox', { name: 'Search entities and quotes' });
const said = (page: Page) => page.locator('[data-announcer]');

test('the list is three stops of Tab from the top of the page and the details five, in the order of the screen', async ({
  page,
}) => {
  await openAt(page, '/');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(canvas(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(details(page).locator(':focus')).toHaveCount(1);
});

test('past a table a link leads to the details', async ({ page }) => {
  await page.goto('/?view=table&entity=nato');
  await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the details' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(details(page)).toBeFocused();
});

test('arrows move in the bar of views, which Tab passes in one step', async ({ page }) => {
  await openAt(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Graph', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: 'Timeline' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await expect(search(page)).toBeFocused();
});

test('F6 goes through the parts of the page, and from the last one on it is the browser’s own', async ({
  page,
}) => {
  await openAt(page, '/');
  const noteWhetherTaken = () =>
    page.evaluate(() =>
      addEventListener(
        'keydown',
        (event) => document.body.setAttribute('data-taken', `${event.defaultPrevented}`),
        {
          once: true,
        },
      ),
    );
  const filters = page.getByRole('search', { name: 'Filters' });
  for (const part of [search(page), list(page), canvas(page), details(page), filters.locator('.narrowing')]) {
    await page.keyboard.press('F6');
    await expect(part).toBeFocused();
  }
  await noteWhetherTaken();
  await page.keyboard.press('F6');
  await expect(page.locator('body')).toHaveAttribute('data-taken', 'false');
  await page.keyboard.press('Shift+F6');
  await expect(details(page)).toBeFocused();
});

test('the ring of the keyboard has a colour of its own, and a hand sees none', async ({ page }) => {
  await openAt(page, '/');
  const ring = () => list(page).evaluate((node) => getComputedStyle(node).outlineColor);
  const coloured = (name: string) =>
    page.evaluate((property) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = `var(${property})`;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }, name);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  expect(await ring()).toBe(await coloured('--focus'));
  expect(await ring()).not.toBe(await coloured('--accent'));
  await list(page).getByRole('option').first().click();
  expect(await list(page).evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('none');
});

test('/ searches from the list too, where letters find names and nothing else', async ({ page }) => {
  await openAt(page, '/');
  await list(page).focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/entity=n/);
  const address = page.url();
  for (const key of ['t', 'g', 'h', 'e']) await page.keyboard.press(key);
  expect(page.url()).toBe(address);
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue('');
});

test('/ searches from a menu and a box to tick as well, and is a letter in a field', async ({ page }) => {
  await openAt(page, '/');
  for (const control of [
    page.getByLabel('Who or what', { exact: true }),
    page.getByRole('checkbox', { name: 'Hide undated claims' }),
  ]) {
    await control.focus();
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
  }
  const when = page.getByLabel('When', { exact: true });
  await when.focus();
  await page.keyboard.press('/');
  await expect(when).toHaveValue('/');
});

test('arrows walk the drawing along its lines, and each step is told', async ({ page }) => {
  await openAt(page, '/');
  await canvas(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?entity=[a-z-]+$/);
  await expect(said(page)).toHaveText(/ selected, .*links?/);
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await expect(said(page)).toHaveText(/newsroom|No link/);
  }
  await expect(page).toHaveURL(/\?entity=[a-z-]+$/);
  // A walk is one step of the history, however many lines it went along.
  await page.goBack();
  await expect.poll(() => page.evaluate(() => location.search)).toBe('');
  await expect(canvas(page)).toBeVisible();
});

test('a key that is pressed before the drawing is there is carried out when it is', async ({ page }) => {
  await page.route('**/GraphView*.js', async (route) => {
    await page.keyboard.press('n');
    await route.continue();
  });
  await page.goto('/?entity=kosovo');
  await drawn(page);
  await expect(page).toHaveURL(/depth=1&around=kosovo/);
});
