import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { chromium } from '@playwright/test';

/**
 * The shell comes first, as in Playwright's own choice: a whole Chrome without a window draws its toolbar all the same, which
 * takes 1.4 s of the processor for each story's page, of the 4 s of opening the map.
 */
const names = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
];
const elsewhere: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
};

/** Browsers that may run the tests, in the order of preference; each exists as a file. */
export function installedBrowsers(): string[] {
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const named = env['CHROMIUM_PATH'] ? [env['CHROMIUM_PATH']] : [];
  return [...named, ...onPath, ...(elsewhere[platform] ?? []), chromium.executablePath()].filter((path) =>
    existsSync(path),
  );
}

/** As root, Chromium only starts without its sandbox; the pages it opens here are this project’s own. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
