import { expect, test } from '@playwright/test';
import { list } from './tableParts.ts';

test.describe('the list', () => {
  test('is ordered and grouped by mouse, and its address opens the same', async ({ page }) => {
    await page.goto('/');
    await expect(list(page).getByRole('option').first()).toBeVisible();
    const names = await list(page).getByRole('option').allTextContents();
    await page.getByRole('combobox', { name: 'Order of the list' }).selectOption('most links first');
    await page.getByRole('button', { name: 'Group', exact: true }).click();
    await expect(page).toHaveURL(/list=relations&listed=grouped/);
    await page.reload();
    const countries = list(page).getByRole('group', { name: 'Countries' });
    await expect(countries.getByRole('option').first()).toHaveText('Serbia');
    await expect(list(page).getByRole('group', { name: 'Arms and energy' })).toBeVisible();
    const grouped = await list(page).getByRole('option').allTextContents();
    expect(grouped.toSorted()).toEqual(names.toSorted());
    await page.keyboard.press('Tab');
    await list(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/entity=serbia/);
  });
});
