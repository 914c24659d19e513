import { join } from 'node:path';
import type { Effects } from '../../ingest/contracts.ts';
import { build } from '../../ingest/pipeline.ts';
import { askModel } from '../asking/askModel.ts';
import { keptAnswers } from '../asking/keptAnswers.ts';
import type { Settings } from '../asking/settings.ts';
import { Refusal, settled } from '../refusal.ts';
import { sha256 } from '../sha256.ts';
import { openThreads } from '../threads/openThreads.ts';
import { accountOf, type Account } from '../../collection/account.ts';
import { openCache } from './cache.ts';
import { codeVersion } from './codeVersion.ts';
import { extractorsFor, type Chosen } from './extractorsFor.ts';
import { listInputs, shown } from './inputs.ts';
import type { Manifest } from '../../collection/manifest.ts';
import { beside, CACHE, locate, makeParent, oldManifest, replace } from './output.ts';
import type { Tell } from './progress.ts';
import { readInputs, type ReadInputs } from './readInputs.ts';
import { keepHeapSmall, shrinkHeap } from './smallHeap.ts';
import { sourcesOf, type Asked } from './sourcesOf.ts';
import { writeOutput } from './writeOutput.ts';

export interface BuildOptions extends Asked, Chosen {
  out: string;
  /** Whom the model extractor asks; null where it is not among them. */
  model: Settings | null;
  tell: Tell;
  /** What whoever waits should read before it happens. */
  say: (sentence: string) => void;
  signal: AbortSignal;
  /** How many cores to use. */
  threads: number;
}

const STAGES = {
  read: 'Checked',
  segment: 'Divided into reports',
  group: 'Grouped',
  extract: 'Extracted from reports',
  compile: 'Compiled',
  place: 'Laid out',
};

/**
 * Builds the graph of files and folders into the folder `out`, which is the old one or the new one at any moment. Throws
 * Refusal where there is nothing to build from, or something of somebody else's in the way.
 */
export async function buildFolder(options: BuildOptions): Promise<Account> {
  const place = locate(options.out);
  const code = codeVersion();
  const read = await readGiven(options, place, code);
  keepHeapSmall(read.texts.size);
  const sources = sourcesOf(read, options, place);
  const answers = keptAnswers(place);
  const { model: settings, signal, tell, say } = options;
  const asking = settings && askModel(settings, { answers, signal, tell, say });
  const { extractors, model, hangsOn, ground } = extractorsFor(options, sources, asking);
  const leave = makeParent(place);
  const draft = beside(place, 'computed');
  const cache = openCache(join(place, CACHE), [code, ...hangsOn].join(' '), draft);
  const threads = ground && openThreads(options.threads, ground, () => shrinkHeap(read.texts.size));
  try {
    const effects = { ...effectsOf(options), memory: cache, ...(threads && { cores: threads.cores }) };
    const built = settled(await build(sources, extractors, effects));
    const manifest = manifestOf(
      read,
      code,
      extractors.map(({ id }) => id),
    );
    const spent = asking && model && { name: asking.model, ...asking.spent, quotes: model.quotes };
    const account = accountOf(manifest, built, spent, sources.annotations.entities);
    await replace(place, (folder) =>
      writeOutput(folder, { manifest, account, built, sources, cache, answers, place, kept: read.kept }),
    );
    answers.settle();
    return account;
  } finally {
    cache.close();
    leave();
    await threads?.close();
  }
}

function effectsOf({ tell, signal }: BuildOptions): Effects {
  return { sha256, signal, progress: ({ stage, done, of }) => tell(STAGES[stage], done, of) };
}

/** The texts of all that was given; what has not changed since the same code read it comes from the output of before. */
async function readGiven(
  { given, tell, signal, threads: count }: BuildOptions,
  place: string,
  code: string,
): Promise<ReadInputs> {
  const old = oldManifest(place);
  const inputs = listInputs(given, place);
  const before = old?.code === code ? { folder: place, manifest: old } : null;
  const threads = openThreads(count, null);
  try {
    const read = await readInputs(inputs.files, before, threads, async (done) => {
      signal.throwIfAborted();
      await tell('Read files', done, inputs.files.length);
    });
    read.leftOut.push(...inputs.leftOut);
    if (read.texts.size === 0) throw nothingRead(read);
    return read;
  } finally {
    await threads?.close();
  }
}

function nothingRead({ files, leftOut }: ReadInputs): Refusal {
  const reasons = [
    ...files.flatMap(({ refused }) => refused),
    ...leftOut.map(({ path, why }) => ({ name: path, why })),
  ];
  return new Refusal([
    ...reasons.map(({ name, why }) => `${shown(name)}: ${shown(why)}`),
    'There is nothing to build from: no file could be read. Nothing was written.',
  ]);
}

function manifestOf(read: ReadInputs, code: string, extractors: string[]): Omit<Manifest, 'graph'> {
  return {
    format: 'edgewise/manifest',
    version: 1,
    code,
    extractors,
    files: read.files,
    leftOut: read.leftOut,
  };
}
