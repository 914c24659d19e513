import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { drawn, namesShown, overlappingNames } from './drawing.ts';

const views = {
  'the graph': '/',
  'an entity': '/?entity=serbia',
  'a relation': '/?relation=russia~supplies-arms-to~serbia&from=2019',
  'the table': '/?view=table',
  'an article': '/?article=000-3cdd08f7ccb2927f',
  'a failure': '/?graph=nowhere.json',
};
const screens = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
];

for (const [name, address] of Object.entries(views)) {
  for (const viewport of screens) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name} has no serious fault of accessibility, ${viewport.width} wide, ${colorScheme}`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
          [],
        );
      });
    }
  }
}

test('the landmarks have the names that are promised', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('search', { name: 'Filters' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Graph' })).toBeAttached();
  await expect(
    page.getByRole('region', { name: 'Graph' }).getByRole('listbox', { name: 'Entities and relations' }),
  ).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText(/of \d+ relations shown/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('the question who supplies weapons to Serbia is answered by thumb', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    await page.getByLabel('Actor', { exact: true }).selectOption({ label: 'Serbia' });
    await page.getByRole('button', { name: 'List', exact: true }).tap();
    await page.getByRole('option', { name: 'Russia supplies arms to Serbia' }).tap();
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details.getByRole('heading', { name: 'Russia supplies arms to Serbia' })).toBeInViewport();
    await details.getByRole('link', { name: 'Show in article' }).first().tap();
    await expect(page.locator('mark').first()).toBeInViewport();
  });
});

test('names on the first drawing are all there and none lies over another', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await drawn(page);
  expect(await overlappingNames(page)).toEqual([]);
  const [shown, all] = await namesShown(page);
  expect(shown).toBe(all);
});
