import { expect, test } from '@playwright/test';
import { drawn, overlappingNames, places, placeOfNode, settled, viewport } from './drawing.ts';
import { bar, canvas, list, openAt, openPanel } from './picture.ts';

test.describe('places', () => {
  test('dragging keeps an entity where it is let go: in the address, through layouts and filters', async ({
    page,
  }) => {
    await openAt(page, '/');
    const before = await places(page);
    const from = await placeOfNode(page, 'air-show');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 30, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/pins=air-show:-?\d+:-?\d+/);
    const moved = (await places(page))['air-show'];
    expect(moved).not.toEqual(before['air-show']);
    await page.reload();
    await drawn(page);
    expect((await places(page))['air-show']).toEqual(moved);
    await openAt(page, `${page.url()}&layout=kind`);
    await expect.poll(async () => (await places(page))['air-show']).toEqual(moved);
    await expect.poll(async () => (await places(page))['nato']).not.toEqual(before['nato']);
    await openPanel(page, 'Arrange');
    await bar(page).getByRole('button', { name: 'Unpin all' }).click();
    await expect(page).not.toHaveURL(/pins/);
    await expect.poll(async () => (await places(page))['air-show']).not.toEqual(moved);
  });

  test('one drag is one step of undo, which says what it takes back', async ({ page }) => {
    await openAt(page, '/?entity=nato');
    await settled(page);
    const before = (await places(page))['nato'];
    const from = await placeOfNode(page, 'nato');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 40, from.y - 30, { steps: 6 });
    await page.mouse.up();
    await expect(page).toHaveURL(/pins=nato/);
    await bar(page)
      .getByRole('button', { name: /^Undo moving NATO/ })
      .click();
    await expect(page).not.toHaveURL(/pins/);
    await expect.poll(async () => (await places(page))['nato']).toEqual(before);
    await expect(bar(page).getByRole('button', { name: 'Nothing to undo' })).toBeDisabled();
    await bar(page)
      .getByRole('button', { name: /^Redo moving NATO/ })
      .click();
    await expect(page).toHaveURL(/pins=nato/);
  });

  test('arrows with Ctrl and Shift move what is selected, in one step of undo', async ({ page }) => {
    await openAt(page, '/?entity=nato');
    const [x = 0, y = 0] = (await places(page))['nato'] ?? [];
    await canvas(page).focus();
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Control+Shift+ArrowDown');
    await expect(page).toHaveURL(new RegExp(`pins=nato:${x + 40}:${y + 20}`));
    await page.keyboard.press('Control+z');
    await expect(page).not.toHaveURL(/pins/);
  });
});

test.describe('layouts', () => {
  for (const [layout, name] of Object.entries({
    concentric: 'Circles',
    layered: 'Left to right',
    kind: 'By type',
    time: 'By date',
  })) {
    test(`${name} is chosen by its name and opens from its address as the same picture`, async ({ page }) => {
      await openAt(page, '/');
      const web = await places(page);
      await openPanel(page, 'Arrange');
      await bar(page)
        .getByRole('radio', { name: new RegExp(`^${name}`) })
        .check();
      await expect(page).toHaveURL(new RegExp(`layout=${layout}`));
      await expect.poll(async () => (await places(page))['nato']).not.toEqual(web['nato']);
      await settled(page);
      const here = await places(page);
      await page.reload();
      await drawn(page);
      await expect.poll(() => places(page)).toEqual(here);
      await openPanel(page, 'Arrange');
      await bar(page)
        .getByRole('radio', { name: /^Network/ })
        .check();
      await expect.poll(() => places(page)).toEqual(web);
    });
  }

  for (const address of ['/', '/?layout=concentric', '/?layout=layered', '/?layout=kind', '/?layout=time']) {
    test(`no name lies over another at ${address}, near or far, in a wide window or on a phone`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await openAt(page, address);
      for (const key of ['f', '-', '+', '+', '+']) {
        await page.keyboard.press(key);
        await settled(page);
        expect(await overlappingNames(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 360, height: 740 });
      for (const key of ['f', '-', '+', '+', '+']) {
        await page.keyboard.press(key);
        await settled(page);
        expect(await overlappingNames(page)).toEqual([]);
      }
    });
  }

  test('rings stand around what was selected when they were chosen', async ({ page }) => {
    await openAt(page, '/?entity=nato&layout=concentric');
    expect(new URL(page.url()).search).toBe('?entity=nato&around=nato&layout=concentric');
    await expect.poll(async () => (await places(page))['nato']).toEqual([0, 0]);
    await list(page).getByRole('option', { name: 'China', exact: true }).click();
    await settled(page);
    expect((await places(page))['nato']).toEqual([0, 0]);
    await openPanel(page, 'Arrange');
    await bar(page).getByRole('button', { name: 'Centre on selection' }).click();
    await expect.poll(async () => (await places(page))['china']).toEqual([0, 0]);
  });

  test.describe('with reduced motion', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });
    test('nothing moves, it is there', async ({ page }) => {
      await openAt(page, '/?entity=nato');
      await page.keyboard.press('n');
      await expect(page).toHaveURL(/depth=1/);
      const [here, view] = [await places(page), await viewport(page)];
      await settled(page);
      expect(await places(page)).toEqual(here);
      expect(await viewport(page)).toEqual(view);
    });
  });
});

test.describe('the small map', () => {
  test('is there when some of the drawing is not in sight, and moves it', async ({ page }) => {
    await openAt(page, '/');
    const map = page.locator('.minimap');
    await expect(map).toBeHidden();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(map).toBeVisible();
    const before = await viewport(page);
    const box = await map.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 30);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 30);
    await page.mouse.up();
    const after = await viewport(page);
    expect(after.zoom).toBe(before.zoom);
    expect([after.x, after.y]).not.toEqual([before.x, before.y]);
    await page.keyboard.press('f');
    await expect(map).toBeHidden();
  });
});
