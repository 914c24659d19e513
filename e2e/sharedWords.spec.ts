import { expect, test, type Page } from '@playwright/test';
import { articles, BORROWED, graph } from './borrowed.ts';

async function openBorrowed(page: Page, rest: string): Promise<void> {
  await page.route('**/mine/graph.json', (route) => route.fulfill({ json: graph }));
  await page.route('**/mine/articles/*', (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({ body: articles[file] ?? '', contentType: 'text/plain' });
  });
  await page.goto(`/?graph=mine/graph.json&${rest}`);
}

test('a reader sees why newsrooms count as fewer, and the shared words side by side', async ({ page }) => {
  await openBorrowed(page, 'relation=avalon~praises~borduria');
  const why = page.getByRole('region', { name: 'How it is counted' });
  await expect(why).toContainText('Two or three newsrooms');
  await why.locator('summary').first().click();
  await expect(why).toContainText('The Sun and The Times belong to News UK: counted as one.');
  await expect(why).toContainText('shares 36 words in a row with The');
  await expect(why).toContainText('neither credits the other');
  await why.getByText('Shared words: 36 words side by side').click();
  await expect(why.getByRole('blockquote')).toHaveText([BORROWED, BORROWED]);
  await why.getByRole('link', { name: /^The Gazette, .*characters/ }).click();
  await expect(page.getByRole('region', { name: /Article/ }).first()).toContainText('Wheat prices');
});

test('the page of sources says it of each report', async ({ page }) => {
  await openBorrowed(page, 'view=sources');
  const gazette = page.getByRole('article', { name: 'Valves Failed, Engineers Say' });
  await expect(gazette).toContainText('shares 36 words in a row with The Herald');
  await expect(page.getByRole('region', { name: 'Sources' })).toContainText('belong to News UK');
});
