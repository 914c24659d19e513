import { expect, test, type Page } from '@playwright/test';
import {
  drawn,
  drawnIds,
  middleOfEdge,
  overlappingNames,
  places,
  pointOfNode,
  settled,
  viewport,
} from './drawing.ts';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Entities and relations' });
const status = (page: Page) => page.getByRole('status').first();
const bar = (page: Page) => page.getByRole('group', { name: 'Picture' });
const canvas = (page: Page) => page.getByRole('img', { name: /^Drawing of the relations/ });
const menu = (page: Page) => page.getByRole('menu');

async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await drawn(page);
}

async function openPanel(page: Page, name: 'Show' | 'Arrange'): Promise<void> {
  await bar(page).locator('summary').filter({ hasText: name }).click();
}

test.describe('the neighbourhood', () => {
  test('is shown by a double click, stays while its lines are read, and goes by another', async ({
    page,
  }) => {
    await openAt(page, '/');
    const nato = await pointOfNode(page, 'nato');
    await page.mouse.dblclick(nato.x, nato.y);
    await expect(page).toHaveURL(/entity=nato&depth=1&around=nato/);
    await expect(status(page)).toContainText('21 of 133 relations shown; around NATO, one step');
    await expect(list(page).locator('[data-type="relation"]')).toHaveCount(21);
    await list(page).getByRole('option', { name: 'NATO belongs to the West' }).click();
    await expect(details(page).getByRole('heading', { name: 'NATO belongs to the West' })).toBeVisible();
    await expect(status(page)).toContainText('21 of 133');
    await page.keyboard.press('Escape');
    await expect(status(page)).toContainText('21 of 133');
    await settled(page);
    const again = await pointOfNode(page, 'nato');
    await page.mouse.dblclick(again.x, again.y);
    await expect(status(page)).toHaveText(/^133 of 133 relations shown/);
  });

  test('grows and shrinks a step at a time by keyboard alone', async ({ page }) => {
    await openAt(page, '/?entity=air-show');
    await page.keyboard.press('n');
    await expect(page).toHaveURL(/depth=1&around=air-show/);
    await page.keyboard.press('n');
    await expect(page).toHaveURL(/depth=2/);
    await page.keyboard.press('Shift+N');
    await page.keyboard.press('Shift+N');
    await expect(page).not.toHaveURL(/depth/);
    await canvas(page).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/depth=1/);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/depth/);
  });

  test('has a stepper, and a way back to everything', async ({ page }) => {
    await openAt(page, '/');
    await openPanel(page, 'Show');
    await expect(bar(page).getByRole('button', { name: 'One step more' })).toBeDisabled();
    await page.keyboard.press('Escape');
    await list(page).getByRole('option', { name: 'NATO', exact: true }).click();
    await openPanel(page, 'Show');
    await bar(page).getByRole('button', { name: 'One step more' }).click();
    await expect(status(page)).toContainText('around NATO, one step');
    await bar(page).getByRole('button', { name: 'One step more' }).click();
    await expect(status(page)).toContainText('around NATO, two steps');
    await bar(page).getByRole('button', { name: 'Show everything' }).click();
    await expect(page).not.toHaveURL(/depth/);
  });

  test('of an address with a selection is around that, and its address says so', async ({ page }) => {
    await openAt(page, '/?relation=serbia~is-active-in~nato&depth=1&entity=nato');
    await openAt(page, '/?entity=nato&depth=1');
    expect(new URL(page.url()).search).toBe('?entity=nato&depth=1&around=nato');
    await openAt(page, '/?relation=nato~belongs-to~the-west&depth=1');
    expect(new URL(page.url()).search).toBe(
      '?relation=nato~belongs-to~the-west&depth=1&around=nato,the-west',
    );
  });

  test('tells at each name how many more there are, and brings them', async ({ page }) => {
    await openAt(page, '/?entity=nato&depth=1');
    await page.getByRole('button', { name: 'Show 2 more tied to the West' }).click();
    await expect(page).toHaveURL(/expand=the-west/);
    await expect(page.getByRole('button', { name: /more tied to the West/ })).toHaveCount(0);
    expect(await drawnIds(page)).toContain('russia');
    await list(page).getByRole('option', { name: 'The West', exact: true }).click();
    await canvas(page).focus();
    await page.keyboard.press('e');
    await expect(page).not.toHaveURL(/expand/);
    await page.keyboard.press('e');
    await expect(page).toHaveURL(/expand=the-west/);
  });
});

test.describe('hiding', () => {
  test('takes an entity out, says so everywhere, and brings it back', async ({ page }) => {
    await openAt(page, '/?entity=nato');
    await page.keyboard.press('h');
    await expect(page).toHaveURL(/hide=nato/);
    await expect(status(page)).toContainText('hidden by hand: NATO');
    await expect(list(page).getByRole('option', { name: 'NATO', exact: true })).toHaveCount(0);
    expect(await drawnIds(page)).not.toContain('nato');
    await expect(details(page)).toContainText('Not in the drawing: you hid NATO.');
    await details(page).getByRole('button', { name: 'Show it again' }).click();
    await expect(page).not.toHaveURL(/hide/);
    await expect(details(page)).not.toContainText('Not in the drawing');
  });

  test('is told in an address, and taken back one by one, or all at once', async ({ page }) => {
    await openAt(page, '/?hide=china,nato');
    await expect(status(page)).toContainText('hidden by hand: China and NATO');
    await openPanel(page, 'Show');
    await bar(page).getByRole('button', { name: 'Show China again' }).click();
    await expect(page).toHaveURL(/hide=nato$/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+H');
    await expect(status(page)).toHaveText(/^133 of 133 relations shown/);
  });

  test('a filter that leaves the selection out is told beside it', async ({ page }) => {
    await openAt(page, '/?entity=china&actors=nato');
    await expect(details(page)).toContainText('Not in the drawing: the filters leave it out.');
  });

  test('what hangs on one entity alone is put away and brought back', async ({ page }) => {
    await openAt(page, '/?entity=russia');
    await page.keyboard.press('e');
    await expect(page).toHaveURL(/collapse=russia/);
    await expect(status(page)).toContainText('put away: what hangs on Russia alone');
    const badge = page.getByRole('button', { name: /^Show \d+ more tied to Russia$/ });
    await expect(badge).toBeVisible();
    await badge.click();
    await expect(page).not.toHaveURL(/collapse/);
  });
});

test.describe('places', () => {
  test('dragging keeps an entity where it is let go: in the address, through layouts and filters', async ({
    page,
  }) => {
    await openAt(page, '/');
    const before = await places(page);
    const from = await pointOfNode(page, 'air-show');
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
    await bar(page).getByRole('button', { name: 'Put all back' }).click();
    await expect(page).not.toHaveURL(/pins/);
    await expect.poll(async () => (await places(page))['air-show']).not.toEqual(moved);
  });

  test('one drag is one step of undo, which says what it takes back', async ({ page }) => {
    await openAt(page, '/?entity=nato');
    await settled(page);
    const before = (await places(page))['nato'];
    const from = await pointOfNode(page, 'nato');
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

  test('arrows with Shift move what is selected, in one step of undo', async ({ page }) => {
    await openAt(page, '/?entity=nato');
    const [x = 0, y = 0] = (await places(page))['nato'] ?? [];
    await canvas(page).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page).toHaveURL(new RegExp(`pins=nato:${x + 40}:${y + 20}`));
    await page.keyboard.press('Control+z');
    await expect(page).not.toHaveURL(/pins/);
  });
});

test.describe('layouts', () => {
  for (const [layout, name] of Object.entries({
    concentric: 'Rings',
    layered: 'Chain',
    kind: 'By kind',
    time: 'By time',
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
      await bar(page).getByRole('radio', { name: /^Web/ }).check();
      await expect.poll(() => places(page)).toEqual(web);
    });
  }

  for (const size of [
    { width: 1440, height: 900 },
    { width: 360, height: 740 },
  ]) {
    for (const address of [
      '/',
      '/?layout=concentric',
      '/?layout=layered',
      '/?layout=kind',
      '/?layout=time',
    ]) {
      test(`no name lies over another at ${address}, ${size.width} wide, near or far`, async ({ page }) => {
        await page.setViewportSize(size);
        await openAt(page, address);
        await settled(page);
        expect(await overlappingNames(page)).toEqual([]);
        for (const key of ['-', '+', '+', '+']) {
          await page.keyboard.press(key);
          await drawn(page);
          expect(await overlappingNames(page)).toEqual([]);
        }
      });
    }
  }

  test('rings stand around what was selected when they were chosen', async ({ page }) => {
    await openAt(page, '/?entity=nato&layout=concentric');
    expect(new URL(page.url()).search).toBe('?entity=nato&around=nato&layout=concentric');
    await expect.poll(async () => (await places(page))['nato']).toEqual([0, 0]);
    await list(page).getByRole('option', { name: 'China', exact: true }).click();
    await settled(page);
    expect((await places(page))['nato']).toEqual([0, 0]);
    await openPanel(page, 'Arrange');
    await bar(page).getByRole('button', { name: 'Around what is selected' }).click();
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

test.describe('drawing as one', () => {
  test('kinds are groups with a count, which are explained when selected and open when clicked again', async ({
    page,
  }) => {
    await openAt(page, '/');
    await openPanel(page, 'Arrange');
    await bar(page)
      .getByRole('radio', { name: /^What is of one kind/ })
      .check();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/group=kind/);
    await settled(page);
    await expect(list(page).locator('[data-type="relation"]')).toHaveCount(133);
    const weapons = await pointOfNode(page, 'kind.weapon');
    await page.mouse.click(weapons.x, weapons.y);
    await expect(details(page).getByRole('heading', { level: 2, name: 'Weapons' })).toBeVisible();
    await expect(details(page)).toContainText('15 entities, five relations among them.');
    await expect(page).toHaveURL(/gathered=kind.weapon/);
    await settled(page);
    const again = await pointOfNode(page, 'kind.weapon');
    await page.mouse.click(again.x, again.y);
    await expect(page).toHaveURL(/open=kind.weapon/);
    expect(await drawnIds(page)).toContain('tanks');
    await details(page).getByRole('button', { name: 'Draw as one' }).click();
    await expect(page).not.toHaveURL(/open=/);
    expect(await drawnIds(page)).not.toContain('tanks');
  });

  test('a line between groups is no relation: it says how many it holds, and lists them', async ({
    page,
  }) => {
    await openAt(page, '/?group=kind');
    const { x, y } = await middleOfEdge(page, 'kind.event~kind.person');
    await page.mouse.click(x, y);
    await expect(details(page).getByRole('heading', { name: 'Between events and people' })).toBeVisible();
    await expect(details(page)).toContainText('One relation: all affirmed.');
    await details(page)
      .getByRole('link', { name: /Kosovo Albanian separatists/ })
      .click();
    await expect(page).toHaveURL(/relation=/);
    await expect(details(page).locator('blockquote').first()).toBeVisible();
  });

  test('by keyboard: Enter opens the selected group, and closes it again', async ({ page }) => {
    await openAt(page, '/?gathered=kind.person&group=kind');
    await canvas(page).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/open=kind.person/);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/open=/);
  });

  test('communities are named after their best connected member, the same each time', async ({ page }) => {
    await openAt(page, '/?group=community');
    await expect.poll(() => drawnIds(page)).toContain('around.serbia');
    const ids = (await drawnIds(page)).toSorted();
    await page.reload();
    await drawn(page);
    await expect.poll(async () => (await drawnIds(page)).toSorted()).toEqual(ids);
    await openAt(page, '/?gathered=around.serbia&group=community');
    await expect(details(page).getByRole('heading', { level: 2, name: 'Around Serbia' })).toBeVisible();
    await expect(details(page)).toContainText(/^.*17 entities, .* relations among them/);
  });

  test('what is selected inside a closed group is told to be there', async ({ page }) => {
    await openAt(page, '/?entity=tanks&group=kind');
    await expect(details(page)).toContainText('In the drawing it is inside of: weapons.');
    await details(page).getByRole('button', { name: 'Show one by one' }).click();
    await expect(page).toHaveURL(/open=kind.weapon/);
    await expect(details(page)).not.toContainText('inside of');
  });

  test('many relations between two are one line with a number, which opens to all of them', async ({
    page,
  }) => {
    await openAt(page, '/?actors=nato');
    expect(await drawnIds(page)).toContain('nato~serbia');
    const { x, y } = await middleOfEdge(page, 'nato~serbia');
    await page.mouse.click(x, y);
    await expect(details(page).getByRole('heading', { name: 'Between NATO and Serbia' })).toBeVisible();
    await expect(details(page)).toContainText('Four relations: 1 denied.');
    await expect(page).toHaveURL(/gathered=nato~serbia.*open=nato~serbia/);
    expect(await drawnIds(page)).toContain('serbia~joins~nato');
    await details(page).getByRole('button', { name: 'Draw as one line' }).click();
    await expect(page).not.toHaveURL(/open=/);
    await page.goBack();
    await expect(page).not.toHaveURL(/gathered/);
  });

  test('a relation that is read is drawn by itself, whatever line it is in', async ({ page }) => {
    await openAt(page, '/?relation=russia~supplies-arms-to~serbia');
    expect(await drawnIds(page)).toContain('russia~supplies-arms-to~serbia');
    await page.keyboard.press('Escape');
    await expect.poll(() => drawnIds(page)).not.toContain('russia~supplies-arms-to~serbia');
  });
});

test.describe('undo and redo', () => {
  test('go over hiding, layout, gathering and filters', async ({ page }) => {
    await openAt(page, '/?entity=nato');
    await page.keyboard.press('h');
    await openPanel(page, 'Arrange');
    await bar(page)
      .getByRole('radio', { name: /^Rings/ })
      .check();
    await bar(page)
      .getByRole('radio', { name: /^What is of one kind/ })
      .check();
    await page.getByLabel('Actor', { exact: true }).selectOption({ label: 'Serbia' });
    const steps = [/^Undo the filters/, /^Undo gathering/, /^Undo another layout/, /^Undo hiding NATO/];
    for (const name of steps) await bar(page).getByRole('button', { name }).click();
    expect(new URL(page.url()).search).toBe('?entity=nato');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Control+Shift+z');
    await expect(page).toHaveURL(/actors=serbia.*hide=nato.*layout=concentric.*group=kind/);
  });
});

test.describe('the menu', () => {
  test('of an entity by the right button hides it, copies its link and finds its relations', async ({
    page,
  }) => {
    await openAt(page, '/');
    const nato = await pointOfNode(page, 'nato');
    await page.mouse.click(nato.x, nato.y, { button: 'right' });
    await expect(page.getByRole('menu', { name: 'NATO: what to do' })).toBeVisible();
    await menu(page).getByRole('menuitem', { name: 'Copy link' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?entity=nato$/);
    await page.keyboard.press('Escape');
    await expect(menu(page)).toHaveCount(0);
    await page.mouse.click(nato.x, nato.y, { button: 'right' });
    await menu(page).getByRole('menuitem', { name: 'Hide' }).click();
    await expect(page).toHaveURL(/hide=nato/);
    await page.keyboard.press('Control+z');
    await page.mouse.click(nato.x, nato.y, { button: 'right' });
    await menu(page).getByRole('menuitem', { name: 'Its relations in the table' }).click();
    await expect(page).toHaveURL(/actors=nato&view=table/);
  });

  test('of another entity asks how it is tied to the selected one', async ({ page }) => {
    await openAt(page, '/?entity=china');
    await settled(page);
    const kosovo = await pointOfNode(page, 'kosovo');
    await page.mouse.click(kosovo.x, kosovo.y, { button: 'right' });
    await expect(menu(page).getByRole('menuitem', { name: 'Select beside China' })).toBeVisible();
    await menu(page).getByRole('menuitem', { name: 'How is it tied to China?' }).click();
    await expect(page).toHaveURL(/path=china~kosovo/);
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
    await page.keyboard.press('Escape');
    await expect(canvas(page)).toBeFocused();
    await expect(page).toHaveURL(/entity=nato/);
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('o');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/depth=1&around=nato/);
  });

  test('of an option of the list, by the right button and by key', async ({ page }) => {
    await openAt(page, '/');
    await list(page).getByRole('option', { name: 'China', exact: true }).click({ button: 'right' });
    await expect(page.getByRole('menu', { name: 'China: what to do' })).toBeVisible();
    await page.keyboard.press('Escape');
    await list(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+F10');
    await expect(menu(page).getByRole('menuitem', { name: 'Its row in the table' })).toBeVisible();
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
    const group = await pointOfNode(page, 'kind.weapon');
    await page.mouse.click(group.x, group.y, { button: 'right' });
    await menu(page).getByRole('menuitem', { name: 'Show one by one' }).click();
    await expect(page).toHaveURL(/open=kind.weapon/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a finger held on an entity opens its menu, all of it within the screen', async ({ page }) => {
    await openAt(page, '/');
    const { x, y } = await pointOfNode(page, 'serbia');
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await expect(page.getByRole('menu', { name: 'Serbia: what to do' })).toBeVisible();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    const box = await menu(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(740);
    await menu(page).getByRole('menuitem', { name: 'Only its neighbours' }).tap();
    await expect(status(page)).toContainText('around Serbia, one step');
  });

  test('layouts and neighbours are chosen by thumb', async ({ page }) => {
    await openAt(page, '/?entity=nato');
    await details(page).getByRole('button', { name: 'Close' }).tap();
    await bar(page).locator('summary').filter({ hasText: 'Arrange' }).tap();
    await bar(page)
      .getByRole('radio', { name: /^Rings/ })
      .tap();
    await expect(page).toHaveURL(/layout=concentric/);
    await expect(page.locator('.minimap')).toBeHidden();
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

test('an entity whose id is a word of the language is drawn like any other', async ({ page }) => {
  await page.route('**/data/graph.json', async (route) => {
    const response = await route.fetch();
    const graph = JSON.parse((await response.text()).replace(/(?<=["~])turkstream(?=["~])/g, 'constructor'));
    for (const items of [graph.entities, graph.relations])
      items.sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
    await route.fulfill({ response, body: JSON.stringify(graph) });
  });
  await openAt(page, '/?entity=constructor');
  await expect(details(page).getByRole('heading', { level: 2, name: 'TurkStream' })).toBeVisible();
  expect(await drawnIds(page)).toContain('constructor');
  for (const layout of ['concentric', 'layered', 'kind', 'time']) {
    await openAt(page, `/?layout=${layout}`);
    await expect.poll(() => drawnIds(page)).toContain('constructor');
  }
});
