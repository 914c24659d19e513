import { expect, test } from '@playwright/test';
import { index, neighboursOf } from './collection.ts';
import { drawnIds, placeOfNode, settled } from './drawing.ts';
import { touchOf } from './timelinePage.ts';
import { bar, canvas, details, list, openAt, openPanel, status } from './picture.ts';

const all = new RegExp(`^${index.relations.size} of ${index.relations.size} links shown`);

test.describe('the neighbourhood', () => {
  test('is shown by a double click, stays while its lines are read, and goes by another', async ({
    page,
  }) => {
    await openAt(page, '/');
    const nato = await placeOfNode(page, 'nato');
    await page.mouse.dblclick(nato.x, nato.y);
    await expect(page).toHaveURL(/entity=nato&depth=1&around=nato/);
    const near = neighboursOf('nato').add('nato');
    const shown = index.graph.relations.filter(
      ({ subject, object }) => near.has(subject) && near.has(object),
    );
    const told = `${shown.length} of ${index.relations.size}`;
    await expect(status(page)).toContainText(`${told} links shown; around NATO, one step`);
    await expect(list(page).locator('[data-type="relation"]')).toHaveCount(shown.length);
    await list(page)
      .getByRole('option', { name: /^NATO .* the West$/ })
      .click();
    await expect(details(page).getByRole('heading', { name: /^NATO .* the West$/ })).toBeVisible();
    await expect(status(page)).toContainText(told);
    await page.keyboard.press('Escape');
    await expect(status(page)).toContainText(told);
    await settled(page);
    const again = await placeOfNode(page, 'nato');
    await page.mouse.dblclick(again.x, again.y);
    await expect(status(page)).toHaveText(all);
  });

  test('holds what one claim names together, though no line leads from one to the other', async ({
    page,
  }) => {
    await openAt(page, '/?entity=china&depth=1&around=china');
    await expect(list(page).getByRole('option', { name: 'Kosovo', exact: true })).toBeVisible();
    expect(await drawnIds(page)).toContain('kosovo');
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
    await expect(bar(page).getByRole('button', { name: 'Expand one step' })).toBeDisabled();
    await page.keyboard.press('Escape');
    await list(page).getByRole('option', { name: 'NATO', exact: true }).click();
    await openPanel(page, 'Show');
    await bar(page).getByRole('button', { name: 'Expand one step' }).click();
    await expect(status(page)).toContainText('around NATO, one step');
    await bar(page).getByRole('button', { name: 'Expand one step' }).click();
    await expect(status(page)).toContainText('around NATO, two steps');
    await bar(page).getByRole('button', { name: 'Show everything' }).click();
    await expect(page).not.toHaveURL(/depth/);
  });

  test('of an address with a selection is around that, and its address says so', async ({ page }) => {
    await openAt(page, '/?relation=serbia~is-active-in~nato&depth=1&entity=nato');
    await openAt(page, '/?entity=nato&depth=1');
    expect(new URL(page.url()).search).toBe('?entity=nato&depth=1&around=nato');
    await openAt(page, '/?relation=nato~alliance-of~the-west&depth=1');
    expect(new URL(page.url()).search).toBe(
      '?relation=nato~alliance-of~the-west&depth=1&around=nato,the-west',
    );
  });

  test('tells at each name how many more there are, and brings them', async ({ page }) => {
    await openAt(page, '/?entity=nato&depth=1');
    const near = neighboursOf('nato').add('nato');
    const away = [...neighboursOf('the-west')].filter((id) => !near.has(id)).length;
    await page.getByRole('button', { name: `Show ${away} more linked to the West` }).click();
    await expect(page).toHaveURL(/expand=the-west/);
    await expect(page.getByRole('button', { name: /more linked to the West/ })).toHaveCount(0);
    expect(await drawnIds(page)).toContain('russia');
    await list(page)
      .getByRole('option', { name: /^The West\b/ })
      .first()
      .click();
    await canvas(page).focus();
    await page.keyboard.press('e');
    await expect(page).not.toHaveURL(/expand/);
    await page.keyboard.press('e');
    await expect(page).toHaveURL(/expand=the-west/);
  });
});

test.describe('by finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('two taps on one shape show its neighbourhood, and touch nothing of the sheet that comes up', async ({
    page,
  }) => {
    await openAt(page, '/');
    const { x, y } = await placeOfNode(page, 'serbia');
    const touch = await touchOf(page);
    // All at once, so that a slow machine does not make two taps of them.
    await Promise.all([
      touch('touchStart', [x, y]),
      touch('touchEnd'),
      touch('touchStart', [x, y]),
      touch('touchEnd'),
    ]);
    await expect(page).toHaveURL(/\?entity=serbia&depth=1&around=serbia$/);
    await expect(page.getByText('Link copied')).toHaveCount(0);
  });
});

test.describe('hiding', () => {
  test('takes an entity out, says so everywhere, and brings it back', async ({ page }) => {
    await openAt(page, '/?entity=nato');
    await page.keyboard.press('h');
    await expect(page).toHaveURL(/hide=nato/);
    await expect(status(page)).toContainText('hidden by you: NATO');
    await expect(list(page).getByRole('option', { name: 'NATO', exact: true })).toHaveCount(0);
    expect(await drawnIds(page)).not.toContain('nato');
    await expect(details(page)).toContainText('You hid NATO.');
    await details(page).getByRole('button', { name: 'Show again' }).click();
    await expect(page).not.toHaveURL(/hide/);
    await expect(details(page)).not.toContainText('You hid');
  });

  test('is told in an address, and taken back one by one, or all at once', async ({ page }) => {
    await openAt(page, '/?hide=china,nato');
    await expect(status(page)).toContainText('hidden by you: China and NATO');
    await openPanel(page, 'Show');
    await bar(page).getByRole('button', { name: 'Show China again' }).click();
    await expect(page).toHaveURL(/hide=nato$/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+H');
    await expect(status(page)).toHaveText(all);
  });

  test('a filter that leaves the selection out is told beside it', async ({ page }) => {
    await openAt(page, '/?entity=china&actors=nato');
    await expect(details(page)).toContainText('Hidden by filters or by you.');
  });

  test('what hangs on one entity alone is put away and brought back', async ({ page }) => {
    await openAt(page, '/?entity=russia');
    await page.keyboard.press('e');
    await expect(page).toHaveURL(/collapse=russia/);
    await expect(status(page)).toContainText('collapsed: branches of Russia');
    const badge = page.getByRole('button', { name: /^Show \d+ more linked to Russia$/ });
    await expect(badge).toBeVisible();
    await badge.click();
    await expect(page).not.toHaveURL(/collapse/);
  });
});

test.describe('undo and redo', () => {
  test('go over hiding, layout, gathering and filters', async ({ page }) => {
    await openAt(page, '/?entity=nato');
    await page.keyboard.press('h');
    await openPanel(page, 'Arrange');
    await bar(page)
      .getByRole('radio', { name: /^Circles/ })
      .check();
    await bar(page)
      .getByRole('radio', { name: /^Same type/ })
      .check();
    await page.getByLabel('Who or what', { exact: true }).selectOption({ label: 'Serbia' });
    const steps = [/^Undo the filters/, /^Undo grouping/, /^Undo another layout/, /^Undo hiding NATO/];
    for (const name of steps) await bar(page).getByRole('button', { name }).click();
    expect(new URL(page.url()).search).toBe('?entity=nato');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Control+Shift+z');
    await expect(page).toHaveURL(/actors=serbia.*hide=nato.*layout=concentric.*group=kind/);
  });
});
