import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { installedBrowsers, launchArguments } from './browser.ts';
import { drawn, overlappingNames, settled } from './drawing.ts';
import { paneShare, panes } from './paneShare.ts';

// The command `npm run benchmark:panes`: how much of its pane the drawing of the built collection fills at three screens, and
// how many names are read there. It passes no judgement; e2e/smoke.spec.ts holds the collection to it. Arguments: addresses.

const executablePath = installedBrowsers()[0];
const server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
const browser = await chromium.launch({ args: launchArguments, ...(executablePath && { executablePath }) });
const addresses = process.argv.slice(2);
console.log('| address | screen | pane | across | down | names | over shapes | over names |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const address of addresses.length > 0 ? addresses : ['/'])
  for (const viewport of panes) {
    const page = await browser.newPage({ viewport });
    await page.goto(new URL(address, server.resolvedUrls?.local[0]).href);
    await drawn(page);
    await settled(page);
    const { pane, across, down, names, overShapes } = await paneShare(page);
    const cells = [
      address,
      `${viewport.width} × ${viewport.height}`,
      `${pane.width} × ${pane.height}`,
      `${Math.round(100 * across)} %`,
      `${Math.round(100 * down)} %`,
      names.join(' of '),
      overShapes.length,
      (await overlappingNames(page)).length,
    ];
    console.log(`| ${cells.join(' | ')} |`);
    await page.close();
  }
await browser.close();
await server.close();
