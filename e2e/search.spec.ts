import { expect, test, type Page } from '@playwright/test';
import { drawn } from './drawing.ts';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search entities and quotes' });
const found = (page: Page, group: string) => page.getByRole('group', { name: group }).getByRole('option');
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
  await expect(page.getByText(/Nothing has these words/)).toBeVisible();
  await expect(page).toHaveURL(/q=qqqqqq/);
  await page.keyboard.press('Escape');
  await expect(page.getByText(/Nothing has these words/)).toBeHidden();
});

test('a relation is found from its other end, and by words of its denial', async ({ page }) => {
  await page.goto('/?q=supplied+with+arms+by+russia');
  await expect(found(page, 'Relations').first()).toHaveText('Serbia is supplied with arms by Russia');
  await box(page).fill('denied kosovo');
  const option = found(page, 'Relations').filter({ hasText: 'Serbia does not recognise Kosovo' });
  await expect(option).toContainText('Denied');
  await box(page).fill('sebria');
  await expect(found(page, 'Entities').first()).toHaveText('Serbia');
});

test('results stand in groups, are counted for those who listen, and the rest of a group is one step on', async ({
  page,
}) => {
  await page.goto('/');
  await expect(box(page)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('serbia');
  const relations = page.getByRole('group', { name: 'Relations' });
  await expect(relations.getByRole('option')).toHaveCount(6);
  await expect(page.getByText(/^Found \w+ entities, \w+ relations, \w+ quotes/)).toBeAttached();
  const more = relations.getByRole('option', { name: /^Show \d+ more relations$/ });
  for (let i = 0; i < 30 && (await more.getAttribute('aria-selected')) !== 'true'; i++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(more).toHaveCount(0);
  expect(await relations.getByRole('option').count()).toBeGreaterThan(20);
  await expect(box(page)).toHaveValue('serbia');
});

test('a long quote is cut around what was found', async ({ page }) => {
  await page.goto('/?q=acquired+china');
  const quote = found(page, 'Quotes').first();
  await expect(quote).toContainText('…');
  await expect(quote.locator('mark')).toHaveText(['acquired', 'China']);
});

test('what was found is brought before the eyes, from a table and from outside the filters', async ({
  page,
}) => {
  await page.goto('/?actors=china&view=table');
  await expect(box(page)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('turkstream');
  await expect(found(page, 'Entities').first()).toHaveText('TurkStream');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?entity=turkstream&actors=china$/);
  await expect(details(page)).toContainText('leave this out of the drawing');
  await details(page).getByRole('button', { name: 'Show everything' }).click();
  await expect(page).toHaveURL(/\?entity=turkstream$/);
  await expect(page.getByRole('region', { name: 'Graph' })).toBeVisible();
});

test('a headline leads to its story', async ({ page }) => {
  await page.goto('/?q=mulls');
  await found(page, 'Stories').click();
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('mulls');
});

test('what was found has the keys, and Esc leaves the empty box before it closes anything', async ({
  page,
}) => {
  await page.goto('/');
  await drawn(page);
  await page.keyboard.press('/');
  await page.keyboard.type('serbia');
  await expect(page.getByRole('option', { name: 'Serbia', exact: true }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeFocused();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/entity=serbia&depth=1&around=serbia$/);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Search entities and quotes' })).not.toBeFocused();
  await expect(page).toHaveURL(/entity=serbia/);
});
