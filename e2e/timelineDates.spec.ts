import { expect, test, type Page } from '@playwright/test';
import { graphWithDates } from './timeGraph.ts';
import { bar, end, openTimeline, region, status } from './timelinePage.ts';

async function open(
  page: Page,
  dates: (string | null)[],
  published: string | null,
  rest = '',
): Promise<void> {
  await page.route('**/dates.json', (route) => route.fulfill({ json: graphWithDates(dates, published) }));
  await openTimeline(page, `${rest}${rest ? '&' : ''}graph=dates.json`);
}

test.describe('hostile dates', () => {
  const failures: string[] = [];
  test.beforeEach(({ page }) => {
    failures.length = 0;
    page.on('pageerror', (error) => failures.push(error.message));
  });
  test.afterEach(() => expect(failures).toEqual([]));

  test('from the first day of the calendar to its last', async ({ page }) => {
    await open(page, ['0001-01-01', '9999-12-31', '0044-03-15', '2020-10-22', '../0500', '9000/..'], '2020');
    await expect(region(page)).toContainText('1–9999, a bar for each century');
    await expect(bar(page, /^1–99: two claims/)).toBeVisible();
    await expect(bar(page, /^9900–9999: one claim/)).toBeVisible();
    await bar(page, /^1–99:/).click();
    await expect(page).toHaveURL(/from=0001&to=0099/);
    await expect(status(page)).toContainText('links shown');
    await region(page).getByRole('button', { name: 'Zoom in on this period' }).click();
    await expect(page).toHaveURL(/span=0001~0099|span=0000~|span=0001~/);
    await region(page).getByRole('button', { name: /later/ }).click();
    await expect(region(page)).toContainText('500');
    await region(page).getByRole('button', { name: 'Clear dates' }).click();
    await end(page, 'From').press('End');
    await expect(page).toHaveURL(/from=99\d\d/);
    await expect(region(page)).toContainText('9999');
  });

  test('one single day', async ({ page }) => {
    await open(page, ['2020-10-22'], '2020-10-22');
    await expect(bar(page, /^22 October 2020: one claim of one link$/)).toBeVisible();
    await expect(region(page)).toContainText('19–25 October 2020, a bar for each day');
    await region(page).getByRole('button', { name: 'Play' }).click();
    await expect(page).toHaveURL(/from=2020-10-22&to=2020-10-22/);
  });

  test('no date at all: nothing to draw, and that is said', async ({ page }) => {
    await open(page, [null, null, null], null);
    await expect(region(page)).toContainText('No claim here has a date of this kind');
    await expect(region(page)).toContainText('3 of three claims have no event date');
  });

  test('none of its own, but that of a story: it is lent to no statement', async ({ page }) => {
    await open(page, [null, null, null], '2020-10-22');
    await expect(region(page)).toContainText('No claim here has a date of this kind');
    await region(page).getByText('publication', { exact: true }).click();
    await expect(bar(page, /^22 October 2020: three claims of three links$/)).toBeVisible();
  });

  test('a span of the address that lies far from every date', async ({ page }) => {
    await open(page, ['2020-10-22', '2021'], '2020-10-22', 'span=0300~0400');
    await expect(region(page)).toContainText('300–409');
    await region(page).getByRole('button', { name: /later/ }).click();
    await expect(bar(page, /2020/).first()).toBeAttached();
  });

  test('five thousand statements, of which hundreds have spans of their own', async ({ page }) => {
    test.setTimeout(120_000);
    const dates = Array.from({ length: 5000 }, (_, i) => {
      const day = `${String(2000 + (i % 20))}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
      if (i % 10 === 9) return null;
      return i % 10 === 8
        ? `[${day}..${day.replace(/^(\d+)/, (year) => String(Number(year) + 1 + (i % 3)))}]`
        : day;
    });
    await open(page, dates, '2020-10-22');
    await expect(region(page)).toContainText('500 of 5,000 claims have no event date');
    await bar(page, /^2005:/).click();
    await expect(page).toHaveURL(/from=2005&to=2005/);
    await expect(
      region(page)
        .getByRole('link', { name: /more in the table/ })
        .first(),
    ).toBeVisible();
    await region(page).getByRole('button', { name: 'Clear dates' }).click();
    await expect(page).not.toHaveURL(/from=/);
  });
});
