import { defineConfig } from '@playwright/test';
import { installedBrowsers, launchArguments } from './e2e/browser.ts';
import { site } from './e2e/site.ts';

const executablePath = installedBrowsers()[0];
/** Two checkouts can be tested at once, each with its own PORT and the one after it. */
const port = Number(process.env['PORT'] ?? '4174');
/** The stories of a few views that hold for any collection, told of the real one as `npm run build` has built it. */
const smoke = '**/smoke.spec.ts';
const addressAt = (at: number) => `http://127.0.0.1:${at}`;
const preview = (at: number, folder: string) =>
  `npx vite preview --outDir ${folder} --port ${at} --strictPort`;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: 1, // a browser under load loses an event now and then; what needed it is named at the end
  timeout: 90_000, // a slow machine is no failure
  expect: { timeout: 20_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Belgrade',
    launchOptions: { args: launchArguments, ...(executablePath ? { executablePath } : {}) },
    permissions: ['clipboard-read', 'clipboard-write'],
    serviceWorkers: 'block', // offline.spec.ts allows them; elsewhere they would answer what a test answers otherwise
  },
  projects: [
    { name: 'stories', testIgnore: smoke, use: { baseURL: addressAt(port) } },
    { name: 'smoke', testMatch: smoke, use: { baseURL: addressAt(port + 1) } },
  ],
  webServer: [
    {
      command: `npx tsx e2e/buildFixture.ts && ${preview(port, site)}`,
      url: addressAt(port),
      timeout: 300_000,
      stdout: 'ignore',
    },
    { command: preview(port + 1, 'dist'), url: addressAt(port + 1) },
  ],
});
