import { expect, test } from '@playwright/test';

test('who stands between the others is told in a table of entities, reached from that of relations', async ({
  page,
}) => {
  await page.goto('/?view=table');
  await page.getByRole('region', { name: 'Table' }).getByRole('link', { name: 'Entities' }).click();
  await expect(page).toHaveURL(/view=entities/);
  const rows = page.getByRole('region', { name: 'Entities' }).getByRole('row');
  await expect(rows).toHaveCount(71);
  await page.getByRole('columnheader', { name: 'Lies between' }).getByRole('button').click();
  await expect(page).toHaveURL(/order=between/);
  await expect(page.getByRole('columnheader', { name: 'Lies between' })).toHaveAttribute(
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
  await expect(page.getByRole('region', { name: 'Entities' }).getByRole('status')).toHaveText(
    / of 70 entities$/,
  );
});
