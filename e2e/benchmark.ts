import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { installedBrowsers, launchArguments } from './browser.ts';
import { middleOfEdge } from './drawing.ts';

const runs = 5;
const relation = 'mikhail-mishustin~signs~russian-government-order';

/** One visit with nothing cached, in milliseconds from opening the page. */
interface Visit {
  painted: number;
  answered: number;
}

async function visit(page: Page, address: string): Promise<Visit> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('graph-painted').length > 0);
  const painted = await page.evaluate(
    () => performance.getEntriesByName('graph-painted')[0]?.startTime ?? NaN,
  );
  const { x, y } = await middleOfEdge(page, relation);
  await page.mouse.click(x, y);
  await page.locator('.statement blockquote').first().waitFor();
  return { painted, answered: await page.evaluate(() => performance.now()) };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function report(what: string, values: number[]): void {
  console.log(`${what}: median ${Math.round(median(values))} ms of ${values.map(Math.round).join(', ')}`);
}

async function benchmark(): Promise<void> {
  const server = await preview({ preview: { port: 4175, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? '';
  const executablePath = installedBrowsers()[0];
  const browser = await chromium.launch({
    args: launchArguments,
    ...(executablePath ? { executablePath } : {}),
  });
  const visits: Visit[] = [];
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    visits.push(await visit(await context.newPage(), address));
    await context.close();
  }
  await browser.close();
  await server.close();
  const times = (of: keyof Visit) => visits.map((one) => one[of]);
  report('Graph drawn after opening the page', times('painted'));
  report('A clicked edge shows its quotes, after opening the page', times('answered'));
}

await benchmark();
