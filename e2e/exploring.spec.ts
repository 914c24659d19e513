import { expect, test, type Page } from '@playwright/test';
import { drawn, middleOfEdge } from './drawing.ts';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Entities and links' });

test('clicking an edge on the canvas shows the quotes behind it, and Back undoes it', async ({ page }) => {
  await page.goto('/?actors=mikhail-mishustin');
  await drawn(page);
  await page.keyboard.press('f');
  const point = await middleOfEdge(page, 'mikhail-mishustin~signs~russian-government-order');
  await page.mouse.click(point.x, point.y);
  await expect(page).toHaveURL(/relation=mikhail-mishustin~signs~russian-government-order/);
  await expect(
    details(page).getByRole('heading', { level: 2, name: /^Mikhail Mishustin signed/ }),
  ).toBeVisible();
  await expect(details(page).getByRole('article').locator('blockquote').first()).toContainText(
    'Mikhail Mishustin',
  );
  await page.goBack();
  await expect(page).not.toHaveURL(/relation=/);
  await expect(details(page).getByRole('heading', { name: /^Mikhail Mishustin signed/ })).toHaveCount(0);
});

test('the order counts four articles, two stories and one newsroom, and says why', async ({ page }) => {
  await page.goto('/?relation=mikhail-mishustin~signs~russian-government-order');
  const why = details(page).getByRole('region', { name: 'How it is counted' });
  await expect(why).toContainText('One newsroom: Reuters');
  await expect(why).toContainText('Two reports in four articles');
  await expect(why).toContainText(/The Moscow Times, .* – in three articles.* citing Reuters/);
  await expect(details(page)).toContainText('“last Thursday”');
  await expect(details(page)).toContainText('counted from 22 October 2020');
});

test('who supplies weapons to Serbia, says who: by mouse', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Who or what', { exact: true }).selectOption({ label: 'Serbia' });
  await list(page).getByRole('option', { name: 'Russia supplies arms to Serbia' }).click();
  await expect(details(page).getByRole('heading', { name: 'Russia supplies arms to Serbia' })).toBeVisible();
  await expect(details(page)).toContainText('According to');
  await expect(details(page).locator('blockquote').first()).toBeVisible();
});

test('who supplies weapons to Serbia, says who: by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expect(list(page)).toBeVisible();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await list(page).evaluate((node) => node === document.activeElement)) break;
  }
  await expect(list(page)).toBeFocused();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('r');
    const active = await list(page).getAttribute('aria-activedescendant');
    if ((await page.locator(`#${active}`).textContent())?.startsWith('Russia supplies arms to Serbia')) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/relation=russia~supplies-arms-to~serbia/);
  await expect(details(page).locator('blockquote').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/relation=/);
});

test('the list mirrors what is shown and selects what a click selects', async ({ page }) => {
  await page.goto('/?actors=turkstream');
  const options = list(page).getByRole('option');
  const shown = await page.getByRole('status').first().textContent();
  const relations = Number(/^(\d+) of/.exec(shown ?? '')?.[1]);
  expect(relations).toBeGreaterThan(0);
  await expect(list(page).locator('[data-type="relation"]')).toHaveCount(relations);
  await options
    .filter({ hasText: /^TurkStream/ })
    .first()
    .click();
  await expect(page).toHaveURL(/entity=turkstream/);
  await expect(list(page).getByRole('option', { selected: true })).toHaveText(/TurkStream/);
});

test('an entity lists its relations by family, each a link with its support', async ({ page }) => {
  await page.goto('/?entity=nato');
  await expect(details(page).getByRole('heading', { level: 2, name: 'NATO' })).toBeVisible();
  await expect(details(page)).toContainText('Notes for editors');
  expect(await details(page).getByRole('heading', { level: 3 }).count()).toBeGreaterThan(1);
  await details(page)
    .getByRole('link', { name: /Serbia/ })
    .first()
    .click();
  await expect(page).toHaveURL(/relation=/);
});

test('what a ministry said, and when, is read on its page without another step', async ({ page }) => {
  await page.goto('/');
  await list(page).getByRole('option', { name: 'Serbian defence ministry', exact: true }).click();
  const said = details(page)
    .locator('section')
    .filter({
      has: page.getByRole('heading', { level: 3, name: 'What the Serbian defence ministry said' }),
    });
  await expect(said.getByText('20 October 2020', { exact: true }).first()).toBeInViewport();
  await expect(said.locator('blockquote').first()).toContainText('legal proceedings');
  await expect(said.locator('figcaption').first()).toContainText(
    'The Associated Press, 20 October 2020, via The Independent',
  );
});

test('the quote of a relation begins within the first lines of its page, and no file is named before it is asked for', async ({
  page,
}) => {
  await page.goto('/?relation=russia~supplies-arms-to~serbia');
  const quote = details(page).locator('blockquote').first();
  await expect(quote).toBeVisible();
  const [top, panel] = await Promise.all([quote.boundingBox(), details(page).boundingBox()]);
  expect((top?.y ?? 0) - (panel?.y ?? 0)).toBeLessThan(180);
  await expect(details(page).getByText(/\.txt/).first()).toBeHidden();
  await details(page).getByText('Technical details').click();
  await expect(details(page).getByText(/\.txt/).first()).toBeVisible();
});

test('what the sources say instead stands beside it', async ({ page }) => {
  await page.goto('/?relation=russia~opens~russian-office-in-serbia');
  const difference = details(page).locator('.difference').first();
  await difference.locator('summary').click();
  expect(await difference.locator('blockquote').count()).toBeGreaterThanOrEqual(2);
});

test('entities in an article are links to what is known of them', async ({ page }) => {
  await page.goto('/?article=002-72d21a9c16ebf7ba');
  const article = page.getByRole('region', { name: 'Article' });
  await article.getByRole('link', { name: 'Kosovo', exact: true }).click();
  await expect(details(page).getByRole('heading', { level: 2, name: 'Kosovo' })).toBeVisible();
});

test('the table sorts, and its rows lead to the relations', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Table' }).click();
  await expect(page).toHaveURL(/view=table/);
  const table = page.getByRole('table', { name: 'Links' });
  await table.getByRole('button', { name: 'Support' }).click();
  await table.getByRole('button', { name: 'Support' }).click();
  await expect(table.getByRole('columnheader', { name: 'Support' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(table.getByRole('row').nth(1)).toContainText('2');
  await table.getByRole('row').nth(1).getByRole('link').click();
  await expect(page).toHaveURL(/relation=/);
  await expect(details(page).locator('blockquote').first()).toBeVisible();
});

test('a day whose year the text does not tell is bounded, and said to be', async ({ page }) => {
  await page.goto('/?relation=central-african-republic~acquires~brdm-2');
  await expect(details(page)).toContainText('between Oct 2017 and Oct 2023 (exact date unknown)');
});

test('what is pressed by key and goes leaves the keyboard where it was', async ({ page }) => {
  await page.goto('/?from=2004&to=2014&entity=russia&depth=1&around=russia');
  for (const name of ['Clear filters', 'Show everything']) {
    const button = page.locator('.status').getByRole('button', { name });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveCount(0);
    await expect(page.locator('.status')).toBeFocused();
  }
});

test('a view of the whole collection has the room of the filters, and says so where something is filtered', async ({
  page,
}) => {
  await page.goto('/?from=2004&to=2014&view=compare');
  const status = page.getByRole('status').first();
  await expect(status).toHaveText('One filter is set, but not used here: this is the whole collection');
  await expect(page.getByRole('search', { name: 'Filters' })).toHaveCount(0);
  const view = await page.getByRole('region', { name: 'Comparison' }).boundingBox();
  expect(view?.x).toBe(0);
  await page.getByRole('banner').getByRole('link', { name: 'Table' }).click();
  await expect(status).toContainText('dated 2004');
  await expect(status).not.toContainText('whole collection');
});
