import { EventEmitter, once } from 'node:events';
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
  await expect(page.locator('.none', { hasText: 'No results for “qqqqqq”' })).toBeVisible();
  await expect(page).toHaveURL(/q=qqqqqq/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.none', { hasText: 'No results for “qqqqqq”' })).toBeHidden();
});

test('a question is answered first, with who is told of by most and the words that show it', async ({
  page,
}) => {
  await page.goto('/');
  await expect(box(page)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('who supplies weapons to Serbia');
  const answers = found(page, 'Who supplies arms to Serbia?');
  await expect(answers.nth(0)).toContainText(/^\s*Russia two newsrooms/);
  await expect(answers.nth(0)).toContainText('MiG-29');
  await expect(answers.nth(1)).toContainText(/^\s*China one newsroom/);
  await expect(answers.nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(
    details(page).getByRole('heading', { level: 2, name: 'China supplies arms to Serbia' }),
  ).toBeVisible();
});

test('what somebody said is told by day, and a date by what happened and was said then', async ({ page }) => {
  await page.goto('/?q=what+did+the+serbian+defense+ministry+say');
  const said = found(page, 'What the Serbian defence ministry said');
  await expect(said.first()).toContainText('said 20 October 2020');
  await expect(said.first()).toContainText(/also reported by/);
  await said.last().click();
  await expect(page).toHaveURL(/statement=/);
  await page.goto('/?q=Oct+15,+2020');
  await expect(found(page, 'What happened: 15 October 2020').first()).toContainText(
    'Mikhail Mishustin signed',
  );
  await box(page).fill('October 2020');
  await found(page, 'What happened: October 2020').last().click();
  await expect(page).toHaveURL(/from=2020-10&to=2020-10/);
});

test('Enter that comes before what is found takes what is marked first then', async ({ page }) => {
  await page.goto('/');
  await expect(box(page)).toBeVisible();
  await drawn(page);
  await box(page).focus();
  await page.keyboard.insertText('serbian defense ministry');
  await page.keyboard.press('Enter');
  await expect(
    details(page).getByRole('heading', { level: 2, name: 'Serbian defence ministry' }),
  ).toBeVisible();
});

test('a name that no article has is told, beside what is closest', async ({ page }) => {
  await page.goto('/?q=shoigu');
  await expect(page.getByText('“shoigu” is not in these five articles.').first()).toBeVisible();
  await box(page).fill('shoigu serbia');
  await expect(
    page.getByRole('listbox').getByText(/No exact match for all words; showing the closest/),
  ).toBeVisible();
  await expect(found(page, 'Entities').first()).toContainText('Serbia');
});

test('an input method has its keys and its letters to itself', async ({ page }) => {
  await page.goto('/');
  await expect(box(page)).toBeVisible();
  await drawn(page);
  await box(page).focus();
  const input = await page.context().newCDPSession(page);
  for (const text of ['z', 'zh', 'zhong']) {
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await expect(box(page)).toHaveValue('zhong');
  await expect(page).toHaveURL(/^[^?]*$/);
  await input.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await expect(box(page)).toHaveValue('');
  await input.send('Input.imeSetComposition', { text: 'vucic', selectionStart: 5, selectionEnd: 5 });
  await input.send('Input.insertText', { text: 'vučić' });
  await expect(box(page)).toHaveValue('vučić');
  await expect(found(page, 'Entities').first()).toHaveText('Aleksandar Vucic');
});

test('a relation is found from its other end, and by words of its denial', async ({ page }) => {
  await page.goto('/?q=gets+arms+from+russia');
  await expect(found(page, 'Links').filter({ hasText: 'Serbia gets arms from Russia' })).toBeVisible();
  await box(page).fill('denied kosovo');
  const option = found(page, 'Links').filter({ hasText: 'Serbia does not recognise Kosovo' });
  await expect(option).toBeVisible();
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
  const relations = page.getByRole('group', { name: 'Links' });
  await expect(relations.getByRole('option')).toHaveCount(6);
  await expect(
    page.getByText(/^\w+ entities, \w+ links, .+ quotes.* found\. Use the arrow keys, Enter to open\.$/),
  ).toBeAttached();
  const more = relations.getByRole('option', { name: /^Show \d+ more links$/ });
  for (let i = 0; i < 30 && (await more.getAttribute('aria-selected')) !== 'true'; i++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(more).toHaveCount(0);
  expect(await relations.getByRole('option').count()).toBeGreaterThan(20);
  await expect(box(page)).toHaveValue('serbia');
});

test('a long quote is cut around what was found', async ({ page }) => {
  await page.goto('/?q=refusal+kosovo');
  const quote = found(page, 'Quotes').first();
  await expect(quote).toHaveText(/^….*its refusal to recognise/);
  await expect(quote.locator('mark')).toHaveText(['refusal', 'Kosovo']);
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
  await expect(details(page)).toContainText('Hidden by filters or by you.');
  await details(page).getByRole('button', { name: 'Show everything' }).click();
  await expect(page).toHaveURL(/\?entity=turkstream$/);
  await expect(page.getByRole('region', { name: 'Graph' })).toBeVisible();
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('what is chosen by keyboard takes the focus with it', async ({ page }) => {
    await page.goto('/');
    await drawn(page);
    await page.keyboard.press('/');
    await page.keyboard.type('turkstream');
    await expect(found(page, 'Entities').first()).toHaveText('TurkStream');
    await page.keyboard.press('Enter');
    await expect(details(page)).toBeFocused();
  });
});

test('a headline leads to its story', async ({ page }) => {
  await page.goto('/?q=mulls');
  await found(page, 'Reports').click();
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

test('what is typed before the box can search is kept with its cursor, and searched for when it can', async ({
  page,
}) => {
  const line = new EventEmitter();
  const isFree = once(line, 'free');
  await page.route(/\/assets\/SearchCombobox-/, async (route) => {
    await isFree;
    await route.continue();
  });
  await page.goto('/');
  await box(page).click();
  await page.keyboard.type('vuic');
  await expect(page.getByText('Searching…')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  line.emit('free');
  await expect(page.getByRole('option', { name: /Vucic/ }).first()).toBeVisible();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('č');
  await expect(box(page)).toHaveValue('vučic');
  await expect(page.getByRole('option', { name: /Aleksandar Vucic/ }).first()).toBeVisible();
});

test('a search that does not come says so, and keeps the words', async ({ page }) => {
  await page.route(/\/assets\/SearchCombobox-/, (route) => route.abort());
  await page.goto('/');
  await box(page).fill('serbia');
  await expect(page.getByText('The search could not be fetched.')).toBeVisible();
  await expect(box(page)).toHaveValue('serbia');
  await expect(page).toHaveURL(/q=serbia/);
  await box(page).press('Escape');
  await expect(page.getByText('The search could not be fetched.')).toBeHidden();
});
