import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Graph } from '../src/model/types.ts';
import { canvasColours, drawn, middleOfEdge } from './drawing.ts';
import { data } from './site.ts';
import { openView, views } from './views.ts';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const tabs = ['Graph', 'Timeline', 'Table', 'Compare', 'Sources'];

const screens = {
  'a phone': { width: 360, height: 740 },
  'a very small window': { width: 320, height: 568 },
  'a phone on its side': { width: 740, height: 360 },
  'twice the size of a laptop’s letters': { width: 720, height: 450 },
  'a tablet': { width: 768, height: 1024 },
  'a wall': { width: 2560, height: 1440 },
};

test('however much the filters hold, they scroll and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/?stories=reuters-serbia-office&polarity=affirmed&predicates=signs');
  await expect(page.getByRole('button', { name: 'Only signs', exact: true })).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900);
  await expect(page.getByRole('listbox', { name: 'Entities and links' })).toBeInViewport();
});

test('on no screen, from a phone to a wall, is anything cut off or covered, and the drawing keeps its room', async ({
  page,
}) => {
  test.setTimeout(180_000); // many screens, and a slow machine is no failure
  await page.goto('/');
  await drawn(page);
  const masthead = page.getByRole('banner');
  for (const [name, viewport] of Object.entries(screens)) {
    await page.setViewportSize(viewport);
    const scrollWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
    for (const view of tabs)
      await expect(masthead.getByRole('link', { name: view }), name).toBeInViewport({ ratio: 1 });
    for (const tool of ['Help', 'Dark'])
      await expect(masthead.getByRole('button', { name: tool, exact: true }), name).toBeInViewport({
        ratio: 1,
      });
    const canvas = page.getByRole('img', { name: /Network diagram/ });
    const height = async () => (await canvas.boundingBox())?.height;
    await expect.poll(height, name).toBeGreaterThan(viewport.height * 0.3);
    for (const view of [...tabs.slice(1), 'Graph']) {
      await masthead.getByRole('link', { name: view }).click();
      await expect.poll(scrollWidth, `${name}, ${view}`).toBeLessThanOrEqual(viewport.width);
    }
  }
});

const windows = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  ...[320, 360, 720, 740].map((width) => ({ width, height: 450 })),
];

test('no view is wider than its window, down to a small one or letters of twice the size, and none scrolls the bar at the top away', async ({
  page,
}) => {
  test.setTimeout(180_000); // many views, and a slow machine is no failure
  for (const [name, view] of Object.entries(views)) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openView(page, view);
    for (const size of windows) {
      await page.setViewportSize(size);
      await expect.poll(() => beyond(page, size), `${name}, ${size.width} wide`).toEqual([]);
    }
  }
});

/** In which directions the page itself would scroll. What is lower than a phone on its side may be scrolled down. */
async function beyond(page: Page, { width, height }: { width: number; height: number }): Promise<string[]> {
  const { scrollWidth, scrollHeight } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    scrollHeight: document.documentElement.scrollHeight,
  }));
  return [
    ...(scrollWidth > width ? [`${scrollWidth} wide`] : []),
    ...(height > 450 && scrollHeight > height ? [`${scrollHeight} high`] : []),
  ];
}

test.describe('by thumb', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('what is tapped is large enough for a thumb', async ({ page }) => {
    test.setTimeout(180_000); // many views, and a slow machine is no failure
    for (const [name, view] of Object.entries(views)) {
      await openView(page, view);
      expect.soft(await tooSmall(page), name).toEqual([]);
    }
    await page.goto('/');
    await drawn(page);
    for (const sheet of ['Filters', 'List', 'Summary']) {
      await page.getByRole('button', { name: sheet, exact: true }).tap();
      expect.soft(await tooSmall(page), sheet).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Legend' }).tap();
    expect.soft(await tooSmall(page), 'the legend').toEqual([]);
    await page.getByRole('button', { name: 'Save or print' }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await tooSmall(page), 'saving').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Help', exact: true }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await tooSmall(page), 'the help').toEqual([]);
  });

  test('a line is hit by a thumb that comes down beside it', async ({ page }) => {
    await page.goto('/?actors=mikhail-mishustin');
    await drawn(page);
    await page.getByRole('button', { name: 'Fit' }).tap();
    const { x, y } = await middleOfEdge(page, 'mikhail-mishustin~signs~russian-government-order');
    await page.touchscreen.tap(x + 12, y);
    await expect(page).toHaveURL(/relation=mikhail-mishustin~signs~russian-government-order/);
  });

  test('the search is one tap away, and its result is seen in the drawing', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Search', exact: true }).tap();
    await expect(page.getByRole('combobox', { name: 'Search entities and quotes' })).toBeFocused();
    await page.keyboard.type('kosovo');
    await page.getByRole('option', { name: 'Kosovo', exact: true }).tap();
    await expect(details(page).getByRole('heading', { level: 2, name: 'Kosovo' })).toBeInViewport();
    await expect(page.getByRole('combobox', { name: 'Search entities and quotes' })).toBeHidden();
    await expect(page.getByRole('img', { name: /Network diagram/ })).toBeInViewport();
    await page.goto('/?q=kosovo');
    await expect(page.getByRole('option', { name: 'Kosovo', exact: true })).toBeInViewport();
  });

  test('Esc takes the sheet away before the selection, and looking elsewhere takes it away too', async ({
    page,
  }) => {
    await page.goto('/?entity=serbia');
    await page.getByRole('button', { name: 'List', exact: true }).tap();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page).toHaveURL(/entity=serbia/);
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    await page.getByRole('link', { name: 'Table' }).tap();
    await expect(page.getByLabel('Who or what', { exact: true })).toBeHidden();
  });
});

test('names that run from right to left turn nothing around them', async ({ page }) => {
  const graph: Graph = JSON.parse(readFileSync(`${data}/graph.json`, 'utf8'));
  const names: Partial<Record<string, string>> = { serbia: 'סרביה (בלגרד)', russia: 'روسيا' };
  const entities = graph.entities.map((entity) => ({ ...entity, name: names[entity.id] ?? entity.name }));
  await page.route('**/data/graph.json', (route) => route.fulfill({ json: { ...graph, entities } }));
  await page.setViewportSize({ width: 2000, height: 900 });
  await page.goto('/?relation=russia~supplies-arms-to~serbia');
  const heading = details(page).getByRole('heading', { level: 2 });
  await expect(heading).toContainText('supplies');
  expect(await heading.evaluate(placesInOrder, ['روسيا', 'supplies'])).toEqual(['روسيا', 'supplies']);
  expect(await heading.evaluate(placesInOrder, ['arms', 'סרביה'])).toEqual(['arms', 'סרביה']);
  await page.getByRole('combobox', { name: 'Search entities and quotes' }).fill('סרביה');
  const found = page.getByRole('group', { name: 'Entities' }).getByRole('option');
  await expect(found.first()).toHaveText('סרביה (בלגרד)');
  const blockquote = details(page).locator('blockquote').first();
  expect(await blockquote.textContent()).not.toMatch(/[\u2066-\u2069]/);
});

/** The words as the eye meets them from the left on one line. */
function placesInOrder(element: HTMLElement, words: string[]): string[] {
  const [text] = element.childNodes;
  const left = (word: string) => {
    if (!text) return Number.NaN;
    const range = document.createRange();
    const at = text.textContent?.indexOf(word) ?? -1;
    range.setStart(text, at);
    range.setEnd(text, at + word.length);
    return range.getBoundingClientRect().left;
  };
  return words.toSorted((a, b) => left(a) - left(b));
}

test('with colours of the system, drawing and legend take them, and kinds keep their own', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.addInitScript(() => localStorage.setItem('edgewise-theme', 'light'));
  await page.goto('/');
  await drawn(page);
  const text = await page.evaluate(() => getComputedStyle(document.body).color);
  const { names, kinds } = await canvasColours(page);
  expect(names).toEqual([text.replaceAll(' ', '')]);
  expect(kinds.length).toBeGreaterThan(3);
});

test('who asks for more contrast gets it in words and lines', async ({ page }) => {
  const colours = async () => {
    await page.goto('/');
    await drawn(page);
    const small = page.getByRole('search').locator('small').first();
    return [
      await small.evaluate((node) => getComputedStyle(node).color),
      ...(await canvasColours(page)).lines,
    ];
  };
  const usual = await colours();
  await page.emulateMedia({ contrast: 'more' });
  expect(await colours()).not.toEqual(usual);
});

/** What is tapped, and is smaller than a thumb needs. What is for keys alone has a point of the screen, and no more. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, select, input, summary, .masthead a, [role="option"], .questions a',
      ),
    ]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .map((target) => ({ box: (target.closest('label, li') ?? target).getBoundingClientRect(), target }))
      .filter(({ box }) => box.width > 2 && (box.height < 44 || box.width < 24))
      .map(({ box, target }) => `${target.outerHTML.slice(0, 60)} ${box.width} × ${box.height}`),
  );
}
