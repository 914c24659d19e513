import { expect, test, type Page } from '@playwright/test';
import { emphasised, middleOfEdge, placeOfNode } from './drawing.ts';
import { details, menu, openAt } from './picture.ts';

const signs = 'mikhail-mishustin~signs~russian-government-order';

/** For the eye alone: what it tells stands in the details and in the list, too. */
const card = (page: Page) => page.locator('.hover-card');

async function pointAtLine(page: Page): Promise<void> {
  await openAt(page, '/?actors=mikhail-mishustin');
  await page.keyboard.press('f');
  const { x, y } = await middleOfEdge(page, signs);
  await page.mouse.move(x, y);
}

test('a line that the pointer rests on tells its ends, verb and best quote, and nothing steps back', async ({
  page,
}) => {
  await pointAtLine(page);
  await expect(card(page)).toContainText('Mikhail Mishustin signed the Russian government order');
  await expect(card(page).locator('blockquote')).toContainText('Mishustin');
  expect(await emphasised(page, 'hovered')).toContain(signs);
  expect(await emphasised(page, 'dimmed')).toEqual([]);
  expect(new URL(page.url()).search).toBe('?actors=mikhail-mishustin');
  const box = await details(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40);
  await expect(card(page)).toHaveCount(0);
  await expect.poll(() => emphasised(page, 'hovered')).toEqual([]);
});

test('a shape tells its name, its type and how many links it has', async ({ page }) => {
  await openAt(page, '/?actors=mikhail-mishustin');
  const { x, y } = await placeOfNode(page, 'mikhail-mishustin');
  await page.mouse.move(x, y);
  await expect(card(page)).toHaveText(/^Mikhail MishustinPerson · \d+ links?$/);
});

test('a menu, Esc and the way to the panel leave nothing pointed at', async ({ page }) => {
  await pointAtLine(page);
  await expect(card(page)).toHaveCount(1);
  const { x, y } = await middleOfEdge(page, signs);
  await page.mouse.click(x, y, { button: 'right' });
  await expect(menu(page)).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  const box = await details(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40, { steps: 5 });
  await expect.poll(() => emphasised(page, 'hovered')).toEqual([]);
  await expect(card(page)).toHaveCount(0);
});
