import { expect, test, type Page } from '@playwright/test';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search entities and quotes' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

test('a name without its diacritics, mistyped, leads to the person, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expect(box(page)).toBeVisible();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('vučicc');
  await expect(page.getByRole('option', { name: /Aleksandar Vucic/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { level: 2, name: 'Aleksandar Vucic' })).toBeVisible();
  await expect(box(page)).toHaveValue('');
});

test('words of a quote lead to the statement, and are marked', async ({ page }) => {
  await page.goto('/');
  await expect(box(page)).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('go crazy');
  const option = page.getByRole('option', { name: /Americans will go crazy/ }).first();
  await expect(option.locator('mark')).toHaveText(['go', 'crazy']);
  await option.click();
  await expect(page).toHaveURL(/statement=ap-serbia-office/);
  await expect(details(page).locator('[data-current="true"] blockquote').first()).toBeInViewport();
});

test('the address holds the search, and nothing found is said', async ({ page }) => {
  await page.goto('/?q=mig');
  await expect(box(page)).toHaveValue('mig');
  await expect(page.getByRole('option', { name: /MiG-29/ }).first()).toBeVisible();
  await box(page).fill('qqqqqq');
  await expect(page.getByText('Nothing has these words.')).toBeVisible();
  await expect(page).toHaveURL(/q=qqqqqq/);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nothing has these words.')).toBeHidden();
});
