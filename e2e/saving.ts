import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Anchor, Graph } from '../src/model/types.ts';

export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Save or print' });

export async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save or print' }).click();
  await expect(dialog(page)).toBeVisible();
}

/** Chooses a format by the words in bold, in whichever of the two places it is. */
export async function choose(page: Page, format: string): Promise<void> {
  const forPeople = /^(Picture|Drawing|Print|Text)/.test(format);
  await place(page, forPeople ? 'Picture or text' : 'Data');
  const name = new RegExp(`^${format.replaceAll(/[()]/g, String.raw`\$&`)} `);
  await dialog(page).getByRole('radio', { name }).check();
}

export async function place(page: Page, name: 'Picture or text' | 'Data'): Promise<void> {
  await dialog(page).getByRole('tab', { name }).click();
}

/** Chooses a format, saves, and reads the file. */
export async function saved(
  page: Page,
  format: string,
): Promise<{ name: string; bytes: Buffer; text: string }> {
  await choose(page, format);
  const waiting = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
  const download = await waiting;
  const bytes = readFileSync(await download.path());
  const name = download.suggestedFilename();
  await expect(dialog(page).getByText(`Saved as ${name}`)).toBeVisible();
  return { name, bytes, text: bytes.toString('utf8') };
}

/** Every quote of a collection, copies included. */
export function quotesOf({ statements }: Graph): Anchor[] {
  return statements.flatMap(({ evidence }) => evidence.flatMap(({ anchors }) => anchors));
}
