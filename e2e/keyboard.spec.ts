import { expect, test, type Page } from '@playwright/test';
import { drawn } from './drawing.ts';
import { canvas, list, openAt } from './picture.ts';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const search = (page: Page) => page.getByRole('combobox', { name: 'Search entities and quotes' });
const said = (page: Page) => page.locator('[data-announcer]');

test('the list is two keys from the top of the page and the details three, and F6 leads on from there', async ({
  page,
}) => {
  await openAt(page, '/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('F6');
  await expect(details(page)).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(list(page)).toBeFocused();
  await page.goto('/?entity=nato');
  await drawn(page);
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect(details(page)).toBeFocused();
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

test('arrows walk the drawing along its lines, and each step is told', async ({ page }) => {
  await openAt(page, '/');
  await canvas(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?entity=[a-z-]+$/);
  await expect(said(page)).toHaveText(/ selected, .*links?/);
  const first = page.url();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await expect(said(page)).toHaveText(/newsroom|No link/);
  }
  await expect(page).toHaveURL(/\?entity=[a-z-]+$/);
  await page.goBack();
  expect(page.url()).not.toBe(first);
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
