import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { accountLines } from './build/accountLines.ts';
import { buildFolder } from './build/buildFolder.ts';
import { progressOn } from './build/progress.ts';
import { extractorsOf } from '../ingest/extractors/all.ts';
import { sentencesOf, Refusal } from './refusal.ts';

// The command `edgewise`. docs/command.md has what it does and its exit codes.

const EXAMPLES = `
Examples:
  npx edgewise build my-articles
  npx edgewise build monday/*.html tuesday.zip --out week
  npx edgewise open week`;

const extractors = extractorsOf({
  annotations: { id: '', title: '', entities: [], statements: [], differences: [], redirects: {} },
}).map(({ id }) => id);

const stop = new AbortController();
process.once('SIGINT', () => stop.abort(new Refusal(['Stopped. What was there before is as it was.'], 130)));
process.once('SIGTERM', () => stop.abort(new Refusal(['Stopped. What was there before is as it was.'], 143)));

const program = new Command('edgewise')
  .description('From a folder of news articles to a graph in which every link shows its quote.')
  .addHelpText('after', EXAMPLES)
  .exitOverride();

program
  .command('build')
  .description('Build the graph of files and folders of articles.')
  .argument('<files or folders...>')
  .option('--out <folder>', 'where to write; a folder of its own', 'edgewise-out')
  .option(
    '--extractor <name>',
    `what finds the statements, of ${extractors.join(', ')}; may be repeated; all unless given`,
    known,
  )
  .option('--annotations <file>', 'entities and statements that a person wrote')
  .option('--json', 'print the report as JSON')
  .action(async (given: string[], options: BuildFlags) => {
    const account = await buildFolder({
      given,
      out: options.out,
      extractors: options.extractor ?? [],
      annotations: options.annotations,
      tell: progressOn(process.stderr, () => performance.now()),
      signal: stop.signal,
    });
    console.log(options.json ? JSON.stringify(account) : accountLines(account).join('\n'));
  });

interface BuildFlags {
  out: string;
  extractor?: string[];
  annotations?: string;
  json?: true;
}

function known(name: string, names: string[] = []): string[] {
  if (extractors.includes(name)) return [...names, name];
  throw new InvalidArgumentError(`There are ${extractors.join(', ')}.`);
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    for (const line of sentencesOf(error)) console.error(line);
    process.exitCode = error instanceof Refusal ? error.exitCode : 1;
  }
}
