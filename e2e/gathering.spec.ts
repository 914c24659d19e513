import { expect, test } from '@playwright/test';
import { communities } from '../src/query/communities.ts';
import { index, ofKind } from './collection.ts';
import { drawn, drawnIds, middleOfEdge, placeOfNode, pointOfEdge, settled } from './drawing.ts';
import { bar, canvas, details, list, openAt, openPanel } from './picture.ts';

test.describe('drawing as one', () => {
  test('kinds are groups with a count, which are explained when selected and open when clicked again', async ({
    page,
  }) => {
    await openAt(page, '/');
    await openPanel(page, 'Arrange');
    await bar(page)
      .getByRole('radio', { name: /^Same type/ })
      .check();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/group=kind/);
    await settled(page);
    await expect(list(page).locator('[data-type="relation"]')).toHaveCount(index.relations.size);
    const weapons = await placeOfNode(page, 'kind.weapon');
    await page.mouse.click(weapons.x, weapons.y);
    await expect(details(page).getByRole('heading', { level: 2, name: 'Weapons' })).toBeVisible();
    await expect(details(page)).toContainText(
      new RegExp(`^.*${ofKind('weapon').length} entities, .* links among them`),
    );
    await expect(page).toHaveURL(/gathered=kind.weapon/);
    await settled(page);
    const again = await placeOfNode(page, 'kind.weapon');
    await page.mouse.click(again.x, again.y);
    await expect(page).toHaveURL(/open=kind.weapon/);
    expect(await drawnIds(page)).toContain('tanks');
    await details(page).getByRole('button', { name: 'Group' }).click();
    await expect(page).not.toHaveURL(/open=/);
    expect(await drawnIds(page)).not.toContain('tanks');
  });

  test('a line between groups is no relation: it says how many it holds, and lists them', async ({
    page,
  }) => {
    await openAt(page, '/?group=kind');
    const { x, y } = await middleOfEdge(page, 'kind.event~kind.group');
    await page.mouse.click(x, y);
    await expect(details(page).getByRole('heading', { name: 'Between events and groups' })).toBeVisible();
    await expect(details(page)).toContainText(/links?: all asserted\./);
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
    const around = [...communities(index).values()].filter((id) => id === 'serbia');
    await openAt(page, '/?gathered=around.serbia&group=community');
    await expect(details(page).getByRole('heading', { level: 2, name: 'Around Serbia' })).toBeVisible();
    await expect(details(page)).toContainText(
      new RegExp(`^.*${around.length} entities, .* links among them`),
    );
  });

  test('what is selected inside a closed group is told to be there', async ({ page }) => {
    await openAt(page, '/?entity=tanks&group=kind');
    await expect(details(page)).toContainText('Part of a group: weapons.');
    await details(page).getByRole('button', { name: 'Ungroup' }).click();
    await expect(page).toHaveURL(/open=kind.weapon/);
    await expect(details(page)).not.toContainText('inside of');
  });

  test('many relations between two are one line with a number, which opens to all of them', async ({
    page,
  }) => {
    await openAt(page, '/?actors=nato');
    expect(await drawnIds(page)).toContain('nato~serbia');
    const { x, y } = await pointOfEdge(page, 'nato~serbia', 0.75); // its middle lies under a name
    await page.mouse.click(x, y);
    await expect(details(page).getByRole('heading', { name: 'Between NATO and Serbia' })).toBeVisible();
    await expect(details(page)).toContainText('Four links: 1 said not to be so.');
    await expect(page).toHaveURL(/gathered=nato~serbia.*open=nato~serbia/);
    expect(await drawnIds(page)).toContain('serbia~joins~nato');
    await details(page).getByRole('button', { name: 'Combine into one line' }).click();
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
