import type { Effects, Result, SourceFile } from '../ingest/contracts.ts';
import { extractorsOf } from '../ingest/extractors/all.ts';
import { rulesExtractor } from '../ingest/extractors/rules.ts';
import { build } from '../ingest/pipeline.ts';
import { parseSources } from '../ingest/sources.ts';
import type { Graph } from '../model/types.ts';
import { accountOf, type Account } from './account.ts';
import { newSources, noAnnotations } from './newSources.ts';
import { readGiven, type GivenFile } from './readGiven.ts';

/** The graph of files that were given, with the texts that it quotes. */
export interface Collection {
  graph: Graph;
  /** The texts, by the name of their file. */
  texts: ReadonlyMap<string, SourceFile>;
  account: Account;
}

export interface Built {
  /** Null where nothing could be read, or for what the diagnostics say. */
  collection: Collection | null;
  /** Files, and parts of files, that could not be read. */
  unread: { name: string; why: string }[];
}

export interface ToBuild {
  given: readonly GivenFile[];
  title: string;
  /** The text of a vocabulary. */
  vocabulary: string;
}

/**
 * A graph of suggestions by the rules, out of files in which nobody has marked anything, and an account of every file: what
 * `edgewise build` makes of the same files, with nothing kept and no thread. Rejects only where it is aborted.
 */
export async function buildCollection(
  { given, title, vocabulary }: ToBuild,
  effects: Effects,
  progress: (done: number, of: number) => void,
): Promise<Result<Built>> {
  const read = await readGiven(given, effects, progress);
  const unread = [
    ...read.files.flatMap((file) => file.refused),
    ...read.leftOut.map(({ path, why }) => ({ name: path, why })),
  ];
  const none = { collection: null, unread };
  if (read.texts.size === 0) return { value: none, diagnostics: [] };
  const sources = parseSources(
    newSources(read, {
      annotations: noAnnotations(title),
      vocabulary: { file: 'vocabulary.json', text: vocabulary },
      publishers: null,
      graph: null,
    }),
  );
  if (!sources.value) return { value: none, diagnostics: sources.diagnostics };
  const { value, diagnostics } = await build(
    sources.value,
    [...extractorsOf(sources.value), rulesExtractor()],
    effects,
  );
  if (!value) return { value: none, diagnostics };
  const account = accountOf(read, value, null, []);
  return { value: { collection: { graph: value.graph, texts: read.texts, account }, unread }, diagnostics };
}
