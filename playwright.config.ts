import { defineConfig } from '@playwright/test';
import { installedBrowsers, launchArguments } from './e2e/browser.ts';

const executablePath = installedBrowsers()[0];
/** Two checkouts can be tested at once, each with its own PORT. */
const port = process.env['PORT'] ?? '4174';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 90_000, // a slow machine is no failure
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Belgrade',
    launchOptions: { args: launchArguments, ...(executablePath ? { executablePath } : {}) },
    permissions: ['clipboard-read', 'clipboard-write'],
    serviceWorkers: 'block', // offline.spec.ts allows them; elsewhere they would answer what a test answers otherwise
  },
  webServer: { command: `npx vite preview --port ${port} --strictPort`, url: `http://127.0.0.1:${port}` },
});
