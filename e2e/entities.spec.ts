import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { index } from './collection.ts';

test('who stands between the others is told in a table of entities, reached from that of relations', async ({
  page,
}) => {
  await page.goto('/?view=table');
  await page.getByRole('region', { name: 'Table' }).getByRole('link', { name: 'Entities' }).click();
  await expect(page).toHaveURL(/view=entities/);
  const rows = page.getByRole('region', { name: 'Entities' }).getByRole('row');
  await expect(rows).toHaveCount(index.relationsOf.size + 1);
  await page.getByRole('columnheader', { name: 'Betweenness' }).getByRole('button').click();
  await expect(page).toHaveURL(/order=between/);
  await expect(page.getByRole('columnheader', { name: 'Betweenness' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(rows.nth(1)).toContainText(/^Russia/);
  await rows.nth(1).getByRole('link', { name: 'Russia' }).click();
  await expect(
    page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2, name: 'Russia' }),
  ).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?view=entities&order=between$/);
});

test('the table of entities counts only what the filters leave', async ({ page }) => {
  await page.goto('/?kinds=country&view=entities&order=name');
  const rows = page.getByRole('region', { name: 'Entities' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('Country');
  await expect(page.getByRole('region', { name: 'Entities' }).getByRole('status').first()).toHaveText(
    new RegExp(` of ${index.relationsOf.size} entities$`),
  );
});

test('the entities are copied with links and saved as CSV, in the order in which they stand', async ({
  page,
}) => {
  await page.goto('/?view=entities&order=between');
  const table = page.getByRole('region', { name: 'Entities' });
  await expect(table.getByRole('rowheader')).not.toHaveCount(0);
  const names = await table.getByRole('rowheader').allTextContents();
  await table.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(table).toContainText(`${names.length} rows copied`);
  const [heads, first] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(heads).toBe('Name\tType\tLinks\tNeighbours\tBetweenness\tFirst date\tAddress');
  expect(first?.split('\t')[0]).toBe(names[0]);
  const downloading = page.waitForEvent('download');
  await table.getByRole('button', { name: 'Download CSV' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^edgewise-.*-entities\.csv$/);
  const saved = await readFile(await download.path(), 'utf8');
  const { data, errors } = Papa.parse<string[]>(saved.slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.slice(1).map(([name]) => name)).toEqual(names);
  expect(Number(data[1]?.[4])).toBeGreaterThan(0);
  expect(Number(data[1]?.[4])).toBeLessThan(1);
  // As exact as the texts give it: a year is not its first day.
  expect(data.find(([name]) => name === 'Serbia')?.[5]).toBe('1999');
  await page.goto(data[1]?.at(-1) ?? '');
  await expect(
    page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 }),
  ).toHaveText(names[0] ?? '');
});
