import { expect, test } from '@playwright/test';
import { shapeNames } from '../src/model/looks.ts';
import { twelveKinds } from '../src/query/testTwelveKinds.ts';
import { things } from './drawing.ts';
import { list, openAt } from './picture.ts';
import { openDialog, saved } from './saving.ts';

test.beforeEach(({ page }) =>
  page.route('**/kinds/graph.json', (route) => route.fulfill({ json: twelveKinds() })),
);

const address = '/?graph=kinds/graph.json';

test('twelve kinds have twelve shapes in the drawing, the legend, the list and the saved picture', async ({
  page,
}) => {
  await openAt(page, address);
  const outlines = (await things(page)).flatMap(({ type, outline }) => (type === 'entity' ? [outline] : []));
  expect(new Set(outlines).size).toBe(shapeNames.length);
  await page.keyboard.press('g');
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend.getByRole('checkbox')).toHaveCount(shapeNames.length);
  const inLegend = await legend
    .locator('.choice .shape')
    .evaluateAll((signs) => signs.map((sign) => sign.innerHTML));
  expect(new Set(inLegend).size).toBe(shapeNames.length);
  const inList = await list(page)
    .locator('[data-type=entity] .shape')
    .evaluateAll((signs) => signs.map((sign) => sign.innerHTML));
  expect(new Set(inList)).toEqual(new Set(inLegend));
  const fills = await legend
    .locator('.choice .shape')
    .evaluateAll((signs) => signs.map((sign) => getComputedStyle(sign).fill));
  expect(new Set(fills).size).toBe(shapeNames.length);
  await page.keyboard.press('g');
  await openDialog(page);
  const { text } = await saved(page, 'Drawing (SVG)');
  expect(new Set(text.match(/fill="rgb\([\d,]+\)" fill-opacity="1" stroke/g)).size).toBe(
    shapeNames.length + 1,
  );
  expect(text).toContain('Kinds 11');
});

test('a class is drawn lighter, and the list and the legend say what it is', async ({ page }) => {
  await openAt(page, address);
  await expect(list(page).getByRole('option', { name: 'Many things Kind 12, a category' })).toBeVisible();
  await expect(list(page).locator('.shape[data-generic]')).toHaveCount(1);
  await page.keyboard.press('g');
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend).toContainText('A category, not one thing: nothing is connected through it');
  for (const stage of ['Required first', 'Intended', 'Called off', 'Sources differ in certainty'])
    await expect(legend.getByText(stage, { exact: true })).toBeVisible();
});
