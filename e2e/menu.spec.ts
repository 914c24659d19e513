import { expect, test } from '@playwright/test';
import { placeOfNode, settled } from './drawing.ts';
import { bar, canvas, details, list, menu, openAt, status } from './picture.ts';

test.describe('the menu', () => {
  test('of an entity by the right button hides it, copies its link and finds its relations', async ({
    page,
  }) => {
    await openAt(page, '/');
    const nato = await placeOfNode(page, 'nato');
    await page.mouse.click(nato.x, nato.y, { button: 'right' });
    await expect(page.getByRole('menu', { name: 'Actions for NATO' })).toBeVisible();
    await menu(page).getByRole('menuitem', { name: 'Copy link' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?entity=nato$/);
    await page.keyboard.press('Escape');
    await expect(menu(page)).toHaveCount(0);
    await page.mouse.click(nato.x, nato.y, { button: 'right' });
    await menu(page).getByRole('menuitem', { name: 'Hide' }).click();
    await expect(page).toHaveURL(/hide=nato/);
    await page.keyboard.press('Control+z');
    await expect(page).not.toHaveURL(/hide=/);
    await settled(page); // it is drawn again a moment after it is shown again
    await page.mouse.click(nato.x, nato.y, { button: 'right' });
    await menu(page).getByRole('menuitem', { name: 'Show its links in the table' }).click();
    await expect(page).toHaveURL(/actors=nato&view=table/);
  });

  test('of another entity asks how it is tied to the selected one', async ({ page }) => {
    await openAt(page, '/?entity=china');
    await settled(page);
    const kosovo = await placeOfNode(page, 'kosovo');
    await page.mouse.click(kosovo.x, kosovo.y, { button: 'right' });
    await expect(menu(page).getByRole('menuitem', { name: 'Select together with China' })).toBeVisible();
    await menu(page).getByRole('menuitem', { name: 'Find connection to China' }).click();
    await expect(page).toHaveURL(/\?path=china~kosovo$/);
    await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(
      'How are China and Kosovo connected?',
    );
  });

  test('of the selection by Shift-F10 on the canvas, with arrows, and Esc gives the focus back', async ({
    page,
  }) => {
    await openAt(page, '/?entity=nato');
    await canvas(page).focus();
    await page.keyboard.press('Shift+F10');
    await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(menu(page).getByRole('menuitem').last()).toBeFocused();
    await page.keyboard.press('h');
    await expect(menu(page).getByRole('menuitem', { name: 'Hide' })).toBeFocused();
    await page.keyboard.press('g');
    await expect(page.getByRole('region', { name: 'Legend' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(canvas(page)).toBeFocused();
    await expect(page).toHaveURL(/entity=nato/);
    await page.keyboard.press('Shift+F10');
    await menu(page).getByRole('menuitem', { name: 'Show neighbours only' }).press('Enter');
    await expect(page).toHaveURL(/depth=1&around=nato/);
  });

  test('of an option of the list, by the right button and by key', async ({ page }) => {
    await openAt(page, '/');
    await list(page).getByRole('option', { name: 'China', exact: true }).click({ button: 'right' });
    await expect(page.getByRole('menu', { name: 'Actions for China' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu(page)).toHaveCount(0);
    await list(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+F10');
    await expect(menu(page).getByRole('menuitem', { name: 'Show in the table' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeFocused();
  });

  test('of the picture, a group and a line', async ({ page }) => {
    await openAt(page, '/?hide=china&group=kind');
    const corner = await canvas(page).boundingBox();
    await page.mouse.click((corner?.x ?? 0) + 8, (corner?.y ?? 0) + 8, { button: 'right' });
    await menu(page).getByRole('menuitem', { name: 'Show everything' }).click();
    await expect(page).not.toHaveURL(/hide/);
    await settled(page);
    const group = await placeOfNode(page, 'kind.weapon');
    await page.mouse.click(group.x, group.y, { button: 'right' });
    await menu(page).getByRole('menuitem', { name: 'Ungroup' }).click();
    await expect(page).toHaveURL(/open=kind.weapon/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a finger held on an entity opens its menu, all of it within the screen', async ({ page }) => {
    await openAt(page, '/');
    const { x, y } = await placeOfNode(page, 'serbia');
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await expect(page.getByRole('menu', { name: 'Actions for Serbia' })).toBeVisible();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    const box = await menu(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(740);
    await menu(page).getByRole('menuitem', { name: 'Show neighbours only' }).tap();
    await expect(status(page)).toContainText('around Serbia, one step');
  });

  test('layouts and neighbours are chosen by thumb', async ({ page }) => {
    await openAt(page, '/?entity=nato');
    await details(page).getByRole('button', { name: 'Close' }).tap();
    await bar(page).getByRole('button', { name: 'Arrange' }).tap();
    await bar(page)
      .getByRole('radio', { name: /^Circles/ })
      .tap();
    await expect(page).toHaveURL(/layout=concentric/);
    await expect(page.locator('.minimap')).toBeHidden();
  });
});
