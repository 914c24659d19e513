import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newsArticles } from './inventedNews.ts';
import { reportedNews } from './reportedNews.ts';

// The command `npm run benchmark:build`: how long `edgewise build` takes on this machine for folders of made-up news, for
// the same folder again, and after one article was added, and how much memory. It passes no judgement. Arguments: what is
// in each folder and how many, as `news:1000` or `reports:1000`.

const kinds: Record<string, (count: number) => string[]> = { news: newsArticles, reports: reportedNews };
const given = process.argv.slice(2);
const command = resolve('bin/edgewise.js');
spawnSync(process.execPath, [command, '--help']); // the first start puts the command together
console.log('| articles | build | s | s of processor | MB at most | statements |');
console.log('| --- | --- | --- | --- | --- | --- |');
const shares = (given.length > 0 ? given : ['news:1000', 'reports:1000', 'news:10000']).map(measuredFolder);
console.log(`\nOne added costs ${shares.join(', ')} of the processor's time of all.`);

/** @returns the share of all that one article more costs */
function measuredFolder(name: string): string {
  const [kind = '', count = ''] = name.split(':');
  const make = kinds[kind];
  if (!make) throw new Error(`No kind of news is called ${kind}.`);
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-benchmark-'));
  try {
    mkdirSync(join(folder, 'in'));
    const [last = '', ...articles] = make(Number(count) + 1).toReversed();
    for (const [i, text] of articles.entries()) writeFileSync(join(folder, 'in', `${i}.txt`), text);
    const full = measured(folder, name, 'from nothing');
    measured(folder, name, 'the same again');
    writeFileSync(join(folder, 'in', 'added.txt'), last);
    return `${((100 * measured(folder, name, 'one added')) / full).toFixed(0)} %`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns seconds of the processor */
function measured(folder: string, name: string, what: string): number {
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
  const cells = [name, what, seconds.toFixed(1), processor.toFixed(1), megabytes.toFixed(0), statements.all];
  console.log(`| ${cells.join(' | ')} |`);
  return processor;
}
