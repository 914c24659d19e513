import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { largeGraph } from '../src/model/testLargeGraph.ts';
import { installedBrowsers, launchArguments } from './browser.ts';

// The command `npm run benchmark:search`: how fast the built page finds in a large graph, on this machine. It passes no judgement.

const [entities, relations] = [2000, 10_000];
const box = (page: Page) => page.getByRole('combobox', { name: 'Search entities and quotes' });
/** Nothing more is to come of what stands there, and it is for the very words that stand in the box. */
const wholeList = '.search .results:not([hidden], [aria-busy="true"]):not(:has(> .note))';

/**
 * Types into the empty box. @returns milliseconds from the key until something that it finds is in the page, and until all
 * that it finds is; the time that the page was busy before it heard of the key is in both
 */
async function answered(page: Page, text: string): Promise<{ first: number; all: number }> {
  await box(page).fill('');
  await page.waitForFunction(() => !document.querySelector('.search .found'), null, { polling: 'raf' });
  await page.evaluate(() =>
    addEventListener('input', ({ timeStamp }) => performance.mark('typed', { startTime: timeStamp }), {
      once: true,
      capture: true,
    }),
  );
  await page.keyboard.insertText(text);
  return { first: await since(page, '.search .results:not([hidden])'), all: await since(page, wholeList) };
}

async function since(page: Page, list: string): Promise<number> {
  const time = await page.waitForFunction(
    (found) => {
      const typed = performance.getEntriesByName('typed').at(-1)?.startTime ?? Number.NaN;
      return document.querySelector(found) ? performance.now() - typed : null;
    },
    `${list} .found`,
    { polling: 'raf', timeout: 120_000 },
  );
  return (await time.jsonValue()) ?? Number.NaN;
}

function note(what: string, ms: number): void {
  console.log(`${what}: ${Math.round(ms)} ms`);
}

async function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/** As soon as there is a box to type in, while the graph is drawn. */
async function cold(page: Page): Promise<void> {
  await box(page).focus({ timeout: 120_000 });
  note('The box is there, after opening', await now(page));
  const letter = await answered(page, 's');
  note('First letter, typed at once', letter.first);
  note('… answered, after opening', await now(page));
  note('A word typed then, until all is looked through', (await answered(page, 'supplies')).all);
  note('… after opening', await now(page));
}

async function warm(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('graph-painted').length > 0, null, {
    timeout: 300_000,
  });
  for (const text of ['s', 'st', 'state 0001', 'who supplies state 0007']) {
    const times: number[] = [];
    for (let run = 0; run < 9; run++) times.push((await answered(page, text)).all);
    note(`“${text}” when all is drawn, median of nine`, times.toSorted((a, b) => a - b)[4] ?? Number.NaN);
  }
}

async function benchmark(): Promise<void> {
  const server = await preview({ preview: { port: 4176, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? '';
  const executablePath = installedBrowsers()[0];
  const browser = await chromium.launch({
    args: launchArguments,
    ...(executablePath ? { executablePath } : {}),
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const body = JSON.stringify(largeGraph(relations, entities));
  await page.route('**/large.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  console.log(`${entities} entities, ${relations} relations, ${(body.length / 1e6).toFixed(1)} MB`);
  await page.goto(`${address}?graph=large.json`, { waitUntil: 'commit' });
  await cold(page);
  await warm(page);
  await browser.close();
  await server.close();
}

await benchmark();
