import { expect, test, type Page } from '@playwright/test';
import { allShown, neighboursOf, total } from './collection.ts';
import {
  drawn,
  drawnIds,
  middleOfEdge,
  placeOfNode,
  places,
  pointOfEdge,
  rooms,
  settled,
  things,
  viewport,
} from './drawing.ts';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const status = (page: Page) => page.getByRole('status').first();
const list = (page: Page) => page.getByRole('listbox', { name: 'Entities and links' });
const canvas = (page: Page) => page.getByRole('img', { name: /^Network diagram/ });

test('N shows the neighbourhood of what is selected, a badge brings more, and undo takes it back', async ({
  page,
}) => {
  await page.goto('/?entity=nato');
  await drawn(page);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/depth=1/);
  await expect(status(page)).toHaveText(
    new RegExp(`^\\d\\d? of ${total} links shown; around NATO, one step`),
  );
  const near = neighboursOf('nato');
  const away = [...neighboursOf('serbia')].filter((id) => id !== 'nato' && !near.has(id));
  await page.locator('.badges button', { hasText: `+${away.length}` }).click();
  await expect(page).toHaveURL(/expand=serbia/);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page).not.toHaveURL(/expand=/);
  await page.keyboard.press('Control+z');
  await expect(status(page)).toHaveText(allShown);
  await page.keyboard.press('Control+Shift+z');
  await expect(page).toHaveURL(/depth=1/);
});

test('H hides what is selected from drawing and list, says so, and Shift-H brings it back', async ({
  page,
}) => {
  await page.goto('/?entity=nato');
  await drawn(page);
  await page.keyboard.press('h');
  await expect(page).toHaveURL(/hide=nato/);
  await expect(status(page)).toContainText('hidden by you: NATO');
  await expect(list(page).getByRole('option', { name: 'NATO', exact: true })).toHaveCount(0);
  await page.keyboard.press('Shift+H');
  await expect(page).not.toHaveURL(/hide=/);
  await expect(list(page).getByRole('option', { name: 'NATO', exact: true })).toHaveCount(1);
});

test('what is moved stays where it was put, in the address and after opening it again, until it is put back', async ({
  page,
}) => {
  await page.goto('/');
  await drawn(page);
  const from = await placeOfNode(page, 'china');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/pins=china:-?\d+:-?\d+/);
  const before = (await places(page))['china'];
  await page.reload();
  await drawn(page);
  expect((await places(page))['china']).toEqual(before);
  await page.locator('.disclosure.arrange > button').click();
  await page.getByRole('button', { name: 'Unpin all' }).click();
  await expect(page).not.toHaveURL(/pins=/);
});

test('kinds are drawn as one with their count, open and close, and their lines are lists and no relations', async ({
  page,
}) => {
  await page.goto('/');
  await drawn(page);
  await page.locator('.disclosure.arrange > button').click();
  await page.getByRole('radio', { name: /^Same type/ }).check();
  await expect(page).toHaveURL(/group=kind/);
  await page.keyboard.press('Escape');
  await settled(page);
  const line = await middleOfEdge(page, 'kind.country~kind.weapon');
  await page.mouse.click(line.x, line.y);
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Between countries and weapons');
  await expect(details(page).getByRole('link', { name: 'Russia supplies arms to Serbia' })).toHaveCount(0);
  await page.goto('/?group=kind&open=kind.weapon');
  await drawn(page);
  expect(await drawnIds(page)).toContain('pantsir');
  expect(await drawnIds(page)).not.toContain('serbia');
});

test('communities are named after their best connected member', async ({ page }) => {
  await page.goto('/?group=community');
  await drawn(page);
  await expect
    .poll(async () => (await things(page)).filter(({ type }) => type === 'group').map(({ words }) => words))
    .toContainEqual(expect.stringContaining('Serbia'));
});

test('many relations between two are one line with their number, which opens to each of them', async ({
  page,
}) => {
  await page.goto('/?kinds=country');
  await drawn(page);
  const line = await middleOfEdge(page, 'russia~serbia');
  await page.mouse.click(line.x, line.y);
  await expect(page).toHaveURL(/open=russia~serbia/);
  await expect(details(page)).toContainText('Russia supplies arms to Serbia');
  await drawn(page);
  expect(await drawnIds(page)).toContain('russia~supplies-arms-to~serbia');
});

test('a right click opens a menu that keys can use; Esc gives the focus back', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const nato = await placeOfNode(page, 'nato');
  await page.mouse.click(nato.x, nato.y, { button: 'right' });
  const menu = page.getByRole('menu', { name: 'Actions for NATO' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await page.mouse.click(nato.x, nato.y, { button: 'right' });
  await menu.getByRole('menuitem', { name: /^Hide/ }).click();
  await expect(page).toHaveURL(/hide=nato/);
});

test('Shift-F10 opens the menu of what the list stands on', async ({ page }) => {
  await page.goto('/?entity=nato');
  await expect(list(page).getByRole('option', { name: 'NATO', exact: true })).toBeVisible();
  await list(page).focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Show neighbours only' }).press('Enter');
  await expect(page).toHaveURL(/depth=1/);
});

test('a frame drawn with Shift selects what is in it', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const [china, kosovo] = [await placeOfNode(page, 'china'), await placeOfNode(page, 'kosovo')];
  const [left, right] = [Math.min(china.x, kosovo.x) - 18, Math.max(china.x, kosovo.x) + 18];
  const [top, bottom] = [Math.min(china.y, kosovo.y) - 18, Math.max(china.y, kosovo.y) + 18];
  await page.keyboard.down('Shift');
  await page.mouse.move(right, bottom);
  await page.mouse.down();
  await page.mouse.move(left, top, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/entity=(?:[a-z0-9-]+,)*china,(?:[a-z0-9-]+,)*kosovo/);
});

test('a map shows where one is once not everything is seen, and moves the drawing', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const map = page.locator('canvas.minimap');
  await expect(map).toBeHidden();
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(map).toBeVisible();
  const before = (await viewport(page)).x;
  await map.click({ position: { x: 20, y: 20 } });
  expect((await viewport(page)).x).not.toBe(before);
});

test.describe('by thumb', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('a long press opens the menu', async ({ page, context }) => {
    await page.goto('/');
    await drawn(page);
    const { x, y } = await placeOfNode(page, 'serbia');
    const session = await context.newCDPSession(page);
    const point = { touchPoints: [{ x, y }] };
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', ...point });
    await expect(page.getByRole('menu')).toBeVisible();
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await expect(page).toHaveURL(/\/$/); // to lift the finger selects nothing
  });

  test('by time, every column has its date, and no name is cut off', async ({ page }) => {
    await page.goto('/?layout=time');
    await drawn(page);
    await settled(page);
    const [all, named] = [await things(page), await rooms(page)];
    const captions = all.filter(({ type }) => type === 'caption');
    expect(captions.length).toBeGreaterThan(1);
    const top = (await canvas(page).boundingBox())?.y ?? 0;
    for (const { id } of captions) expect(named.get(id)?.y1, id).toBeGreaterThanOrEqual(top);
  });

  test('where a name is lifted over its shape, the lines to it end at the shape and not at the name', async ({
    page,
  }) => {
    await page.goto('/');
    await drawn(page);
    const [all, named] = [await things(page), await rooms(page)];
    const discs = new Map(all.flatMap(({ id, type, size }) => (type === 'entity' ? [[id, size]] : [])));
    const lines = all.filter(({ type }) => type === 'relation');
    let lifted = 0;
    for (const { id } of lines) {
      const target = id.split('~')[2] ?? '';
      const [at, name] = [await placeOfNode(page, target), named.get(target)];
      if (!name || name.y2 > at.y) continue;
      lifted += 1;
      const end = await pointOfEdge(page, id, 1);
      const { zoom } = await viewport(page);
      expect(Math.hypot(end.x - at.x, end.y - at.y), id).toBeLessThan((discs.get(target) ?? 0) * zoom);
    }
    expect(lifted).toBeGreaterThan(0);
  });
});

test('the size of the shapes tells what the reader asks for, and the legend says what', async ({ page }) => {
  await page.goto('/?size=between');
  await drawn(page);
  const sizes = async () =>
    (await things(page)).flatMap(({ id, type, size }): [string, number][] =>
      type === 'entity' ? [[id, size]] : [],
    );
  const size = async (id: string) => new Map(await sizes()).get(id) ?? 0;
  await expect.poll(async () => (await size('russia')) > (await size('serbia'))).toBe(true);
  const between = new Map(await sizes());
  await page.getByRole('button', { name: 'Legend' }).click();
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('bridges more pairs');
  await page.locator('.disclosure.arrange > button').click();
  await page.getByRole('radio', { name: /^Links/ }).check();
  await expect(page).not.toHaveURL(/size=/);
  // Some lie between others more often than the number of their relations would make one think, and some less.
  const changes = async () => (await sizes()).map(([id, now]) => Math.sign(now - (between.get(id) ?? 0)));
  await expect.poll(async () => new Set(await changes())).toEqual(new Set([-1, 0, 1]));
});
