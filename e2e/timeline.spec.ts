import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { bar, end, openTimeline, region, status } from './timelinePage.ts';

test('a reader opens the timeline from the header and sees when things happened', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(/view=timeline/);
  await expect(region(page)).toContainText('1990 – 2024, a bar for each year');
  await expect(bar(page, /^1999: four statements of/)).toBeVisible();
  await expect(
    bar(page, /^2020: 11 statements of .* relations, 140 more by the date of the story/),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Graph' })).toBeAttached();
  await page.goBack();
  await expect(region(page)).toHaveCount(0);
});

test('a date that is less exact than the bars is a span of its own, and no day', async ({ page }) => {
  await openTimeline(page);
  const stretches = region(page).getByRole('group', { name: 'Dates less exact than the bars' });
  await expect(stretches.getByRole('button', { name: /^Within 1990 – 1999: one statement/ })).toBeAttached();
  await expect(stretches.getByRole('button', { name: /^Since 2013: one statement/ })).toBeAttached();
  await expect(
    stretches.getByRole('button', { name: /^Within 15 October 2017 – 15 October 2023: two statements/ }),
  ).toBeAttached();
  await openTimeline(page, 'span=1999-01~1999-12');
  await expect(stretches.getByRole('button', { name: /^Within 1999: four statements/ })).toBeAttached();
  await expect(bar(page, /1999/)).toHaveCount(0);
});

test('bins follow the zoom: years, months, days', async ({ page }) => {
  await openTimeline(page);
  await bar(page, /^2020:/).click();
  await region(page).getByRole('button', { name: 'Zoom in on it' }).click();
  await expect(page).toHaveURL(/span=2020~2020|span=2020-01~2020-12/);
  await expect(bar(page, /^October 2020: nine statements/)).toBeVisible();
  await bar(page, /^October 2020:/).click();
  await region(page).getByRole('button', { name: 'Zoom in on it' }).click();
  await expect(bar(page, /^10 October 2020: four statements/)).toBeVisible();
  await expect(region(page)).toContainText('October 2020, a bar for each day');
  await region(page)
    .getByRole('button', { name: /earlier/ })
    .click();
  await expect(region(page)).toContainText('a bar for each day');
  await region(page).getByRole('button', { name: 'Whole time' }).click();
  await expect(page).not.toHaveURL(/span=/);
  await expect(bar(page, /^1999:/)).toBeVisible();
});

test('choosing a bar narrows the graph to it and lists its relations; choosing it again clears', async ({
  page,
}) => {
  await openTimeline(page);
  await bar(page, /^1999:/).click();
  await expect(page).toHaveURL(/from=1999&to=1999/);
  await expect(status(page)).toHaveText(/^\d+ of 133 relations shown, dated 1999/);
  await expect(bar(page, /^1999:/)).toHaveAttribute('aria-pressed', 'true');
  const chosen = region(page).getByRole('region', { name: '1999' });
  await expect(chosen).toContainText('Dated in this time: four statements of');
  await expect(chosen).toContainText('Reaching beyond it: one statement');
  await chosen.getByRole('link').first().click();
  await expect(page).toHaveURL(/relation=/);
  await expect(
    page.getByRole('complementary', { name: 'Details' }).locator('blockquote').first(),
  ).toBeVisible();
  await page.goBack();
  await bar(page, /^1999:/).click();
  await expect(page).not.toHaveURL(/from=/);
  await expect(status(page)).toHaveText(/^133 of 133 relations shown/);
});

test('each clock has its own timeline', async ({ page }) => {
  await openTimeline(page);
  await region(page).getByText('it was published').click();
  await expect(page).toHaveURL(/clock=published/);
  await expect(bar(page, /^2020: 156 statements/)).toBeVisible();
  await expect(region(page)).toContainText('Every statement has a date of its own');
  await region(page).getByRole('radio', { name: 'it was published' }).press('ArrowLeft');
  await expect(page).toHaveURL(/clock=said/);
  await expect(region(page)).toContainText('188 of 203 statements have no date of their own');
  await expect(page.getByRole('combobox', { name: 'by when' })).toHaveValue('said');
  await bar(page, /^2020:/).click();
  await expect(status(page)).toContainText('dated 2020 by when it was said');
});

test('what has no date of its own is counted at the side, explained, and can be hidden', async ({ page }) => {
  await openTimeline(page);
  await expect(region(page)).toContainText(
    '181 of 203 statements have no date of their own; they stand at the date of their story.',
  );
  await region(page).getByRole('button', { name: 'Hide' }).click();
  await expect(page).toHaveURL(/undated=hide/);
  await expect(status(page)).not.toHaveText(/^133 of 133/);
  await expect(bar(page, /^2020: 11 statements of [^,]*$/)).toBeVisible();
  await region(page).getByRole('button', { name: 'Show' }).click();
  await expect(page).not.toHaveURL(/undated/);
});

test('the timeline counts what the other filters let through', async ({ page }) => {
  await openTimeline(page, 'polarity=denied');
  await expect(region(page)).toContainText('of seven statements');
});

test('the timeline counts what is in the picture, whichever dates it is narrowed to', async ({ page }) => {
  await openTimeline(page, 'entity=china&from=1999&to=1999&depth=1');
  await expect(bar(page, /^2020: three statements of three relations/)).toBeVisible();
  await expect(bar(page, /^1999:/)).toHaveCount(0);
});

test('an address opens the timeline as it was', async ({ page }) => {
  await openTimeline(
    page,
    'from=2020-10-10&to=2020-10-15&clock=event&undated=hide&span=2020-10-01~2020-10-31',
  );
  await expect(page).toHaveURL(
    /\?from=2020-10-10&to=2020-10-15&undated=hide&view=timeline&span=2020-10-01~2020-10-31$/,
  );
  await expect(region(page)).toContainText('October 2020, a bar for each day');
  await expect(end(page, 'From')).toHaveAttribute('aria-valuetext', '10 October 2020');
  await expect(bar(page, /^10 October 2020: four statements/)).toBeVisible();
  await page.reload();
  await expect(end(page, 'To')).toHaveAttribute('aria-valuetext', '15 October 2020');
});

test('pointing at a bar lifts its relations in the drawing and says what it is', async ({ page }) => {
  await openTimeline(page);
  await bar(page, /^1999:/).hover();
  await expect(region(page)).toContainText('1999: four statements of');
  const lifted = () =>
    page.evaluate(() => {
      const container = document.querySelector('.__________cytoscape_container');
      const cy = container && Reflect.get(container, '_cyreg').cy;
      return cy.edges('.lifted').length;
    });
  await expect.poll(lifted).toBeGreaterThan(0);
  await page.mouse.move(5, 5);
  await expect.poll(lifted).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 360, height: 740 },
    { width: 720, height: 450 },
  ]) {
    for (const forcedColors of ['none', 'active'] as const) {
      test(`no serious fault of accessibility, ${viewport.width} wide, ${colorScheme}, forced colours ${forcedColors}`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, forcedColors });
        await openTimeline(page, 'from=2017&to=2020');
        const { violations } = await new AxeBuilder({ page }).include('.timeline').analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
          [],
        );
      });
    }
  }
}
