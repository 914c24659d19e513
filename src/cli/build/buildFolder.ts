import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extractor, Progress } from '../../ingest/contracts.ts';
import { extractorsOf } from '../../ingest/extractors/all.ts';
import { modelExtractor } from '../../ingest/extractors/model.ts';
import { suggestionsExtractor } from '../../ingest/extractors/suggestions.ts';
import { rulesExtractor } from '../../ingest/extractors/rules.ts';
import { build, type Build } from '../../ingest/pipeline.ts';
import { frames as builtIn } from '../../ingest/rules/frames.ts';
import { newsVocabulary } from '../../ingest/rules/newsVocabulary.ts';
import { parseFrames } from '../../ingest/rules/ownFrames.ts';
import { serialize } from '../../ingest/serialize.ts';
import { parseSuggestions } from '../../ingest/suggestionLines.ts';
import type { Sources } from '../../ingest/sources.ts';
import { graphJsonSchema } from '../../model/jsonSchema.ts';
import { askModel } from '../asking/askModel.ts';
import { keptAnswers, type KeptAnswers } from '../asking/keptAnswers.ts';
import type { Settings } from '../asking/settings.ts';
import { Refusal, settled } from '../refusal.ts';
import { sha256 } from '../sha256.ts';
import { accountOf, type Account } from './account.ts';
import { fileLines } from './accountLines.ts';
import { openCache, type Cache } from './cache.ts';
import { codeVersion } from './codeVersion.ts';
import { listInputs, shown } from './inputs.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import { CACHE, locate, oldManifest, replace } from './output.ts';
import type { Tell } from './progress.ts';
import { readInputs, type ReadInputs } from './readInputs.ts';
import { checksumsOf, sourcesOf, written, type Asked } from './sourcesOf.ts';

export interface BuildOptions extends Asked {
  out: string;
  /** Ids; empty = all there are that ask nobody. */
  extractors: readonly string[];
  /** What another program suggests: a file of lines, or nothing. */
  suggestions: string | undefined;
  /** Whom the model extractor asks; null where it is not among them. */
  model: Settings | null;
  tell: Tell;
  /** What whoever waits should read before it happens. */
  say: (sentence: string) => void;
  signal: AbortSignal;
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
  const { given, out, tell, signal } = options;
  const place = locate(out);
  const old = oldManifest(place);
  const inputs = listInputs(given, place);
  const code = codeVersion();
  const before = old?.code === code ? { folder: place, manifest: old } : null;
  const read = await readInputs(inputs.files, before, async (done) => {
    signal.throwIfAborted();
    await tell('Read files', done, inputs.files.length);
  });
  read.leftOut.push(...inputs.leftOut);
  if (read.texts.size === 0) throw nothingRead(read);
  const sources = sourcesOf(read.texts, options, place);
  const frames = options.frames === undefined ? null : written(options.frames);
  const own = frames ? settled(parseFrames(frames, sources.vocabulary)) : [];
  const answers = keptAnswers(place);
  const asking = options.model && askModel(options.model, { answers, signal, tell, say: options.say });
  const vocabulary = newsVocabulary(sources.vocabulary, [...own, ...builtIn]);
  const model = asking && modelExtractor(asking, vocabulary);
  const all = [...extractorsOf(sources), rulesExtractor(own), ...(model ? [model] : [])];
  const extractors = chosen(all, options.extractors);
  if (options.suggestions !== undefined) {
    const suggested = parseSuggestions(written(options.suggestions).text);
    extractors.push(suggestionsExtractor(suggested, vocabulary));
  }
  const cache = openCache(
    join(place, CACHE),
    [code, frames ? sha256(frames.text) : '', options.model?.model ?? ''].join(' '),
  );
  const effects = {
    sha256,
    signal,
    progress: ({ stage, done, of }: Progress) => tell(STAGES[stage], done, of),
  };
  const built = settled(await build(sources, extractors, { ...effects, memory: cache }));
  const ids = extractors.map(({ id }) => id);
  const graph = serialize(built.graph);
  const manifest = manifestOf(read, code, ids, graph);
  const account = accountOf(
    manifest,
    built,
    asking && model && { name: asking.model, ...asking.spent, quotes: model.quotes },
  );
  await replace(place, (folder) =>
    write(folder, { graph, manifest, account, built, sources, cache, answers, place, kept: read.kept }),
  );
  answers.settle();
  return account;
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

function chosen(all: readonly Extractor[], ids: readonly string[]): Extractor[] {
  return all.filter(({ id }) => ids.length === 0 || ids.includes(id));
}

function manifestOf(read: ReadInputs, code: string, extractors: string[], graph: string): Manifest {
  return {
    format: 'edgewise/manifest',
    version: 1,
    code,
    extractors,
    files: read.files,
    leftOut: read.leftOut,
    graph: sha256(graph),
  };
}

interface Output {
  graph: string;
  manifest: Manifest;
  account: Account;
  built: Build;
  sources: Sources;
  cache: Cache;
  /** Where the output of before lies. */
  place: string;
  /** Files of texts that lie there as they are to be. */
  kept: ReadonlySet<string>;
  answers: KeptAnswers;
}

/** One file under two names costs less than a second one; false where a disk has no such thing. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function write(folder: string, output: Output): void {
  const { graph, manifest, account, built, sources, cache, answers, place, kept } = output;
  mkdirSync(join(folder, 'articles'));
  mkdirSync(join(folder, CACHE));
  cache.save(join(folder, CACHE));
  answers.save(join(folder, CACHE));
  for (const { file, bytes } of sources.files) {
    const text = join(folder, 'articles', file);
    if (!kept.has(file) || !linked(join(place, 'articles', file), text)) writeFileSync(text, bytes);
  }
  const texts = {
    'articles.sha256': checksumsOf(sources.files),
    'vocabulary.json': serialize(built.graph.vocabulary),
    'graph.schema.json': serialize(graphJsonSchema()),
    'report.txt': `${fileLines(account).join('\n')}\n`,
    'graph.json': graph,
    [MANIFEST]: serialize(manifest),
  };
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
}
