import { expect, test } from '@playwright/test';
import { emphasised } from './drawing.ts';
import { seriousFaults } from './faults.ts';
import { bar, end, openTimeline, region, status } from './timelinePage.ts';

test('a reader opens the timeline from the header and sees when things happened', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(/view=timeline/);
  await expect(region(page)).toContainText('1990–2024, a bar for each year');
  await expect(bar(page, /^1999: four claims of/)).toBeVisible();
  await expect(bar(page, /^2020: ten claims of .* links$/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Graph' })).toBeAttached();
  await page.goBack();
  await expect(region(page)).toHaveCount(0);
});

test('a date that is less exact than the bars is a span of its own, and no day', async ({ page }) => {
  await openTimeline(page);
  const stretches = region(page).getByRole('group', { name: 'Approximate dates' });
  await expect(stretches.getByRole('button', { name: /^Within 1990–1999: one claim/ })).toBeAttached();
  await expect(
    stretches.getByRole('button', { name: /^Within 1 January 2013 – 20 April 2024: one claim/ }),
  ).toBeAttached();
  await expect(stretches.getByRole('button', { name: /^Not after 20 October 2020: seven/ })).toBeAttached();
  await expect(
    stretches.getByRole('button', { name: /^Within 15 October 2017 – 15 October 2023: two claims/ }),
  ).toBeAttached();
  await openTimeline(page, 'span=1999-01~1999-12');
  await expect(stretches.getByRole('button', { name: /^Within 1999: four claims/ })).toBeAttached();
  await expect(bar(page, /1999/)).toHaveCount(0);
});

test('bins follow the zoom: years, months, days', async ({ page }) => {
  await openTimeline(page);
  await bar(page, /^2020:/).click();
  await region(page).getByRole('button', { name: 'Zoom in on this period' }).click();
  await expect(page).toHaveURL(/span=2020~2020|span=2020-01~2020-12/);
  await expect(bar(page, /^October 2020: eight claims/)).toBeVisible();
  await bar(page, /^October 2020:/).click();
  await region(page).getByRole('button', { name: 'Zoom in on this period' }).click();
  await expect(bar(page, /^10 October 2020: four claims/)).toBeVisible();
  await expect(region(page)).toContainText('October 2020, a bar for each day');
  await region(page)
    .getByRole('button', { name: /earlier/ })
    .click();
  await expect(region(page)).toContainText('a bar for each day');
  await region(page).getByRole('button', { name: 'All dates' }).click();
  await expect(page).not.toHaveURL(/span=/);
  await expect(bar(page, /^1999:/)).toBeVisible();
});

test('choosing a bar narrows the graph to it and lists its relations; choosing it again clears', async ({
  page,
}) => {
  await openTimeline(page);
  await bar(page, /^1999:/).click();
  await expect(page).toHaveURL(/from=1999&to=1999/);
  await expect(status(page)).toHaveText(/^\d+ of \d+ links shown, dated 1999/);
  await expect(bar(page, /^1999:/)).toHaveAttribute('aria-pressed', 'true');
  const chosen = region(page).getByRole('region', { name: '1999' });
  await expect(chosen).toContainText('Dated in this period: four claims of');
  await expect(chosen).toContainText(/May fall in it besides: \S+ claims/);
  await chosen.getByRole('link').first().click();
  await expect(page).toHaveURL(/relation=/);
  await expect(
    page.getByRole('complementary', { name: 'Details' }).locator('blockquote').first(),
  ).toBeVisible();
  await page.goBack();
  await bar(page, /^1999:/).click();
  await expect(page).not.toHaveURL(/from=/);
  await expect(status(page)).toHaveText(/^(\d+) of \1 links shown/);
});

test('each clock has its own timeline', async ({ page }) => {
  await openTimeline(page);
  await region(page).getByText('publication', { exact: true }).click();
  await expect(page).toHaveURL(/clock=published/);
  await expect(bar(page, /^2020: \d+ claims/)).toBeVisible();
  await expect(region(page)).toContainText('Every claim here has a date.');
  await region(page).getByRole('radio', { name: 'publication' }).press('ArrowLeft');
  await expect(page).toHaveURL(/clock=said/);
  await expect(region(page)).toContainText('have no date of statement');
  await expect(page.getByRole('combobox', { name: 'Date of' })).toHaveValue('said');
  await bar(page, /^2020:/).click();
  await expect(status(page)).toContainText('dated 2020 by date of statement');
});

test('what has no date is counted at the side, and can be hidden', async ({ page }) => {
  await openTimeline(page);
  await expect(region(page)).toContainText(
    /\d+ of \d+ claims have no event date, so they are not on the line\./,
  );
  await region(page).getByRole('button', { name: 'Hide undated claims' }).click();
  await expect(page).toHaveURL(/undated=hide/);
  await expect(status(page)).not.toHaveText(/^(\d+) of \1 /);
  await expect(bar(page, /^2020: ten claims of [^,]*$/)).toBeVisible();
  await region(page).getByRole('button', { name: 'Show undated claims' }).click();
  await expect(page).not.toHaveURL(/undated/);
});

test('the timeline counts what the other filters let through', async ({ page }) => {
  await openTimeline(page, 'polarity=denied');
  await expect(region(page)).toContainText('of six claims');
});

test('the timeline counts what is in the picture, whichever dates it is narrowed to', async ({ page }) => {
  await openTimeline(page, 'entity=china&clock=published&from=1999&to=1999&depth=1');
  await expect(bar(page, /^2020: \S+ claims of \S+ links/)).toBeVisible();
  await expect(bar(page, /^1999:/)).toHaveCount(0);
});

test('an address opens the timeline as it was', async ({ page }) => {
  await openTimeline(
    page,
    'from=2020-10-10&to=2020-10-15&clock=event&overlapping=show&span=2020-10-01~2020-10-31',
  );
  await expect(page).toHaveURL(
    /\?from=2020-10-10&to=2020-10-15&overlapping=show&view=timeline&span=2020-10-01~2020-10-31$/,
  );
  await expect(region(page)).toContainText('October 2020, a bar for each day');
  await expect(end(page, 'From')).toHaveAttribute('aria-valuetext', '10 October 2020');
  await expect(bar(page, /^10 October 2020: four claims/)).toBeVisible();
  await page.reload();
  await expect(end(page, 'To')).toHaveAttribute('aria-valuetext', '15 October 2020');
});

test('pointing at a bar lifts its relations in the drawing and says what it is', async ({ page }) => {
  await openTimeline(page);
  await bar(page, /^1999:/).hover();
  await expect(region(page)).toContainText('1999: four claims of');
  const lifted = async () => (await emphasised(page, 'hovered')).filter((id) => id.includes('~'));
  await expect.poll(lifted).not.toEqual([]);
  await page.mouse.move(5, 5);
  await expect.poll(lifted).toEqual([]);
});

for (const [width, height, colorScheme] of [
  [1440, 900, 'light'],
  [1440, 900, 'dark'],
  [360, 740, 'light'],
] as const) {
  test(`no serious fault of accessibility, ${width} wide, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await openTimeline(page, 'from=2017&to=2020');
    expect(await seriousFaults(page, 'all', '.timeline')).toEqual([]);
  });
}

test('what happened stands on cards over the line, with its words for who points at it or comes to it by key', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openTimeline(page);
  const cards = region(page).getByRole('list', { name: 'What happened' }).getByRole('link');
  await expect(cards.filter({ hasText: '2017' }).first()).toBeVisible();
  await cards.first().hover();
  await expect(region(page).locator('.event-quote:visible blockquote')).toHaveCount(1);
  await cards.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(cards.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/statement=/);
});

test('on a phone another view is not covered by what was read, and Back brings that again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?relation=russia~supplies-arms-to~serbia');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.locator('blockquote').first()).toBeInViewport();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(details).toBeHidden();
  await page.goBack();
  await expect(details.locator('blockquote').first()).toBeInViewport();
});

test('on a phone what happened stands in a list under the line, with its words', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTimeline(page);
  await expect(region(page).getByRole('heading', { name: /^\d+ events$/ })).toBeInViewport({ ratio: 0.9 });
  await expect(
    region(page).getByRole('list', { name: 'What happened' }).getByRole('link').first(),
  ).toBeInViewport();
  await openTimeline(page, 'from=2020-10&to=2020-10');
  const list = region(page).getByRole('list', { name: 'What happened' });
  await expect(list.getByRole('link').first()).toContainText('October 2020');
  await expect(list.locator('blockquote').first()).toBeVisible();
  await expect(list.locator('figcaption').first()).toContainText(/, \d+ \w+ 20\d\d/);
  const marks = await list
    .locator('blockquote:not([data-own-marks])')
    .first()
    .evaluate((quote) => getComputedStyle(quote, '::before').content);
  expect(marks).toContain('“');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
