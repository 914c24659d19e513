import { expect, test, type Page } from '@playwright/test';
import { drawn, placeOfNode, settled, viewport } from './drawing.ts';
import { canvas, list, openAt } from './picture.ts';

/** Chooses one in the list. */
async function choose(page: Page, name: string): Promise<void> {
  await list(page).getByRole('option', { name, exact: true }).click();
  await settled(page);
}

test('what is selected comes near with what it touches, and clearing goes back to where the reader was', async ({
  page,
}) => {
  await openAt(page, '/');
  const whole = await viewport(page);
  await choose(page, 'Air show');
  const near = await viewport(page);
  expect(near.zoom).toBeGreaterThan(whole.zoom * 1.2);
  const [box, at] = [await canvas(page).boundingBox(), await placeOfNode(page, 'air-show')];
  expect(at.x).toBeGreaterThan(box?.x ?? Infinity);
  expect(at.x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
  await choose(page, 'NATO');
  expect(await viewport(page)).not.toEqual(near);
  await page.keyboard.press('Escape');
  await settled(page);
  const back = await viewport(page);
  expect(back.zoom).toBeCloseTo(whole.zoom);
  expect(back.x).toBeCloseTo(whole.x);
});

test('a view that the reader moved by hand stays for what is in sight, and goes to what is not', async ({
  page,
}) => {
  await openAt(page, '/');
  for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
  const { x, y } = await placeOfNode(page, 'serbia');
  await canvas(page).focus();
  const box = await canvas(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  await page.mouse.down();
  const [dx, dy] = [(box?.x ?? 0) + (box?.width ?? 0) / 2 - x, (box?.y ?? 0) + (box?.height ?? 0) / 2 - y];
  await page.mouse.move((box?.x ?? 0) + 10 + dx, (box?.y ?? 0) + 10 + dy, { steps: 4 });
  await page.mouse.up();
  await settled(page);
  const mine = await viewport(page);
  await choose(page, 'Serbia');
  expect(await viewport(page)).toEqual(mine);
  for (const name of ['France', 'Ukraine', 'Air show']) {
    await choose(page, name);
    expect((await viewport(page)).zoom).toBeCloseTo(mine.zoom);
  }
  await page.keyboard.press('Escape');
  await settled(page);
  expect((await viewport(page)).x).toBeCloseTo(mine.x);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('the view is there at once', async ({ page }) => {
    await openAt(page, '/');
    const whole = await viewport(page);
    await list(page).getByRole('option', { name: 'Air show', exact: true }).click();
    await expect.poll(() => viewport(page)).not.toEqual(whole);
    const here = await viewport(page);
    await settled(page);
    expect(await viewport(page)).toEqual(here);
  });
});

test('until the drawing is there a sentence says that it comes', async ({ page }) => {
  await page.route('**/GraphView*.js', async (route) => {
    await expect(page.getByText('Drawing…')).toBeVisible();
    await route.continue();
  });
  await page.goto('/');
  await drawn(page);
  await expect(page.getByText('Drawing…')).toBeHidden();
});
