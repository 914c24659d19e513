import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { installedBrowsers, launchArguments } from './browser.ts';

/** Makes sure that a Chromium starts, and says in a sentence which one, or what a person must do. */
async function ensureBrowser(): Promise<string> {
  const found = await firstThatStarts();
  if (found) return `The tests use ${found}, which was installed.`;
  for (const [what, install] of Object.entries(installers)) {
    if (!install()) continue;
    const path = await firstThatStarts();
    if (path) return `No browser was installed, so the tests use ${path}, from ${what}.`;
  }
  throw new Error(
    'No Chrome or Chromium starts here, and none could be installed. Install one, or set CHROMIUM_PATH to its program.',
  );
}

const installers: Record<string, () => boolean> = {
  'Playwright’s own download': () => run('npx', 'playwright', 'install', 'chromium'),
  'the system’s packages': () =>
    run(...asRoot(), 'apt-get', 'update') &&
    (fromPackages('chromium-headless-shell') || fromPackages('chromium')),
};

/** Of what a package recommends the fonts alone: the rest is a desktop, in 130 packages. */
function fromPackages(name: string): boolean {
  return run(...asRoot(), 'apt-get', 'install', '--yes', '--no-install-recommends', name, 'fonts-liberation');
}

function asRoot(): string[] {
  return process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
}

function run(...command: string[]): boolean {
  const [program = '', ...rest] = command;
  return (
    spawnSync(program, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

async function firstThatStarts(): Promise<string | null> {
  for (const executablePath of installedBrowsers()) {
    try {
      const browser = await chromium.launch({ executablePath, args: launchArguments });
      await browser.close();
      return executablePath;
    } catch {
      console.log(`${executablePath} is there and does not start.`);
    }
  }
  return null;
}

ensureBrowser().then(
  (sentence) => console.log(sentence),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
