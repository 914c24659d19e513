import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { details, region, rows, shownRows, table } from './tableParts.ts';

test.describe('taking rows away', () => {
  test('ticked rows are copied as text and as a table with links', async ({ page }) => {
    await page.goto('/?view=table&actors=nato');
    const boxes = rows(page).getByRole('checkbox');
    await boxes.nth(0).check();
    await boxes.nth(2).click({ modifiers: ['Shift'] });
    await expect(region(page).getByRole('group', { name: 'Copy or save' })).toContainText('3 selected');
    await region(page).getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(region(page)).toContainText('3 rows copied');
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]?.split('\t')).toEqual([
      'Subject',
      'Link',
      'Object',
      'Best quote',
      'Quote check',
      'Dates',
      'Support',
      'Certainty',
      'Address',
    ]);
    const shown = (column: string) => rows(page).first().locator(`[data-column="${column}"]`);
    const cells = lines[1]?.split('\t') ?? [];
    expect(cells[0]).toBe(await shown('subject').textContent());
    expect(await shown('quote').textContent()).toContain(cells[3]);
    expect(cells[5]).toBe(await shown('dates').textContent());
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await (await item?.getType('text/html'))?.text();
      const read = new DOMParser().parseFromString(html ?? '', 'text/html');
      return {
        rows: [...read.querySelectorAll('tr')].map((row) => row.cells.length),
        link: read.querySelector('a')?.href ?? '',
      };
    });
    expect(copied.rows).toEqual([8, 8, 8, 8]);
    await page.goto(copied.link);
    await expect(details(page).getByRole('heading', { level: 2 })).toContainText('NATO');
  });

  test('CSV of all rows is copied, and downloaded with the columns that are shown', async ({ page }) => {
    await page.goto('/?view=table&sort=-dates&columns=relation,subject,from,statements,quote');
    const all = await shownRows(page);
    await expect(region(page).getByText(/^All \d+ quotes were checked/)).toBeVisible();
    await region(page).getByRole('button', { name: 'Copy as CSV' }).click();
    await expect(region(page)).toContainText(`${all} rows copied`);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const downloading = page.waitForEvent('download');
    await region(page).getByRole('button', { name: 'Download CSV' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^edgewise-.*-relationships\.csv$/);
    const saved = await readFile(await download.path(), 'utf8');
    expect(saved.charCodeAt(0)).toBe(0xfeff);
    const { data, errors } = Papa.parse<string[]>(saved.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(all + 1);
    expect(data[0]).toEqual([
      'Link',
      'Subject',
      'Event from',
      'Claims',
      'Best quote',
      'Quote check',
      'Address',
    ]);
    const days = data.slice(1).map((row) => row[2]);
    // What is only bounded by its story has no first day.
    expect(days.find((day) => day !== '')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([7]));
    expect(Papa.parse(copied, { skipEmptyLines: true }).data).toEqual(data);
  });

  test('all are ticked at once, and the ticks outlast an article', async ({ page }) => {
    await page.goto('/?view=table&relation=russia~supplies-arms-to~serbia');
    await expect(table(page).locator('[data-selected="true"]')).toBeInViewport();
    const all = await shownRows(page);
    await table(page)
      .getByRole('checkbox', { name: `Select all ${all}` })
      .check();
    await rows(page).getByRole('checkbox').last().uncheck();
    const scrolled = await region(page)
      .locator('.rows')
      .evaluate((node) => node.scrollTop);
    await details(page).getByRole('link', { name: 'Show in article' }).first().click();
    await expect(page.locator('mark').first()).toBeInViewport();
    await page.goBack();
    await expect(region(page).getByRole('group', { name: 'Copy or save' })).toContainText(
      `${all - 1} selected`,
    );
    expect(
      await region(page)
        .locator('.rows')
        .evaluate((node) => node.scrollTop),
    ).toBe(scrolled);
    await region(page).getByRole('button', { name: 'Deselect all' }).click();
    await expect(table(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
  });
});
