import { expect, test, type Page } from '@playwright/test';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const status = (page: Page) => page.getByRole('status').first();

test('an address opens the same view elsewhere: relation, filters, dates', async ({ page, context }) => {
  await page.goto(
    '/?relation=russia~supplies-arms-to~serbia&actors=serbia&from=2020&kinds=country,organization',
  );
  await expect(status(page)).toContainText(/\d+ of \d+ relations shown/);
  const here = await status(page).textContent();
  await details(page)
    .getByRole('button', { name: /^Copy link to “Russia supplies/ })
    .click();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(address);
  await expect(details(other).getByRole('heading', { name: 'Russia supplies arms to Serbia' })).toBeVisible();
  await expect(status(other)).toHaveText(here ?? '');
  expect(new URL(other.url()).search).toBe(new URL(page.url()).search);
});

test('a link to one statement opens its relation and scrolls to its quote', async ({ page }) => {
  await page.goto('/?relation=mikhail-mishustin~signs~russian-government-order');
  const statements = details(page).getByRole('article');
  await statements.last().getByRole('button', { name: 'Copy link to statement' }).click();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toContain('statement=');
  await page.goto(address);
  await expect(details(page).locator('[data-current="true"] blockquote').first()).toBeInViewport();
});

test('narrowing by actor, kind and date is told in words and cleared in one go', async ({ page }) => {
  await page.goto('/');
  await expect(status(page)).toHaveText(/^(\d+) of \1 relations shown/);
  await page.getByLabel('Actor', { exact: true }).selectOption({ label: 'China' });
  await expect(page).toHaveURL(/actors=china/);
  await page.getByRole('textbox', { name: 'From' }).fill('2020-10');
  await page.getByRole('textbox', { name: 'From' }).press('Enter');
  await page.getByRole('checkbox', { name: /^Weapons/ }).uncheck();
  await expect(page).toHaveURL(/actors=china&kinds=[a-z,]+&from=2020-10/);
  await expect(status(page)).not.toHaveText(/^(\d+) of \1 relations shown/);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(status(page)).toHaveText(/^(\d+) of \1 relations shown/);
  expect(new URL(page.url()).search).toBe('');
});

test('filtering replaces history and selecting adds to it', async ({ page }) => {
  await page.goto('/?entity=serbia');
  await page.getByLabel('Actor', { exact: true }).selectOption({ label: 'NATO' });
  await page.getByLabel('Actor', { exact: true }).selectOption({ label: 'China' });
  await page.getByRole('listbox').getByRole('option', { name: 'China', exact: true }).click();
  await page.goBack();
  await expect(page).toHaveURL(/entity=serbia&actors=china,nato/);
});

test('a date that is half typed or no date changes nothing and says so', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'To' }).fill('2020-13');
  await page.getByRole('textbox', { name: 'To' }).press('Enter');
  await expect(page.getByText('Write a year, month or day')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('a statement without a date of its own is marked, and can be hidden', async ({ page }) => {
  await page.goto('/?from=2020-10-20&to=2020-10-22');
  await expect(status(page)).toContainText('by the date of their story');
  const before = await status(page).textContent();
  await page.getByRole('checkbox', { name: /without a date of their own/ }).check();
  await expect(page).toHaveURL(/undated=hide/);
  await expect(status(page)).not.toHaveText(before ?? '');
  await expect(status(page)).not.toContainText('by the date of their story');
});

test('what an address says wrongly is named, and the rest of it works', async ({ page }) => {
  await page.goto('/?entity=atlantis&actors=serbia,mordor&from=soon&clock=sundial&colour=red');
  const notices = page.getByRole('alert');
  for (const word of ['atlantis', 'mordor', 'soon', 'sundial', 'colour'])
    await expect(notices).toContainText(word);
  expect(new URL(page.url()).search).toBe('?actors=serbia');
  await expect(status(page)).not.toHaveText(/^(\d+) of \1 relations shown/);
});

test('the canonical form of an address replaces it, whatever the order', async ({ page }) => {
  await page.goto('/?undated=hide&clock=event&actors=serbia,china,serbia&entity=serbia');
  await expect(details(page).getByRole('heading', { level: 2, name: 'Serbia' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?entity=serbia&actors=china,serbia&undated=hide');
});

test('an id that was merged opens its successor, and one that was retired is said to be', async ({
  page,
}) => {
  await page.goto('/?entity=fighter-jets');
  await expect(details(page).getByRole('heading', { level: 2, name: 'Warplanes' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('“fighter-jets” is now called “warplanes”');
  expect(new URL(page.url()).search).toBe('?entity=warplanes');
  await page.goto('/?relation=serbia~acquires~fighter-jets');
  await expect(
    details(page).getByRole('heading', { level: 2, name: 'Serbia acquires warplanes' }),
  ).toBeVisible();
  await page.goto('/?entity=russian-military');
  await expect(page.getByRole('alert')).toContainText('“russian-military” was retired');
});

test('an entity that is not drawn has its page all the same, and dims nothing', async ({ page }) => {
  await page.goto('/?entity=reuters');
  await expect(details(page).getByRole('heading', { level: 2, name: 'Reuters' })).toBeVisible();
  await expect(details(page).getByRole('heading', { level: 3, name: 'Published' })).toBeVisible();
});
