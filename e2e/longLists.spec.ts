import { expect, test, type Page } from '@playwright/test';
import { largeGraph } from '../src/model/testLargeGraph.ts';
import { list, region, rows, shownRows, table } from './tableParts.ts';

test.describe('a graph of thousands', () => {
  test('every row is printed, though not every one is in the page', async ({ page }) => {
    await open(page, 600, 30, '&view=table');
    expect(await shownRows(page)).toBeLessThan(100);
    await page.emulateMedia({ media: 'print' });
    await expect(rows(page)).toHaveCount(600);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => rows(page).count()).toBeLessThan(100);
  });

  test('10,000 rows keep their numbers and the focus, wherever they are scrolled', async ({ page }) => {
    test.setTimeout(240_000); // drawing so many lines takes its time on a slow machine
    await open(page, 10_000, 120, '&view=table&sort=subject');
    await expect(table(page)).toHaveAttribute('aria-rowcount', '10001');
    expect(await table(page).getByRole('row').count()).toBeLessThan(100);
    await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2');
    await rows(page).first().getByRole('link').focus();
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 90_000);
    await expect(rows(page).filter({ hasText: 'State 050' }).first()).toBeVisible();
    await expect(table(page).locator('tr[data-index="0"] a')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(table(page).locator('tr[data-index="1"] a')).toBeFocused();
    await expect(table(page).locator('tr[data-index="1"]')).toBeInViewport();
    await page.keyboard.press('End');
    await expect(table(page).locator('tr[data-index="9999"] a')).toBeFocused();
    await expect(table(page).locator('tr[data-index="9999"]')).toBeInViewport();
    await table(page)
      .getByRole('checkbox', { name: /^Select all 10/ })
      .check();
    await expect(region(page).getByRole('group', { name: 'Copy or save' })).toContainText(/10.000 selected/);
    await table(page).getByRole('button', { name: 'Dates' }).click();
    await expect(page).toHaveURL(/sort=dates/);
    expect(await table(page).getByRole('row').count()).toBeLessThan(100);
  });

  test('a long list tells its length, and keys reach what is not in the page', async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, 1200, 40, '&listed=grouped');
    const options = list(page).getByRole('option');
    await expect(options.first()).toHaveAttribute('aria-setsize', '1240');
    expect(await options.count()).toBeLessThan(120);
    await list(page).focus();
    await page.keyboard.press('End');
    await expect(list(page)).toHaveAttribute('aria-activedescendant', 'mirror-1239');
    await expect(page.locator('#mirror-1239')).toBeInViewport();
    await expect(page.locator('#mirror-1239')).toHaveAttribute('aria-posinset', '1240');
    await page.keyboard.press('s');
    await expect(list(page)).toHaveAttribute('aria-activedescendant', 'mirror-0');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/entity=state-01/);
    await expect(list(page).getByRole('option', { selected: true })).toBeInViewport();
  });
});

/** Opens a graph of so many relations between so many states, which lies beside the page as one's own would. */
async function open(page: Page, relations: number, size: number, rest: string): Promise<void> {
  const graph = largeGraph(relations, size);
  await page.route('**/large/graph.json', (route) => route.fulfill({ json: graph }));
  await page.goto(`/?graph=large/graph.json${rest}`);
  await expect(page.getByRole('status').first()).toContainText('links shown', { timeout: 60_000 });
  await page.waitForFunction(() => document.querySelector('tbody tr, [role="option"]'), null, {
    timeout: 180_000,
  });
}
