import { expect, test, type Locator } from '@playwright/test';
import { bar, dragBetween, end, middleOf, openTimeline, region, status, touchOf } from './timelinePage.ts';

test('dragging across the bars narrows the graph while it goes on, and is one step for undo', async ({
  page,
}) => {
  await openTimeline(page);
  const all = await status(page).textContent();
  const [from, to] = [await middleOf(page, /^2013:/), await middleOf(page, /^2017:/)];
  await page.mouse.move(from.left + 1, from.y);
  await page.mouse.down();
  await page.mouse.move(from.right + 30, from.y);
  await expect(status(page)).toContainText('dated 2013');
  await page.mouse.move(to.right - 2, to.y);
  await expect(status(page)).toContainText('dated 2013–2017');
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2013&to=2017/);
  await expect(page.getByRole('textbox', { name: 'When' })).toHaveValue('2013–2017');
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/from=/);
  await expect(status(page)).toHaveText(all ?? '');
  await page.keyboard.press('Control+Shift+Z');
  await expect(page).toHaveURL(/from=2013&to=2017/);
});

test('a range is moved by its middle and drawn out by its ends', async ({ page }) => {
  await openTimeline(page, 'from=2013&to=2017');
  const [first, last] = [await middleOf(page, /^2013:/), await middleOf(page, /^2017:/)];
  const year = (last.left - first.left) / 4;
  const y = first.y;
  await dragBetween(page, first.left + 2.5 * year, first.left + 4.5 * year, y);
  await expect(page).toHaveURL(/from=2015&to=2019/);
  await dragBetween(page, first.left + 7 * year, first.left + 8 * year, y);
  await expect(page).toHaveURL(/from=2015&to=2020/);
  await page.mouse.click(first.left - 3 * year, y);
  await expect(page).not.toHaveURL(/from=/);
});

test('a double click, Esc and the button clear the range', async ({ page }) => {
  const open = async () => {
    await openTimeline(page, 'from=2013&to=2017');
    await expect(status(page)).toContainText('dated 2013–2017');
  };
  await open();
  const { left, y } = await middleOf(page, /^2017:/);
  await page.mouse.dblclick(left - 20, y);
  await expect(page).not.toHaveURL(/from=/);
  await open();
  await end(page, 'From').press('Escape');
  await expect(page).not.toHaveURL(/from=/);
  await open();
  await region(page).getByRole('button', { name: 'Clear dates' }).click();
  await expect(page).not.toHaveURL(/from=/);
});

test('the range is set by keyboard alone, each end by bars, tens and to the ends', async ({ page }) => {
  await openTimeline(page);
  await expect(end(page, 'From')).toHaveAttribute('aria-valuetext', 'the beginning');
  await expect(end(page, 'To')).toHaveAttribute('aria-valuetext', 'the end');
  await end(page, 'From').press('ArrowRight');
  await expect(end(page, 'From')).toHaveAttribute('aria-valuetext', '1991');
  await expect(page).toHaveURL(/from=1991/);
  await end(page, 'From').press('Shift+ArrowRight');
  await end(page, 'From').press('PageUp');
  await expect(end(page, 'From')).toHaveAttribute('aria-valuetext', '2011');
  await end(page, 'From').press('PageDown');
  await expect(page).toHaveURL(/from=2001/);
  await end(page, 'To').press('ArrowLeft');
  await expect(page).toHaveURL(/from=2001&to=2023/);
  await end(page, 'To').press('Home');
  await expect(page).toHaveURL(/from=2001&to=2001/);
  await expect(status(page)).toContainText('dated 2001');
  await end(page, 'To').press('End');
  await end(page, 'From').press('Home');
  await expect(page).not.toHaveURL(/from=|to=/);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/from=2001/);
});

test('bars are reached with one tab stop and gone through with arrows', async ({ page }) => {
  await openTimeline(page);
  await bar(page, /^1999:/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(bar(page, /^2013:/)).toBeFocused();
  await page.keyboard.press('End');
  await expect(bar(page, /^2020:/)).toBeFocused();
  await expect(region(page)).toContainText(/^.*2020: ten claims of/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2020&to=2020/);
  await page.keyboard.press('Home');
  await page.keyboard.press(' ');
  await expect(page).toHaveURL(/from=1999&to=1999/);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/span=/);
  await page.keyboard.press('-');
  await expect(page).not.toHaveURL(/span=/);
});

/** Everything that an element says from now on, however shortly. */
async function everythingSaid(element: Locator): Promise<() => Promise<string[]>> {
  const handle = await element.evaluateHandle((watched) => {
    const said: string[] = [];
    new MutationObserver(() => {
      const text = watched.textContent ?? '';
      if (text !== said.at(-1)) said.push(text);
    }).observe(watched, { childList: true, characterData: true, subtree: true });
    return said;
  });
  return () => handle.jsonValue();
}

test('time is played from bar to bar, stops at the end, and is one step for undo', async ({ page }) => {
  await openTimeline(page);
  await region(page).getByRole('combobox', { name: 'Speed' }).selectOption('fast');
  const seen = await everythingSaid(status(page));
  await region(page).getByRole('button', { name: 'Play' }).click();
  await expect(region(page).getByRole('status')).toHaveText('Paused at 2020');
  await expect(region(page).getByRole('button', { name: 'Play' })).toBeVisible();
  expect((await seen()).map((text) => /dated (\d+)(;|$)/.exec(text)?.[1])).toEqual([
    '1999',
    '2013',
    '2017',
    '2020',
  ]);
  await expect(page).toHaveURL(/from=2020&to=2020/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/from=/);
});

test('playing pauses as soon as the reader takes the range in hand', async ({ page }) => {
  await openTimeline(page);
  await region(page).getByRole('button', { name: 'Play' }).click();
  await expect(region(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await bar(page, /^2017:/).click();
  await expect(region(page).getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(page).toHaveURL(/from=2017&to=2017/);
});

test('steps by hand move the range; with what came before kept, it grows', async ({ page }) => {
  await openTimeline(page);
  await expect(region(page).getByRole('button', { name: 'Previous' })).toBeDisabled();
  await region(page).getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveURL(/from=1999&to=1999/);
  await region(page).getByRole('checkbox', { name: 'Keep earlier events' }).check();
  await region(page).getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveURL(/from=1999&to=2013/);
  await region(page).getByRole('checkbox', { name: 'Keep earlier events' }).uncheck();
  await region(page).getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveURL(/from=2003&to=2017/);
  await region(page).getByRole('button', { name: 'Previous' }).click();
  await expect(page).toHaveURL(/from=1999&to=2013/);
});

test('a wheel with Ctrl zooms about the pointer, a wheel to the side moves', async ({ page }) => {
  await openTimeline(page);
  const { middle, y } = await middleOf(page, /^2020:/);
  await page.mouse.move(middle, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/span=2\d{3}/);
  await expect(bar(page, /2020/).first()).toBeVisible();
  const before = page.url();
  await page.mouse.wheel(-300, 0);
  await expect(page).not.toHaveURL(before);
});

test.describe('by thumb', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a bar is chosen with a tap', async ({ page }) => {
    await openTimeline(page);
    await bar(page, /^2020:/).tap();
    await expect(page).toHaveURL(/from=2020&to=2020/);
    await expect(status(page)).toContainText('dated 2020');
    await bar(page, /^2020:/).tap();
    await expect(page).not.toHaveURL(/from=/);
  });

  test('a range is drawn with one finger, and two fingers zoom without touching it', async ({ page }) => {
    await openTimeline(page);
    const { right, y } = await middleOf(page, /^2020:/);
    const touch = await touchOf(page);
    await touch('touchStart', [right - 90, y]);
    for (let i = 1; i <= 9; i++) await touch('touchMove', [right - 90 + i * 10, y]);
    await touch('touchEnd');
    await expect(page).toHaveURL(/from=20\d\d&to=20(20|21)/);
    const before = new URL(page.url()).searchParams;
    await touch('touchStart', [right - 60, y]);
    await touch('touchStart', [right - 60, y], [right - 30, y]);
    for (let i = 1; i <= 8; i++) await touch('touchMove', [right - 60 - i * 15, y], [right - 30, y]);
    await touch('touchEnd', [right - 30, y]);
    await touch('touchEnd');
    await expect(page).toHaveURL(/span=/);
    const after = new URL(page.url()).searchParams;
    expect([after.get('from'), after.get('to')]).toEqual([before.get('from'), before.get('to')]);
  });

  test('a finger that goes up or down over the chart scrolls, and no dates change', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openTimeline(page, 'from=1999&to=1999');
    const { middle, y } = await middleOf(page, /^2013:/);
    const touch = await touchOf(page);
    await touch('touchStart', [middle, y]);
    for (let i = 1; i <= 12; i++) await touch('touchMove', [middle - i, y - i * 10]);
    await touch('touchEnd');
    await expect.poll(() => region(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(40);
    expect(new URL(page.url()).search).toContain('from=1999&to=1999');
    await expect(status(page)).toContainText('dated 1999');
    await expect(bar(page, /^1999:/)).toHaveAttribute('aria-pressed', 'true');
  });

  test('a long bar says what it is at the first tap, and only the second picks its period; no swipe over it does', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openTimeline(page, 'from=1999&to=1999');
    const stretch = region(page).getByRole('button', { name: /^Within 1990–1999/ });
    const box = await stretch.boundingBox();
    if (!box) throw new Error('There is no long bar.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = await touchOf(page);
    await touch('touchStart', [x, y]);
    for (let i = 1; i <= 9; i++) await touch('touchMove', [x + i * 10, y]);
    await touch('touchEnd');
    await page.touchscreen.tap(x + box.width, y);
    expect(new URL(page.url()).search).toContain('from=1999&to=1999');
    await stretch.tap();
    await expect(region(page)).toContainText('Tap again to pick this period.');
    expect(new URL(page.url()).search).toContain('from=1999&to=1999');
    await stretch.tap();
    await expect(page).toHaveURL(/from=1990-01-01&to=1999-12-31|from=1990&to=1999/);
  });
});
