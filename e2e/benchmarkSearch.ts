import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { largeGraph } from '../src/model/testLargeGraph.ts';
import { installedBrowsers, launchArguments } from './browser.ts';

// The command `npm run benchmark:search`: how fast the built page finds in a large graph, on this machine. It passes no judgement.

const [entities, relations] = [2000, 10_000];

/** Milliseconds from a letter until what it finds is in the page; `whole` waits until all is looked through, and not the names alone. */
async function answered(page: Page, text: string, whole: boolean): Promise<number> {
  await page.getByRole('combobox', { name: 'Search entities and quotes' }).fill('');
  await page.evaluate(() =>
    addEventListener('input', () => performance.mark('typed'), { once: true, capture: true }),
  );
  await page.keyboard.insertText(text);
  const list = `.search .results:not([hidden])${whole ? ':not(:has(> .note))' : ''}`;
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
  await page.goto(`${address}?graph=large.json`);
  await page.waitForFunction(() => performance.getEntriesByName('graph-painted').length > 0, null, {
    timeout: 300_000,
  });
  console.log(`${entities} entities, ${relations} relations, ${(body.length / 1e6).toFixed(1)} MB`);
  await page.getByRole('combobox', { name: 'Search entities and quotes' }).focus();
  note('First letter, as soon as the graph is drawn', await answered(page, 's', false));
  note('A word, until all is looked through for the first time', await answered(page, 'supplies', true));
  for (const text of ['s', 'st', 'state 0001', 'who supplies state 0007']) {
    const times: number[] = [];
    for (let run = 0; run < 5; run++) times.push(await answered(page, text, true));
    note(`“${text}”, median of five`, times.toSorted((a, b) => a - b)[2] ?? Number.NaN);
  }
  await browser.close();
  await server.close();
}

await benchmark();
