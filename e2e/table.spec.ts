import { expect, test } from '@playwright/test';
import { cellsOf, count, details, region, rows, shownRows, table } from './tableParts.ts';
import { seriousFaults } from './faults.ts';
import { allThere } from './views.ts';

test.describe('the table by mouse', () => {
  test('sorts by one column, then by another behind it, and the address opens the same', async ({ page }) => {
    await page.goto('/?view=table');
    const firmness = table(page).getByRole('columnheader', { name: 'Certainty' });
    await firmness.getByRole('button').click();
    await firmness.getByRole('button').click();
    await expect(firmness).toHaveAttribute('aria-sort', 'descending');
    await table(page)
      .getByRole('button', { name: 'Object' })
      .click({ modifiers: ['Shift'] });
    await expect(page).toHaveURL(/sort=-firmness,object/);
    await expect(count(page)).toContainText('sorted by certainty: Least certain first, then object: A to Z');
    const objects = await cellsOf(page, 'object').allTextContents();
    const certainty = await cellsOf(page, 'firmness').allTextContents();
    expect(certainty.findIndex((text) => text.startsWith('Reported as fact'))).toBeGreaterThan(
      certainty.findLastIndex((text) => text.startsWith('Planned')),
    );
    await page.reload();
    await expect(firmness).toHaveAttribute('aria-sort', 'descending');
    expect(await cellsOf(page, 'object').allTextContents()).toEqual(objects);
  });

  test('another order begins at its first row', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto('/?view=table&sort=firmness');
    await expect(cellsOf(page, 'firmness').first()).toHaveText(/^(Reported as fact|Stated as fact)/);
    const scroller = region(page).locator('.rows');
    await scroller.evaluate((box) => box.scrollTo({ top: 900 }));
    await expect.poll(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
    await table(page).getByRole('button', { name: 'Dates' }).click();
    await expect.poll(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });

  test('what has no date stands last in either direction', async ({ page }) => {
    for (const sort of ['dates', '-dates']) {
      await page.goto(`/?view=table&sort=${sort}`);
      await expect(cellsOf(page, 'dates').first()).not.toHaveText('No date');
      await expect(cellsOf(page, 'dates').last()).toHaveText('No date');
    }
  });

  test('gathers rows with counts, and puts a group away', async ({ page }) => {
    await page.goto('/?view=table');
    const all = await shownRows(page);
    await region(page).getByLabel('Group by').selectOption('Certainty');
    await expect(page).toHaveURL(/rows=firmness/);
    const planned = table(page).getByRole('button', { name: /^Planned \d+ links$/ });
    const number = Number(/\d+/.exec((await planned.textContent()) ?? '')?.[0]);
    const before = await rows(page).count();
    expect(before).toBeGreaterThan(all);
    await planned.click();
    await expect(planned).toHaveAttribute('aria-expanded', 'false');
    await expect(rows(page)).toHaveCount(before - number);
    await expect(count(page)).toContainText(`${all} links in`);
  });

  test('filters in the columns, without case and diacritics, and says how many are left', async ({
    page,
  }) => {
    await page.goto('/?view=table');
    const all = await shownRows(page);
    await region(page).getByRole('button', { name: 'Filter', exact: true }).click();
    await region(page).getByRole('searchbox', { name: 'Filter Subject' }).fill('vučIĆ');
    await expect(page).toHaveURL(/cells=subject:vu/);
    await expect(count(page)).toContainText(`of ${all} links`);
    for (const subject of await cellsOf(page, 'subject').allTextContents())
      expect(subject).toContain('Vucic');
    await region(page).getByRole('searchbox', { name: 'Filter Subject' }).fill('');
    await region(page).getByRole('combobox', { name: 'Filter Certainty' }).selectOption('denied-actual');
    await expect(page).toHaveURL(/cells=firmness:denied-actual$/);
    await expect(cellsOf(page, 'firmness').first()).toHaveText(/^Reported as fact: did not/);
    await region(page).getByRole('searchbox', { name: 'Filter Object' }).fill('nobody at all');
    await expect(region(page)).toContainText('No rows match.');
    await region(page).getByRole('button', { name: 'Clear filter of Object, Certainty' }).click();
    await expect(rows(page)).toHaveCount(all);
    expect(new URL(page.url()).search).toBe('?view=table');
  });

  test('shows the columns that are chosen, in the order that is chosen', async ({ page }) => {
    await page.goto('/?view=table');
    await region(page).getByRole('button', { name: 'Columns' }).click();
    await region(page).getByRole('checkbox', { name: 'Topic' }).check();
    await region(page).getByRole('checkbox', { name: 'Certainty' }).uncheck();
    await region(page).getByRole('button', { name: 'Move Topic forward' }).click();
    await expect(page).toHaveURL(/columns=subject,relation,object,quote,dates,family,origins/);
    await expect(table(page).getByRole('columnheader').nth(5)).toContainText('Topic');
    await expect(rows(page).filter({ hasText: 'plans to open' }).first().getByRole('link')).toHaveText(
      'plans to open',
    );
  });

  test('narrowing the table replaces history, a row adds to it', async ({ page }) => {
    await page.goto('/?view=table&entity=serbia');
    await table(page).getByRole('button', { name: 'Object' }).click();
    await region(page).getByLabel('Group by').selectOption('Topic');
    await rows(page).getByRole('link').first().click();
    await expect(page).toHaveURL(/relation=/);
    await page.goBack();
    await expect(page).toHaveURL(/entity=serbia.*sort=object&rows=family/);
  });
});

test('the table by keyboard alone: to a row, ticks on the way, and into the relation', async ({ page }) => {
  await page.goto('/?view=table');
  await table(page).getByRole('button', { name: 'Certainty' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(rows(page).first().getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(2).getByRole('link')).toBeFocused();
  await page.keyboard.press('Shift+Space');
  await expect(rows(page).getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.keyboard.press('Shift+ArrowDown');
  await expect(rows(page).getByRole('checkbox', { checked: true })).toHaveCount(4);
  await page.keyboard.press('End');
  await expect(rows(page).last().getByRole('link')).toBeFocused();
  await expect(rows(page).last()).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/relation=/);
  await page.keyboard.press('Tab');
  await expect(details(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await expect(rows(page).last().getByRole('link')).toBeFocused();
});

test('the focus stays in the table when the row that has it is filtered away', async ({ page }) => {
  await page.goto('/?view=table&sort=subject');
  await page.getByLabel('Who or what', { exact: true }).selectOption({ label: 'Serbia' });
  await rows(page).first().getByRole('link').focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Home');
  await expect(rows(page).first()).toContainText('Air show');
  await expect(rows(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Control+Shift+Z');
  await expect(rows(page).first()).not.toContainText('Air show');
  await expect(rows(page).first().getByRole('link')).toBeFocused();
});

test('arrows put a group away and bring it back', async ({ page }) => {
  await page.goto('/?view=table&rows=subject');
  const heading = rows(page).first().getByRole('button');
  await heading.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(heading).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(heading).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1).getByRole('link')).toBeFocused();
});

test('what an address asks of the table wrongly is named, and the rest of it works', async ({ page }) => {
  await page.goto(
    '/?view=table&sort=-size,dates&rows=colour&columns=object,weight,subject&cells=mood:bad,object:serb',
  );
  const notices = page.getByRole('alert');
  for (const word of ['size', 'colour', 'weight', 'mood']) await expect(notices).toContainText(word);
  await expect(table(page).getByRole('columnheader')).toHaveCount(2);
  await expect(rows(page).first().getByRole('link')).toBeVisible();
});

test.describe('the table on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('reads as sentences, does not scroll sideways, and is sorted and filtered by thumb', async ({
    page,
  }) => {
    await page.goto('/?view=table');
    await expect(rows(page).first()).toBeVisible();
    const wide = await region(page)
      .locator('.rows')
      .evaluate((node) => node.scrollWidth > node.clientWidth);
    expect(wide).toBe(false);
    await region(page).getByRole('button', { name: 'Arrange' }).tap();
    await region(page).getByLabel('Sort by').selectOption('Dates');
    await region(page).getByLabel('Order', { exact: true }).selectOption('Newest first');
    await expect(page).toHaveURL(/sort=-dates/);
    await region(page).getByRole('button', { name: 'Filter', exact: true }).tap();
    await region(page).getByRole('searchbox', { name: 'Filter Object' }).fill('serbia');
    await expect(page).toHaveURL(/cells=object:serbia/);
    await region(page).getByRole('button', { name: 'Filter', exact: true }).tap();
    await rows(page).getByRole('checkbox').first().tap();
    await region(page).getByRole('button', { name: 'Copy or save' }).tap();
    await expect(region(page).getByRole('group', { name: 'Copy or save' })).toContainText('1 selected');
    await region(page).getByRole('button', { name: 'Copy or save' }).tap();
    await rows(page).nth(1).tap();
    await expect(page).toHaveURL(/relation=/);
    await expect(details(page).locator('blockquote').first()).toBeVisible();
  });
});

const wide = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };
for (const [address, opening, viewport, colorScheme] of [
  ['/?view=table&rows=sources&cells=object:s&columns=subject,object,quote,said', 'Columns', wide, 'light'],
  ['/?view=table&cells=object:s', 'Filter', phone, 'light'],
  ['/?list=date&listed=grouped', 'List', phone, 'light'],
] as const) {
  test(`${address} with ${opening} open has no serious fault of accessibility, ${viewport.width} wide, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await page.getByRole('button', { name: opening, exact: true }).click();
    await allThere(page);
    expect(await seriousFaults(page)).toEqual([]);
  });
}
