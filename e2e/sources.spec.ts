import { expect, test, type Page } from '@playwright/test';
import { total } from './collection.ts';

const region = (page: Page) => page.getByRole('region', { name: 'Sources' });
const source = (page: Page, headline: string) => region(page).getByRole('article', { name: headline });

test('the page of sources says whose each story is and when, and how that is known', async ({ page }) => {
  await page.goto('/?view=sources');
  await expect(region(page)).toContainText('Four reports in five articles');
  const reuters = source(
    page,
    'Russia to open defence ministry office in Serbia in push to deepen military ties',
  );
  await expect(reuters).toContainText('Reuters, inferred, not stated');
  await expect(reuters).toContainText('20 October 2020');
  const copied = source(page, 'Russia Moves to Open Defense Ministry Office in Serbia');
  await expect(copied.getByRole('link', { name: /, copy \d of 3$/ })).toHaveCount(3);
  const page004 = copied.getByText('prints “20.04.2024”, page date');
  await expect(page004).toBeHidden();
  await copied.locator('summary', { hasText: 'Technical details' }).click();
  await expect(page004).toBeVisible();
  await expect(copied.getByRole('link', { name: 'Published page (themoscowtimes.com)' })).toBeVisible();
  await expect(copied).toContainText('Reuters and the Associated Press');
});

test('who draws on whom is a tree of lists', async ({ page }) => {
  await page.goto('/?view=sources');
  const reuters = region(page).locator('.tree > li').first();
  await expect(reuters.getByRole('link').first()).toHaveText('Reuters');
  await expect(reuters).toContainText('cites it');
});

test('what rests on one story alone is counted, and shown from there', async ({ page }) => {
  await page.goto('/?view=sources');
  const ap = source(page, 'Serbia mulls Russian Defense Ministry presence');
  await expect(ap).toContainText(/\d+ links are in this report alone/);
  const alone = Number(/(\d+) links are/.exec((await ap.textContent()) ?? '')?.[1]);
  await ap.getByRole('link', { name: 'Show its exclusive claims' }).press('Enter');
  await expect(page).toHaveURL(/stories=ap-serbia-office&among=only/);
  await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^${alone} of ${total} links`));
});

test('two copies are compared from the page of sources, and a story has an address', async ({ page }) => {
  await page.goto('/?view=sources&story=moscow-times-serbia-office');
  const copied = source(page, 'Russia Moves to Open Defense Ministry Office in Serbia');
  await expect(copied).toBeInViewport();
  await copied.getByRole('link', { name: 'copy 2', exact: true }).click();
  await expect(page).toHaveURL(/copies=000-3cdd08f7ccb2927f~001-8b9c7fd4f641e570/);
});
