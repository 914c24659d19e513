import { expect, test, type Page } from '@playwright/test';
import { drawn, placeOfNode, settled, viewport } from './drawing.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

test('what is open is named, and can be closed, however far one has read', async ({ page }) => {
  for (const [address, title] of [
    ['/?entity=serbia', 'Serbia'],
    ['/?relation=russia~supplies-arms-to~serbia', 'Russia supplies arms to Serbia'],
    ['/?path=china~kosovo', 'How are China and Kosovo connected?'],
  ] as const) {
    await page.goto(address);
    await drawn(page);
    const heading = details(page).getByRole('heading', { name: title, level: 2 });
    const close = details(page).getByRole('button', { name: 'Close' });
    await expect(heading).toBeInViewport({ ratio: 1 });
    await details(page).evaluate((panel) => panel.scrollTo({ top: panel.scrollHeight }));
    await expect(heading).toBeInViewport({ ratio: 1 });
    await expect(close).toBeInViewport({ ratio: 1 });
    const [words, button] = await Promise.all([heading.boundingBox(), close.boundingBox()]);
    expect(button?.y).toBeGreaterThanOrEqual(words?.y ?? 0);
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(
      (words?.y ?? 0) + (words?.height ?? 0),
    );
    await close.tap();
    await expect(heading).toHaveCount(0);
  }
});

test('the first screen says what the collection is about, in two lines at most beside the name', async ({
  page,
}) => {
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/');
    const title = page.getByRole('banner').locator('h1 span');
    await expect(title).toHaveText(/\S/);
    await expect(title).toBeInViewport({ ratio: 1 });
    const overflow = await title.evaluate((box) => box.scrollHeight - box.clientHeight);
    expect(overflow, 'all of it is there').toBeLessThanOrEqual(1);
    expect((await title.boundingBox())?.height).toBeLessThanOrEqual(30);
    const [name, tools] = await Promise.all(
      ['h1', '.tools'].map(async (part) => page.getByRole('banner').locator(part).boundingBox()),
    );
    expect((name?.y ?? 0) + (name?.height ?? 0)).toBeLessThanOrEqual((tools?.y ?? 0) + 1);
  }
});

test('nothing of the tools looks out from under the search', async ({ page }) => {
  await page.goto('/');
  const tools = page.getByRole('banner').locator('.tools');
  await page.getByRole('button', { name: 'Search', exact: true }).tap();
  await expect(page.getByRole('combobox', { name: /search/i })).toBeFocused();
  await expect(tools).toBeHidden();
  await page.getByRole('button', { name: 'Close search' }).tap();
  await expect(tools).toBeVisible();
});

test('both ways on from a question stand beside each other', async ({ page }) => {
  await page.goto('/?view=compare');
  const ways = page.locator('.question > :is(a, span)');
  await expect(ways).toHaveCount(2);
  const tops = await ways.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops[0]).toBe(tops[1]);
});

test('the answer to how two are connected is in sight, before what can be chosen', async ({ page }) => {
  await page.goto('/?path=serbia~china');
  await expect(details(page).locator('.answer')).toBeInViewport({ ratio: 1 });
  await expect(details(page).locator('.paths a').first()).toBeInViewport();
  await expect(details(page).getByRole('group', { name: 'Exclude' })).toBeHidden();
});

test('a swipe that starts on a shape pans the drawing; only what is selected goes with the finger', async ({
  page,
}) => {
  const swipe = async (from: { x: number; y: number }) => {
    const cdp = await page.context().newCDPSession(page);
    const to = (by: number) => [{ x: from.x - by, y: from.y + by / 2 }];
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: to(0) });
    for (const by of [20, 40, 60])
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: to(by) });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await drawn(page);
  await settled(page);
  const before = await viewport(page);
  await swipe(await placeOfNode(page, 'serbia'));
  await expect.poll(async () => (await viewport(page)).x).toBeLessThan(before.x - 20);
  expect(new URL(page.url()).search).toBe('');
  await page.goto('/?entity=serbia');
  await drawn(page);
  await settled(page);
  await swipe(await placeOfNode(page, 'serbia'));
  await expect(page).toHaveURL(/pins=serbia/);
});

test('the way out is at one place, however little there is to tell', async ({ page }) => {
  const places: (number | undefined)[] = [];
  for (const address of [
    '/?entity=serbia',
    '/?gathered=china~serbia&open=china~serbia',
    '/?entity=reuters',
  ]) {
    await page.goto(address);
    places.push((await details(page).getByRole('button', { name: 'Close' }).boundingBox())?.y);
  }
  expect(new Set(places).size).toBe(1);
});

test('the rows of lists are as high as a thumb needs', async ({ page }) => {
  const rows = {
    '/?entity=serbia': '.details .plain li > a, .details .claims li > a',
    '/?entity=russia,serbia': '.details .plain li a',
    '/?path=china~kosovo': '.paths > li > a',
    '/?view=entities': '.entities tbody th a',
    '/?view=compare': '.compare .all li > a, .question > a',
    '/?view=sources': '.sources li > a',
    '/?view=timeline': '.event-list a',
  };
  for (const [address, links] of Object.entries(rows)) {
    await page.goto(address);
    await expect(page.locator(links).first()).toBeVisible();
    const heights = await page
      .locator(links)
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height),
      );
    expect(Math.min(...heights), address).toBeGreaterThanOrEqual(43.5);
  }
});

test('the next question stands where the last one stood, and the way on keeps the focus', async ({
  page,
}) => {
  await page.goto('/?view=compare');
  const region = page.getByRole('region', { name: 'Comparison' });
  const heading = region.getByRole('heading', { level: 2 });
  const next = region.getByRole('link', { name: 'Next' });
  await expect(next).toBeVisible();
  await region.evaluate((box) => box.scrollTo({ top: 30 }));
  const [place, words, way] = [
    await heading.boundingBox(),
    await heading.textContent(),
    await next.boundingBox(),
  ];
  await next.focus();
  await next.press('Enter');
  await expect(heading).not.toHaveText(words ?? '');
  expect((await heading.boundingBox())?.y).toBe(place?.y);
  expect((await next.boundingBox())?.x).toBe(way?.x);
  await expect(next).toBeFocused();
});

test('what is selected is wholly in the strip that the details leave, with both ends and their names', async ({
  page,
}) => {
  for (const [relation, height] of [
    ['air-show~takes-place-at~batajnica', 844],
    ['russia~pursues-policies-in~ukraine', 844],
    ['nato~uses-force-against~serbia', 640],
  ] as const) {
    await page.setViewportSize({ width: 390, height });
    await page.goto(`/?relation=${relation}`);
    await drawn(page);
    const [from = '', , to = ''] = relation.split('~');
    const cut = async () => {
      const [strip, sheet] = await Promise.all([
        page.getByRole('img', { name: /Network diagram/ }).boundingBox(),
        details(page).boundingBox(),
      ]);
      return page.evaluate(
        ([ids, top, bottom, right]) =>
          ids
            .flatMap((id) => [window.edgewise?.boundsOf(id), window.edgewise?.wordsAt(id)])
            .filter((room) => room && (room.x1 < 0 || room.x2 > right || room.y1 < top || room.y2 > bottom)),
        [[from, to], strip?.y ?? 0, sheet?.y ?? 0, 390] as const,
      );
    };
    await expect.poll(cut, { message: relation }).toEqual([]);
    const [strip, sheet] = await Promise.all([
      page.getByRole('img', { name: /Network diagram/ }).boundingBox(),
      details(page).boundingBox(),
    ]);
    expect((sheet?.y ?? 0) - (strip?.y ?? 0), `${height}`).toBeGreaterThan(130);
    expect(await page.evaluate((id) => window.edgewise?.wordsAt(id) ?? null, from), relation).not.toBeNull();
  }
});
