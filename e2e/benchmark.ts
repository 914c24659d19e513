import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { installedBrowsers, launchArguments } from './browser.ts';
import { drawn, middleOfEdge } from './drawing.ts';

// The command `npm run benchmark`: how fast the built page is drawn and answers, on this machine. It passes no judgement.

const visits = 5;
const relations = [
  'mikhail-mishustin~signs~russian-government-order',
  'russia~opens~russian-office-in-serbia',
  'nato~helps~serbian-military',
];
const searches = ['serbia', 'vucic', 'pantsir', 'office'];

/** Milliseconds by what was measured. */
type Times = Map<string, number[]>;

function note(times: Times, what: string, ...values: number[]): void {
  times.set(what, [...(times.get(what) ?? []), ...values]);
}

/**
 * From an input to the next frame that shows its effect, as Chromium's Event Timing counts it for Interaction to Next
 * Paint; in steps of 8 ms, and at least 16.
 */
async function answerTimes(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const seen: PerformanceEventTiming[] = [];
    Reflect.set(window, 'seen', seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry instanceof PerformanceEventTiming) seen.push(entry);
    }).observe(Object.assign({ type: 'event' }, { durationThreshold: 16 }));
  });
  await act();
  await page.waitForTimeout(1000);
  return page.evaluate(() => {
    const seen: PerformanceEventTiming[] = Reflect.get(window, 'seen');
    const longest = new Map<number, number>();
    for (const { interactionId, duration } of seen) {
      if (interactionId > 0) longest.set(interactionId, Math.max(longest.get(interactionId) ?? 0, duration));
    }
    return [...longest.values()];
  });
}

async function visit(page: Page, address: string, times: Times): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('graph-painted').length > 0);
  const painted = await page.evaluate(
    () => performance.getEntriesByName('graph-painted')[0]?.startTime ?? NaN,
  );
  note(times, 'Graph drawn after opening the page', painted);
  await drawn(page);
  for (const relation of relations) {
    const { x, y } = await middleOfEdge(page, relation);
    const selecting = await answerTimes(page, () => page.mouse.click(x, y));
    note(times, 'Selecting: a click on an edge, to its quotes on the screen', ...selecting);
  }
  await page.goto(address);
  await drawn(page);
  const search = page.getByRole('combobox', { name: 'Search entities and quotes' });
  for (const text of searches) {
    await search.fill('');
    const typing = await answerTimes(page, () => search.pressSequentially(text, { delay: 60 }));
    note(times, 'Searching: a letter typed, to the results on the screen', ...typing);
  }
  await search.fill('');
  for (const kind of ['People', 'Organisations', 'Places']) {
    const box = page.getByRole('search').getByRole('checkbox', { name: kind });
    note(
      times,
      'Filtering: a kind switched, to the new drawing',
      ...(await answerTimes(page, () => box.click())),
    );
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function benchmark(): Promise<void> {
  const server = await preview({ preview: { port: 4175, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? '';
  const executablePath = installedBrowsers()[0];
  const browser = await chromium.launch({
    args: launchArguments,
    ...(executablePath ? { executablePath } : {}),
  });
  const times: Times = new Map();
  for (let run = 0; run < visits; run++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await visit(await context.newPage(), address, times);
    await context.close();
  }
  await browser.close();
  await server.close();
  for (const [what, values] of times) {
    const slowest = Math.round(Math.max(...values));
    console.log(
      `${what}: median ${Math.round(median(values))} ms, slowest ${slowest} ms of ${values.length}`,
    );
  }
}

await benchmark();
