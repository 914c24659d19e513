import { expect, test } from '@playwright/test';
import { articles, graph } from './ferry.ts';

// Put beside the page as a person would put them.

test('articles of one’s own give a graph of the same proof, from a file beside the page', async ({
  page,
}) => {
  await page.route('**/mine/graph.json', (route) => route.fulfill({ json: graph }));
  for (const [file, body] of Object.entries(articles)) {
    await page.route(`**/mine/articles/${file}`, (route) =>
      route.fulfill({ body, contentType: 'text/plain; charset=utf-8' }),
    );
  }
  await page.goto('/?graph=mine/graph.json');
  await page.getByRole('option', { name: 'Borduria lends to Avalon' }).click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('One newsroom: Northern Wire');
  await expect(details).toContainText('1 March 2021: “Monday”, counted from 3 March 2021');
  await expect(details.locator('blockquote').filter({ hasText: '<b>bold</b>' })).toBeVisible();
  await details
    .getByRole('article', { name: 'Claim borduria-lends-avalon-a-ferry.01' })
    .getByRole('link', { name: 'Show in article' })
    .click();
  await expect(page.locator('mark')).toHaveText('Borduria 🚢 lent Avalon a ferry on Monday');
  await expect(page).toHaveURL(/graph=mine\/graph.json&article=wire/);
  await page.reload();
  await expect(page.locator('mark')).toBeInViewport();
});
