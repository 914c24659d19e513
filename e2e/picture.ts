import { expect, type Locator, type Page } from '@playwright/test';
import { drawn } from './drawing.ts';

// Where the stories of the picture look and press.

export const details = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' });
export const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Entities and links' });
export const status = (page: Page): Locator => page.getByRole('status').first();
export const bar = (page: Page): Locator => page.getByRole('group', { name: 'Picture' });
export const canvas = (page: Page): Locator => page.getByRole('img', { name: /^Network diagram/ });
export const menu = (page: Page): Locator => page.getByRole('menu');

/** Opens an address and waits until it is drawn. */
export async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await drawn(page);
}

/** Opens a panel of the bar under the picture. */
export async function openPanel(page: Page, name: 'Show' | 'Arrange'): Promise<void> {
  const button = bar(page).getByRole('button', { name: new RegExp(`^${name}\\s*(\\(changed\\))?$`) });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
}
