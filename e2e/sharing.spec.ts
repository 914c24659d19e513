import { expect, test, type Page } from '@playwright/test';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const status = (page: Page) => page.getByRole('status').first();

test('an address opens the same view elsewhere: relation, filters, dates', async ({ page, context }) => {
  await page.goto(
    '/?relation=russia~supplies-arms-to~serbia&actors=serbia&from=2020&kinds=country,organization',
  );
  await expect(status(page)).toContainText(/\d+ of \d+ links shown/);
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
  await statements.last().getByRole('button', { name: 'Copy link to claim' }).click();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toContain('statement=');
  await page.goto(address);
  await expect(details(page).locator('[data-current="true"] blockquote').first()).toBeInViewport();
});

test('narrowing by actor, kind and date is told in words and cleared in one go', async ({ page }) => {
  await page.goto('/');
  await expect(status(page)).toHaveText(/^(\d+) of \1 links shown/);
  await page.getByLabel('Who or what', { exact: true }).selectOption({ label: 'China' });
  await expect(page).toHaveURL(/actors=china/);
  await page.getByRole('textbox', { name: 'When' }).fill('October 2020');
  await page.getByRole('textbox', { name: 'When' }).press('Enter');
  await page.getByRole('checkbox', { name: /^Weapons/ }).uncheck();
  await expect(page).toHaveURL(/actors=china&kinds=[a-z,]+&from=2020-10&to=2020-10/);
  await expect(status(page)).not.toHaveText(/^(\d+) of \1 links shown/);
  await page.locator('.status').getByRole('button', { name: 'Clear filters' }).click();
  await expect(status(page)).toHaveText(/^(\d+) of \1 links shown/);
  expect(new URL(page.url()).search).toBe('');
});

test('filtering replaces history and selecting adds to it', async ({ page }) => {
  await page.goto('/?entity=serbia');
  await page.getByLabel('Who or what', { exact: true }).selectOption({ label: 'NATO' });
  await page.getByLabel('Who or what', { exact: true }).selectOption({ label: 'China' });
  await page.getByRole('listbox').getByRole('option', { name: 'China', exact: true }).click();
  await page.goBack();
  await expect(page).toHaveURL(/entity=serbia&actors=china,nato/);
});

test('a date that is half typed or no date changes nothing and says so', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'When' }).fill('2020-13');
  await page.getByRole('textbox', { name: 'When' }).press('Enter');
  await expect(page.getByText('Enter a date, e.g. 2020, Oct 2020 or 22 Oct 2020.')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('what happened in a month is answered by typing it, with what may fall in it and what has no date beside it', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'When' }).fill('October 2020');
  await page.getByRole('textbox', { name: 'When' }).press('Enter');
  await expect(page).toHaveURL(/\?from=2020-10&to=2020-10$/);
  await expect(status(page)).toHaveText(
    /^7 of \d+ links shown, dated October 2020; not shown: \d+ that may fall in it/,
  );
  const beside = page.locator('.status');
  await beside.getByRole('button', { name: 'that may fall in it' }).click();
  await expect(page).toHaveURL(/overlapping=show$/);
  await expect(status(page)).not.toHaveText(/^8 of/);
  await beside.getByRole('button', { name: 'without a date' }).click();
  await expect(page).toHaveURL(/overlapping=show&undated=show$/);
  await expect(status(page)).toHaveText(/with \d+ that may fall in it and \d+ without a date$/);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  expect(new URL(page.url()).search).toBe('');
});

test('addresses from before a range kept only what is dated in it open the same range', async ({ page }) => {
  await page.goto('/?from=2020-10-20&to=2020-10-22&undated=hide');
  await expect(status(page)).toContainText('dated 20–22 October 2020');
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?from=2020-10-20&to=2020-10-22&undated=hide');
});

test('what an address says wrongly is named, and the rest of it works', async ({ page }) => {
  await page.goto('/?entity=atlantis&actors=serbia,mordor&from=soon&clock=sundial&fbclid=x');
  const notices = page.getByRole('alert');
  for (const word of ['atlantis', 'mordor', 'soon', 'sundial']) await expect(notices).toContainText(word);
  await expect(notices).not.toContainText('fbclid');
  expect(new URL(page.url()).search).toContain('entity=atlantis');
  await expect(status(page)).not.toHaveText(/^(\d+) of \1 links shown/);
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
    details(page).getByRole('heading', { level: 2, name: 'Serbia acquired warplanes' }),
  ).toBeVisible();
  await page.goto('/?entity=russian-military');
  await expect(page.getByRole('alert')).toContainText('“russian-military” has been removed');
});

test('an entity that is not drawn has its page all the same, and dims nothing', async ({ page }) => {
  await page.goto('/?entity=reuters');
  await expect(details(page).getByRole('heading', { level: 2, name: 'Reuters' })).toBeVisible();
  await expect(details(page).getByRole('heading', { level: 3, name: 'Published' })).toBeVisible();
});
