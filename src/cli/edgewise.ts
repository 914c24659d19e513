import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { modelOptions } from './asking/options.ts';
import type { ModelFlags } from './asking/settings.ts';
import { EXTRACTORS } from './build/extractorNames.ts';
import { Refusal, sentencesOf } from './refusal.ts';

// The command `edgewise`. docs/command.md has what it does and its exit codes. What a command needs is loaded for it
// alone, so that help and mistakes are answered at once.

interface JsonFlag {
  json?: true;
}

interface BuildFlags extends JsonFlag, ModelFlags {
  out: string;
  extractor?: string[];
  annotations?: string;
  frames?: string;
  suggestions?: string;
  publishers?: string;
  threads: number;
}

interface CheckFlags extends JsonFlag {
  originals?: string[];
}

interface OpenFlags {
  port: number;
  browser: boolean;
}

// The V8 of Node 20 compiles a function to machine code once so much of its bytecode has run: 67,584 bytes unless it is told.
// After a small change most of what a build runs is run for a second, and to compile it took a sixth of the processor's time.
// Later ones count otherwise, and complain of the option.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=270000');

const MOST_THREADS = 64;
const stop = new AbortController();
const say = (sentence: string) => console.error(sentence);
const program = new Command('edgewise')
  .description('From a folder of news articles to a graph in which every link shows its quote.')
  .exitOverride();

const build = program
  .command('build')
  .description('build the graph of files and folders of articles')
  .argument('<files or folders...>')
  .option('--out <folder>', 'where to write; a folder of its own', 'edgewise-out')
  .option('--extractor <name>', `what finds statements: ${EXTRACTORS.join(', ')}; may be repeated`, extractor)
  .option('--annotations <file>', 'entities and statements that a person wrote')
  .option('--frames <file>', 'verbs and nouns of your own that the rules read before theirs')
  .option('--suggestions <file>', 'statements that another program suggests, as JSON Lines')
  .option('--publishers <file>', 'owners of newsrooms, which count as one, besides those that are known')
  .option('--threads <number>', 'how many cores to use', threadCount, availableParallelism())
  .option('--json', 'print the report as JSON')
  .addHelpText(
    'after',
    examples(
      'build my-articles',
      'build monday tuesday.txt --out week',
      'build my-articles --extractor rules --extractor model --model qwen3:8b --endpoint http://127.0.0.1:11434/v1',
    ),
  )
  .action(async (given: string[], flags: BuildFlags) => {
    const {
      out,
      extractor: chosen = [],
      annotations,
      frames,
      publishers,
      suggestions,
      threads,
      json,
    } = flags;
    const [{ buildFolder }, { accountLines }, { progressOn }, { settingsOf }] = await Promise.all([
      import('./build/buildFolder.ts'),
      import('./build/accountLines.ts'),
      import('./build/progress.ts'),
      import('./asking/settings.ts'),
    ]);
    const tell = progressOn(process.stderr, () => performance.now());
    if (!chosen.includes('model') && build.getOptionValueSource('model') === 'cli')
      throw new Refusal(['--model is for --extractor model, which is asked only where it is named.'], 2);
    const model = chosen.includes('model') ? settingsOf(flags, process.env) : null;
    const files = { annotations, frames, publishers, suggestions };
    const asked = { given, out, extractors: chosen, model, threads, ...files };
    const account = await buildFolder({ ...asked, tell, say, signal: stop.signal });
    print(account, json, () => accountLines(account));
    if (account.model && account.model.storiesUnread > 0) process.exitCode = 3;
  });
for (const option of modelOptions) build.addOption(option);

program
  .command('open')
  .description('serve the page with the graph of a folder on this machine, and open it')
  .argument('<folder>')
  .option('--port <number>', 'of this machine; any that is free unless given', portNumber, 0)
  .option('--no-browser', 'only serve it')
  .addHelpText('after', examples('open edgewise-out'))
  .action(async (folder: string, flags: OpenFlags) => {
    const { openFolder } = await import('./open/openFolder.ts');
    await openFolder(folder, { ...flags, signal: stop.signal, say: (sentence) => console.log(sentence) });
  });

program
  .command('check')
  .description('hold the graph of a folder against its articles')
  .argument('<folder>')
  .option(
    '--originals <files or folders...>',
    'tell which of the files it was built from have changed or are gone',
  )
  .option('--json', 'print what was found as JSON')
  .addHelpText('after', examples('check edgewise-out', 'check edgewise-out --originals my-articles'))
  .action(async (folder: string, { originals, json }: CheckFlags) => {
    const { checkFolder, checkLines } = await import('./check.ts');
    const checked = checkFolder(folder, originals);
    print(checked, json, () => checkLines(checked));
    if (checked.problems.length > 0) process.exitCode = 1;
  });

program
  .command('diff')
  .description('tell what one graph says that another does not')
  .argument('<before>', 'a folder, or a graph file')
  .argument('<after>', 'a folder, or a graph file')
  .option('--json', 'print the changes as JSON')
  .addHelpText('after', examples('diff last-week this-week'))
  .action(async (before: string, after: string, { json }: JsonFlag) => {
    const [{ changesBetween }, { diffLines }, { readGraph }] = await Promise.all([
      import('./diff.ts'),
      import('./diffLines.ts'),
      import('./readOutput.ts'),
    ]);
    const changes = changesBetween(readGraph(before), readGraph(after));
    print(changes, json, () => diffLines(changes));
  });

program.addHelpText('after', examples('build my-articles', 'open edgewise-out'));

function examples(...lines: string[]): string {
  return ['', 'Examples:', ...lines.map((line) => `  npx edgewise ${line}`)].join('\n');
}

function print(value: unknown, json: true | undefined, lines: () => string[]): void {
  console.log(json ? JSON.stringify(value) : lines().join('\n'));
}

function extractor(name: string, names: string[] = []): string[] {
  if (EXTRACTORS.includes(name)) return [...names, name];
  throw new InvalidArgumentError(`There is ${EXTRACTORS.join(', ')}.`);
}

function threadCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/u.test(text) && count >= 1 && count <= MOST_THREADS) return count;
  throw new InvalidArgumentError(`It is a number from 1 to ${MOST_THREADS}.`);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port < 65536) return port;
  throw new InvalidArgumentError('It is a number from 0 to 65535.');
}

/** The second one ends it at once. */
function stopOn(signal: NodeJS.Signals, exitCode: number): void {
  process.once(signal, () =>
    stop.abort(new Refusal(['Stopped. What was there before is as it was.'], exitCode)),
  );
}

// As where a pager is left: nobody reads on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
stopOn('SIGINT', 130);
stopOn('SIGTERM', 143);
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    for (const line of sentencesOf(error)) console.error(line);
    process.exitCode = error instanceof Refusal ? error.exitCode : 1;
  }
}
