import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newsArticles } from './inventedNews.ts';

// The command `npm run benchmark:build`: how long `edgewise build` takes on this machine for folders of made-up news, for
// the same folder again, and after one article was added, and how much memory. It passes no judgement. Arguments: how
// many articles each folder has.

const given = process.argv.slice(2).map(Number);
const command = resolve('bin/edgewise.js');
spawnSync(process.execPath, [command, '--help']); // the first start puts the command together
console.log('| articles | build | s | s of processor | MB at most | statements |');
console.log('| --- | --- | --- | --- | --- | --- |');
const shares = (given.length > 0 ? given : [1000, 3000, 10_000]).map(measuredFolder);
console.log(`\nOne added costs ${shares.join(', ')} of the processor's time of all.`);

/** @returns the share of all that one article more costs */
function measuredFolder(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-benchmark-'));
  try {
    mkdirSync(join(folder, 'in'));
    const [last = '', ...articles] = newsArticles(count + 1).toReversed();
    for (const [i, text] of articles.entries()) writeFileSync(join(folder, 'in', `${i}.txt`), text);
    const full = measured(folder, count, 'from nothing');
    measured(folder, count, 'the same again');
    writeFileSync(join(folder, 'in', 'added.txt'), last);
    return `${((100 * measured(folder, count, 'one added')) / full).toFixed(0)} %`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns seconds of the processor */
function measured(folder: string, count: number, what: string): number {
  const start = performance.now();
  const script = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process._rawDebug(JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024])); })`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(script)}`, command, 'build', 'in', '--json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - start) / 1000;
  const [processor = 0, megabytes = 0]: number[] = JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '');
  const { statements }: { statements: { all: number } } = JSON.parse(stdout);
  const cells = [count, what, seconds.toFixed(1), processor.toFixed(1), megabytes.toFixed(0), statements.all];
  console.log(`| ${cells.join(' | ')} |`);
  return processor;
}
