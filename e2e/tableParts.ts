import type { Locator, Page } from '@playwright/test';

export const table = (page: Page) => page.getByRole('table', { name: 'Links' });
export const region = (page: Page) => page.getByRole('region', { name: 'Table' });
/** Its rows without the heads of the columns. */
export const rows = (page: Page) => table(page).locator('tbody').getByRole('row');
/** How many rows there are, once they are there. */
export async function shownRows(page: Page): Promise<number> {
  await rows(page).first().waitFor();
  return rows(page).count();
}

/** What says how many rows there are. */
export const count = (page: Page) => region(page).getByRole('status').first();
export const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
export const list = (page: Page) => page.getByRole('listbox', { name: 'Entities and links' });

export function cellsOf(page: Page, column: string): Locator {
  return table(page).locator(`tbody td[data-column="${column}"]`);
}
