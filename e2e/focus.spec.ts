import { expect, test, type Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { drawn, findDrawing, middleOfEdge, overlappingNames, placeOfNode } from './drawing.ts';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const status = (page: Page) => page.getByRole('status').first();
const list = (page: Page) => page.getByRole('listbox', { name: 'Entities and relations' });
const drawing = (page: Page) => page.evaluateHandle<Core>(findDrawing);

/** Waits until what moves has come to rest. */
async function rest(page: Page): Promise<void> {
  const cy = await drawing(page);
  await expect
    .poll(() => cy.evaluate((core) => core.nodes().filter((node) => node.animated()).length))
    .toBe(0);
}

test('N shows the neighbourhood of what is selected, a badge brings more, and undo takes it back', async ({
  page,
}) => {
  await page.goto('/?entity=nato');
  await drawn(page);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/depth=1/);
  await expect(status(page)).toHaveText(/^\d\d? of 133 relations shown; around NATO, one step/);
  await page.locator('.badges button', { hasText: '+18' }).click();
  await expect(page).toHaveURL(/expand=serbia/);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page).not.toHaveURL(/expand=/);
  await page.keyboard.press('Control+z');
  await expect(status(page)).toHaveText(/^133 of 133/);
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
  await expect(status(page)).toContainText('hidden by hand: NATO');
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
  const before = await (await drawing(page)).evaluate((core) => core.getElementById('china').position());
  await page.reload();
  await drawn(page);
  const after = await (await drawing(page)).evaluate((core) => core.getElementById('china').position());
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  await page.locator('.disclosure.arrange > summary').click();
  await page.getByRole('button', { name: 'Put all back' }).click();
  await expect(page).not.toHaveURL(/pins=/);
});

test('kinds are drawn as one with their count, open and close, and their lines are lists and no relations', async ({
  page,
}) => {
  await page.goto('/');
  await drawn(page);
  await page.locator('.disclosure.arrange > summary').click();
  await page.getByRole('radio', { name: /^What is of one kind/ }).check();
  await expect(page).toHaveURL(/group=kind/);
  await page.keyboard.press('Escape');
  await rest(page);
  const line = await middleOfEdge(page, 'kind.country~kind.weapon');
  await page.mouse.click(line.x, line.y);
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Between countries and weapons');
  await expect(details(page).getByRole('link', { name: 'Russia supplies arms to Serbia' })).toHaveCount(0);
  await page.goto('/?group=kind&open=kind.weapon');
  await drawn(page);
  const cy = await drawing(page);
  expect(await cy.evaluate((core) => core.getElementById('pantsir').hasClass('hidden'))).toBe(false);
  expect(await cy.evaluate((core) => core.getElementById('serbia').hasClass('hidden'))).toBe(true);
});

test('communities are named after their best connected member', async ({ page }) => {
  await page.goto('/?group=community');
  await drawn(page);
  const cy = await drawing(page);
  await expect
    .poll(() => cy.evaluate((core) => core.nodes('.gathered').map((node) => String(node.data('name')))))
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
  const cy = await drawing(page);
  expect(
    await cy.evaluate((core) =>
      core.edges().getElementById('russia~supplies-arms-to~serbia').hasClass('hidden'),
    ),
  ).toBe(false);
});

for (const layout of ['concentric', 'layered', 'kind', 'time']) {
  test(`the layout ${layout} is in the address, and no name lies over another`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/?layout=${layout}`);
    await drawn(page);
    await rest(page);
    expect(await overlappingNames(page)).toEqual([]);
  });
}

test('a right click opens a menu that keys can use; Esc gives the focus back', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const nato = await placeOfNode(page, 'nato');
  await page.mouse.click(nato.x, nato.y, { button: 'right' });
  const menu = page.getByRole('menu', { name: 'NATO: what to do' });
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
  await page.getByRole('menuitem', { name: 'Only its neighbours' }).press('Enter');
  await expect(page).toHaveURL(/depth=1/);
});

test('a frame drawn with Shift selects what is in it', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const [china, kosovo] = [await placeOfNode(page, 'china'), await placeOfNode(page, 'kosovo')];
  await page.keyboard.down('Shift');
  await page.mouse.move(Math.max(china.x, kosovo.x) + 18, Math.max(china.y, kosovo.y) + 18);
  await page.mouse.down();
  await page.mouse.move(Math.min(china.x, kosovo.x) - 18, Math.min(china.y, kosovo.y) - 18, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/entity=china,kosovo/);
});

test('a map shows where one is once not everything is seen, and moves the drawing', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const map = page.locator('canvas.minimap');
  await expect(map).toBeHidden();
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(map).toBeVisible();
  const cy = await drawing(page);
  const before = await cy.evaluate((core) => core.pan().x);
  await map.click({ position: { x: 20, y: 20 } });
  expect(await cy.evaluate((core) => core.pan().x)).not.toBe(before);
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
    await rest(page);
    const cy = await drawing(page);
    const left = await cy.evaluate((core) => core.nodes('.caption.unnamed').map((node) => node.data('name')));
    expect(left).toEqual([]);
    const outside = await cy.evaluate(
      (core) => core.nodes('.caption').filter((node) => node.renderedBoundingBox().y1 < 0).length,
    );
    expect(outside).toBe(0);
    const low = await cy.evaluate(
      (core) =>
        core.nodes('.above').filter((node) => {
          const letters = node.numericStyle('font-size') * String(node.data('name')).split('\n').length;
          return node.boundingBox().y1 > node.position('y') - node.height() / 2 - letters;
        }).length,
    );
    expect(low).toBe(0);
    const short = await cy.evaluate((core) =>
      core
        .edges()
        .toArray()
        .filter((line) => line.visible() && line.target().hasClass('above'))
        .filter((line) => {
          const [end, at] = [line.targetEndpoint(), line.target().position()];
          return Math.hypot(end.x - at.x, end.y - at.y) > line.target().width();
        })
        .map((line) => line.id()),
    );
    expect(short, 'a line ends at the disc whose name is lifted over it').toEqual([]);
  });
});

test('the size of the shapes tells what the reader asks for, and the legend says what', async ({ page }) => {
  await page.goto('/?size=between');
  await drawn(page);
  const cy = await drawing(page);
  const size = (id: string) =>
    cy.evaluate((core, node) => Number(core.getElementById(node).data('size')), id);
  await expect.poll(async () => (await size('russia')) > (await size('serbia'))).toBe(true);
  const between = await size('nato');
  await page.getByRole('button', { name: 'Legend' }).click();
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('more often between two others');
  await page.locator('.disclosure.arrange > summary').click();
  await page.getByRole('radio', { name: /^Relations/ }).check();
  await expect(page).not.toHaveURL(/size=/);
  // NATO lies between others more often than the number of its relations would make one think.
  await expect.poll(() => size('nato')).toBeLessThan(between);
});
