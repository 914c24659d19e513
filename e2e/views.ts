import { expect, type Locator, type Page } from '@playwright/test';
import { canvas, details } from './picture.ts';

interface View {
  address: string;
  /** What is on the screen once it is there; the built page, which stands before it, has nothing of the kind. */
  shows: (page: Page) => Locator;
}

const heading = (page: Page) => details(page).getByRole('heading', { level: 2 });
const quote = (page: Page) => details(page).locator('blockquote');
const region = (name: string) => (page: Page) => page.getByRole('region', { name });
const alert = (page: Page) => page.getByRole('alert');

/** Every view of the page and every panel that an address opens. */
export const views: Record<string, View> = {
  'the graph': { address: '/', shows: canvas },
  'an entity': { address: '/?entity=serbia', shows: heading },
  'several entities': { address: '/?entity=china,russia,serbia', shows: heading },
  connections: {
    address: '/?path=china~kosovo',
    shows: (page) => page.getByRole('list', { name: 'Connections, best first' }),
  },
  'a relation': { address: '/?relation=russia~supplies-arms-to~serbia&from=2019', shows: quote },
  'a statement': { address: '/?statement=reuters-serbia-office.21', shows: quote },
  'a search': { address: '/?q=serbia', shows: canvas },
  'nothing that passes': {
    address: '/?actors=kosovo&from=2023',
    shows: (page) => page.getByText('No links match these filters.'),
  },
  'the timeline': { address: '/?view=timeline', shows: region('Timeline') },
  'the table': {
    address: '/?view=table&actors=nato',
    shows: (page) => page.getByRole('table', { name: 'Links' }),
  },
  'the entities': { address: '/?view=entities', shows: region('Entities') },
  'the comparison': { address: '/?view=compare', shows: region('Comparison') },
  'two copies': {
    address: '/?view=compare&copies=000-3cdd08f7ccb2927f~001-8b9c7fd4f641e570',
    shows: (page) => page.locator('.copies'),
  },
  'a group': { address: '/?gathered=kind.weapon&group=kind', shows: heading },
  'the sources': { address: '/?view=sources', shows: region('Sources') },
  'an article': {
    address: '/?article=000-3cdd08f7ccb2927f',
    shows: (page) => region('Article')(page).locator('.text'),
  },
  'a failure': { address: '/?graph=nowhere.json', shows: alert },
  'a file of the disk': { address: '/?graph=disk:mine.json', shows: alert },
  'a frame': { address: '/?embed=1&entity=serbia', shows: heading },
};

/** Opens a view and waits until what is fetched for it is there and its quotes are checked. */
export async function openView(page: Page, { address, shows }: View): Promise<void> {
  await page.goto(address);
  await expect(shows(page).first()).toBeVisible();
  await allThere(page);
}

/** Waits until nothing is fetched any more, and no quote waits to be checked. */
export async function allThere(page: Page): Promise<void> {
  await expect(page.locator('.fetching, [data-state="waiting"], [data-check="waiting"]')).toHaveCount(0);
}
