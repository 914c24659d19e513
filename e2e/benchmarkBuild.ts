import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newsArticles } from './inventedNews.ts';

// The command `npm run benchmark:build`: how long `edgewise build` takes on this machine for a folder of made-up news,
// for the same folder again, and after one article was added. It passes no judgement. Argument: how many articles.

const count = Number(process.argv[2] ?? '1000');
const command = resolve('bin/edgewise.js');
const folder = mkdtempSync(join(tmpdir(), 'edgewise-benchmark-'));
try {
  mkdirSync(join(folder, 'in'));
  const [last = '', ...articles] = newsArticles(count + 1).toReversed();
  for (const [i, text] of articles.entries()) writeFileSync(join(folder, 'in', `${i}.txt`), text);
  console.log(`| build of ${count} articles | s | s of processor | MB at most | statements |`);
  console.log('| --- | --- | --- | --- | --- |');
  const full = measured('from nothing');
  measured('the same again');
  writeFileSync(join(folder, 'in', 'added.txt'), last);
  const added = measured('one added');
  console.log(`\nOne added costs ${((100 * added) / full).toFixed(0)} % of the processor's time of all.`);
} finally {
  rmSync(folder, { recursive: true });
}

/** @returns seconds of the processor */
function measured(what: string): number {
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
  const cells = [what, seconds.toFixed(1), processor.toFixed(1), megabytes.toFixed(0), statements.all];
  console.log(`| ${cells.join(' | ')} |`);
  return processor;
}
