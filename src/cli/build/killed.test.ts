import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build as bundle } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { checkFolder } from '../check.ts';
import { bridge, ferry, folderOf } from '../testFolder.ts';
import { locate } from './output.ts';
import { build } from './testBuild.ts';

const KILLS = 50;
/** Side by side; each starts anew after a kill. */
const LANES = 5;
/** As deep in the checkout as the sources, which find it from where they lie. */
const BUNDLE = 'test-results/killed/build';
/** Two builds take about so many milliseconds. */
const WHILE = 120;

/** All that is in an output, by its path. What is kept for the next build is nobody's evidence. */
function contentOf(out: string): Record<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(out.length), readFileSync(path, 'latin1')]));
}

/** One script in the place of many starts in half the time. */
beforeAll(async () => {
  const built = { ssr: 'src/cli/build/testBuilds.ts', outDir: BUNDLE };
  await bundle({ configFile: false, logLevel: 'error', build: built });
});

test(
  'killed at any moment, the output is the old one or the new one, whole',
  { timeout: 600_000 },
  async () => {
    const folder = folderOf({ 'one/ferry.txt': ferry, 'other/bridge.txt': bridge, 'other/ferry.txt': ferry });
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    const wholes = await Promise.all(
      [one, other].map(async (given, i) => {
        const out = join(folder, `whole-${i}`);
        await build(given, out);
        return contentOf(out);
      }),
    );
    const lane = async (i: number) => {
      const out = join(folder, `out-${i}`);
      for (let kill = 0; kill < KILLS / LANES; kill++) {
        await killedBuild(one, other, out);
        const isThere = existsSync(locate(out));
        expect(isThere).toBe(true);
        expect(wholes).toContainEqual(contentOf(out));
        expect(checkFolder(out).problems).toEqual([]);
      }
    };
    await Promise.all(Array.from({ length: LANES }, (_, i) => lane(i)));
    await Promise.all(Array.from({ length: LANES }, (_, i) => build(one, join(folder, `out-${i}`))));
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  },
);

async function killedBuild(one: string, other: string, out: string): Promise<void> {
  const child = spawn(process.execPath, [join(BUNDLE, 'testBuilds.js'), one, other, out], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await setTimeout(Math.random() * WHILE);
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
}
