import { expect, type Page } from '@playwright/test';
import { drawn } from './drawing.ts';

export const region = (page: Page) => page.getByRole('region', { name: 'Timeline' });
export const status = (page: Page) => page.getByRole('status').first();
export const bar = (page: Page, name: RegExp) =>
  region(page).getByRole('group', { name: 'Claims by date' }).getByRole('button', { name });
export const end = (page: Page, name: 'From' | 'To') => region(page).getByRole('slider', { name });

export async function openTimeline(page: Page, rest = ''): Promise<void> {
  await page.goto(`/?${rest}${rest ? '&' : ''}view=timeline`);
  await drawn(page);
  await expect(region(page)).toBeVisible();
}

/** Where something in the drawing of the timeline is, in the middle of its height. */
export async function middleOf(
  page: Page,
  name: RegExp,
): Promise<{ left: number; middle: number; right: number; y: number }> {
  const box = await bar(page, name).boundingBox();
  if (!box) throw new Error(`There is no bar ${name}.`);
  return { left: box.x, middle: box.x + box.width / 2, right: box.x + box.width, y: box.y + box.height / 3 };
}

export async function dragBetween(page: Page, from: number, to: number, y: number): Promise<void> {
  await page.mouse.move(from, y);
  await page.mouse.down();
  for (let i = 1; i <= 8; i++) await page.mouse.move(from + ((to - from) * i) / 8, y + 1);
  await page.mouse.up();
}

/** Fingers as the browser reports them: each call says where all of them are. */
export async function touchOf(page: Page) {
  const client = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [x: number, y: number][]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
}
