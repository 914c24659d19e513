import vocabulary from '../../data/vocabulary.json';
import type { Account } from '../../src/collection/account.ts';
import { packed } from '../../src/collection/carried.ts';
import { buildCollection, type Built } from '../../src/collection/buildCollection.ts';
import type { Progress } from '../../src/ingest/contracts.ts';
import { sentence } from '../../src/ingest/sentences.ts';
import { serialize } from '../../src/ingest/serialize.ts';
import { sha256 } from './sha256.ts';

/** What the page asks for: a graph of these files. */
export interface BuildRequest {
  files: { path: string; file: Blob }[];
  title: string;
}

/** A stage of the pipeline; before them all, files are read. */
export type BuildStep = Omit<Progress, 'stage'> & { stage: Progress['stage'] | 'file' };

/** How far it is, many times, and then one of the others. */
export type BuildReply =
  | { progress: BuildStep }
  /** The text of the graph file, of each article that it quotes by the name of its file, and all of them as one file. */
  | { graph: Blob; articles: Map<string, Blob>; carried: Blob; account: Account }
  /** There is no graph, for these reasons. */
  | { graph: null; unread: Built['unread']; problems: string[] }
  /** A fault of the program. */
  | { failed: string };

/** It is told so often at most how far a stage is, in milliseconds. */
const EVERY = 50;

/** Builds the graph of files, and posts how far it is and what came of it. Never rejects. */
export async function buildFiles(request: BuildRequest, post: (reply: BuildReply) => void): Promise<void> {
  try {
    post(await built(request, seldom(post)));
  } catch (error) {
    post({ failed: error instanceof Error ? error.message : String(error) });
  }
}

async function built(
  { files, title }: BuildRequest,
  tell: (progress: BuildStep) => void,
): Promise<BuildReply> {
  const given = files.map(({ path, file }) => ({
    path,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
  const { value, diagnostics } = await buildCollection(
    { given, title, vocabulary: JSON.stringify(vocabulary) },
    { sha256: (bytes) => sha256(new Uint8Array(bytes).buffer), progress: tell },
    (done, of) => tell({ stage: 'file', done, of }),
  );
  const { collection, unread } = value;
  if (!collection) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return { graph: null, unread, problems: errors.map(sentence) };
  }
  const graph = serialize(collection.graph);
  const texts = [...collection.texts].map(([file, { bytes }]) => [file, new Uint8Array(bytes)] as const);
  return {
    graph: new Blob([graph]),
    articles: new Map(texts.map(([file, bytes]) => [file, new Blob([bytes])])),
    carried: new Blob([packed(graph, new Map(texts))]),
    account: collection.account,
  };
}

/** Of many steps of a stage the last one, and few before it. */
function seldom(post: (reply: BuildReply) => void): (progress: BuildStep) => void {
  let last = -Infinity;
  return (progress) => {
    if (progress.done < progress.of && performance.now() - last < EVERY) return;
    last = performance.now();
    post({ progress });
  };
}
