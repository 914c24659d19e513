import { expect, test, type Page } from '@playwright/test';
import { emptied } from './emptyGraph.ts';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const status = (page: Page) => page.getByRole('status').first();
const intro = (page: Page) => page.getByRole('region', { name: 'What this is' });

test('a newcomer is told what this is, and one click on a question shows who does it, by their words', async ({
  page,
}) => {
  await page.goto('/');
  await expect(intro(page)).toContainText('Select any line to read the quote behind it');
  await intro(page).getByRole('link', { name: 'Who supplies arms to Serbia?' }).click();
  const found = page.getByRole('listbox', { name: 'Search results' });
  await expect(found.getByRole('option', { name: /^China one newsroom/ })).toContainText('drones');
  await found
    .getByRole('option', { name: /^Russia/ })
    .first()
    .click();
  await expect(page).toHaveURL(/relation=russia~supplies-arms-to~serbia/);
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Russia supplies arms to Serbia');
  await expect(details(page)).toContainText('Two newsrooms');
  await expect(details(page).locator('blockquote').first()).toBeVisible();
  await page.goBack();
  await expect(intro(page)).toBeVisible();
});

test('the other questions lead to connections and to what the sources say instead, whatever was filtered', async ({
  page,
}) => {
  await page.goto('/?kinds=weapon');
  await intro(page)
    .getByRole('link', { name: /^How are .+ and .+ connected\?$/ })
    .click();
  await expect(page).toHaveURL(/\?path=[a-z-]+~[a-z-]+$/);
  await page.goto('/');
  await intro(page)
    .getByRole('link', { name: /^Where sources disagree: .+\?$/ })
    .click();
  await expect(page).toHaveURL(/view=compare&difference=[a-z-]+/);
});

test('who has read it hides it for good, and finds it again in the help', async ({ page }) => {
  await page.goto('/');
  await intro(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(intro(page)).toHaveCount(0);
  await page.reload();
  await expect(status(page)).toHaveText(/links shown/);
  await expect(intro(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Lines are claims.');
});

test('the question mark opens the help over what is selected, and Esc closes only the help', async ({
  page,
}) => {
  await page.goto('/?entity=serbia');
  await expect(status(page)).toHaveText(/links shown/);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'How to read the graph' });
  await expect(help).toBeVisible();
  for (const key of ['/', 'Ctrl K', 'N', 'Shift F10', 'Ctrl Shift Z'])
    await expect(help.getByRole('table').getByText(key, { exact: true })).toBeVisible();
  for (const key of ['t', 'h', 'n', 'e', 'g']) await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(page).toHaveURL(/\?entity=serbia$/);
  const file = await page.request.get('/data/graph.schema.json');
  expect(file.ok()).toBe(true);
});

test('the legend opens with G, explains lines and shapes, and switches kinds off and on', async ({
  page,
}) => {
  await page.goto('/');
  await expect(status(page)).toHaveText(/^(\d+) of \1 links shown/);
  await page.keyboard.press('g');
  const legend = page.getByRole('region', { name: 'Legend' });
  for (const meaning of [
    'Planned',
    'Conditional',
    'Possible',
    'Said not to be so, or not done',
    'Disputed: some say it is so, others not',
  ])
    await expect(legend.getByText(meaning, { exact: true })).toBeVisible();
  await legend.getByRole('checkbox', { name: 'Weapons' }).uncheck();
  await expect(status(page)).not.toHaveText(/^(\d+) of \1 links shown/);
  await expect(legend.locator('.choice').filter({ hasText: 'Weapons' })).toContainText(/0 of \d+/);
  await legend.getByRole('checkbox', { name: 'Weapons' }).check();
  await expect(status(page)).toHaveText(/^(\d+) of \1 links shown/);
  await page.keyboard.press('g');
  await expect(legend).toBeHidden();
});

test('where no relation passes, a sentence says so over the drawing and one click brings all back', async ({
  page,
}) => {
  await page.goto('/?actors=kosovo&from=2023');
  await expect(page.getByRole('region', { name: 'Graph' })).toContainText('No links match these filters.');
  await page.getByRole('region', { name: 'Graph' }).getByRole('button', { name: 'Clear filters' }).click();
  await expect(status(page)).toHaveText(/^(\d+) of \1 links shown/);
});

test('an empty collection says what to do, and asks nothing', async ({ page }) => {
  await page.route('**/data/graph.json', (route) => route.fulfill({ json: emptied() }));
  await page.goto('/');
  await expect(page.getByText('This collection has no claims yet')).toBeVisible();
  await expect(page.getByText('annotations.json')).toBeVisible();
  await expect(page.getByText('Start with a question')).toHaveCount(0);
});

test('what no statement speaks of says so, and what the filters leave out can be brought back', async ({
  page,
}) => {
  await page.goto('/?entity=the-moscow-times');
  await expect(details(page)).toContainText('Nothing in this collection mentions it directly.');
  await page.goto('/?entity=kosovo&actors=china');
  await expect(details(page)).toContainText('Hidden by filters or by you.');
  await details(page).getByRole('button', { name: 'Show everything' }).click();
  await expect(page).toHaveURL(/\?entity=kosovo$/);
  await expect(details(page)).not.toContainText('Hidden by filters or by you.');
});

test('every list of the filters is on at first and can be narrowed to one', async ({ page }) => {
  await page.goto('/');
  const filters = page.getByRole('search', { name: 'Filters' });
  await filters.getByText('Type of link').click();
  for (const box of await filters.getByRole('checkbox', { name: /^(supplies|signs)/ }).all())
    await expect(box).toBeChecked();
  await filters.getByRole('button', { name: 'Only signs', exact: true }).click();
  await expect(page).toHaveURL(/predicates=signs/);
  await expect(filters.getByRole('checkbox', { name: 'signs', exact: true })).toBeDisabled();
  await filters.getByRole('checkbox', { name: 'supplies arms to' }).check();
  await expect(page).toHaveURL(/predicates=signs,supplies-arms-to/);
  await filters.getByRole('button', { name: 'Show all' }).click();
  expect(new URL(page.url()).search).toBe('');
});

test.describe('in another language', () => {
  test.use({ locale: 'de-DE' });
  test('dates keep the one form of the page, whatever the browser prefers', async ({ page }) => {
    await page.goto('/?relation=russia~supplies-arms-to~serbia');
    await expect(details(page)).toContainText('20 October 2020');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('so do numbers, and those for programs have no units', async ({ page }) => {
    await page.goto('/?view=entities&order=between');
    const table = page.getByRole('region', { name: 'Entities' });
    await expect(table.getByRole('row').nth(1)).toContainText(/\d\.\d%/);
    await table.getByRole('button', { name: 'Copy as CSV' }).click();
    await expect(table).toContainText('rows copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/,0\.\d+,/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('the sentence and a question stand under the drawing until they are hidden', async ({ page }) => {
    await page.goto('/');
    await expect(intro(page)).toContainText('Every line is a claim');
    await intro(page).getByRole('link').tap();
    await page.getByRole('listbox', { name: 'Search results' }).getByRole('option').first().tap();
    await expect(details(page).locator('blockquote').first()).toBeInViewport();
    await expect(intro(page)).toBeHidden();
    await details(page).getByRole('button', { name: 'Close', exact: true }).tap();
    await intro(page).getByRole('button', { name: 'Dismiss' }).tap();
    await expect(intro(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Help', exact: true }).tap();
    await expect(page.getByRole('dialog')).toBeInViewport();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('an empty collection has nothing to compare and no sources, and says so', async ({ page }) => {
  await page.route('**/data/graph.json', (route) => route.fulfill({ json: emptied() }));
  await page.goto('/?view=compare');
  await expect(page.getByRole('region', { name: 'Comparison' })).toContainText(
    'No disagreement is recorded in this collection.',
  );
  await page.route('**/data/graph.json', (route) =>
    route.fulfill({ json: { ...emptied(), stories: [], articles: [] } }),
  );
  await page.goto('/?view=sources');
  await expect(page.getByRole('region', { name: 'Sources' })).toContainText(
    'This collection has no reports yet.',
  );
});
