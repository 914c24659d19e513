import type { Graph } from '../../../src/model/types.ts';
import { coveredWorker } from '../../workers/coveredWorker.ts';
import { scripts } from '../../workers/scripts.ts';
import { come, here, NotHere, started } from '../../workers/here.ts';
import type { ReadResult } from '../../workers/readText.ts';
import { LoadError } from './loadError.ts';

interface Reader {
  worker: Worker;
  /** Resolves when the script has come. */
  isHere: Promise<void>;
  /** Rejects with the fault of the script itself. */
  failed: Promise<never>;
}

/** Made before it is needed. */
let waiting: Reader | null = null;

/** What read the last graph, and makes it ready to be searched; nobody has taken it yet. */
let kept: { graph: Graph; worker: Worker } | null = null;

/** The script that read a graph and has it still, for who takes it to search in; null where it has another, or none. */
export function takeReader(graph: Graph): Worker | null {
  if (kept?.graph !== graph) return null;
  const { worker } = kept;
  kept = null;
  return worker;
}

/** A script that reads a graph, or searches one that it is sent. Throws where a page may have none. */
export function newReader(): Worker {
  return coveredWorker(scripts.graphReader);
}

/** Has the script that reads fetched while the file that it is to read is fetched too. */
export function prepareReader(): void {
  waiting ??= startReader();
}

/**
 * Reads a graph file beside the page; where no script can be had beside it, in it. Rejects where what reads does not come,
 * or breaks.
 */
export async function readGraph(text: string): Promise<ReadResult> {
  const reader = waiting ?? startReader();
  waiting = null;
  if (!reader) return readHere(text);
  try {
    const result = await readBeside(reader, text);
    keep(reader.worker, result);
    return result;
  } catch (error) {
    reader.worker.terminate();
    if (!(error instanceof NotHere)) throw error;
  }
  return readHere(text);
}

function keep(worker: Worker, result: ReadResult): void {
  if (!('graph' in result)) return worker.terminate();
  kept?.worker.terminate();
  kept = { graph: result.graph, worker };
}

async function readBeside({ worker, isHere, failed }: Reader, text: string): Promise<ReadResult> {
  const answer = new Promise<ReadResult>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadResult | typeof here>) => {
      if (data !== here) done(data);
    });
  });
  worker.postMessage(text); // oxlint-disable-line unicorn/require-post-message-target-origin -- a worker has none
  await Promise.race([isHere, answer]);
  return Promise.race([answer, failed]);
}

async function readHere(text: string): Promise<ReadResult> {
  const reading = await import('../../workers/readText.ts').catch(() => {
    throw new LoadError({ code: 'noReader' });
  });
  return reading.readText(text);
}

function startReader(): Reader | null {
  const worker = started(newReader);
  if (!worker) return null;
  const isHere = come(worker);
  const failed = new Promise<never>((_, fail) => {
    worker.addEventListener('error', ({ message }) => {
      if (waiting?.worker === worker) waiting = null; // the next reading begins with another
      fail(message ? new Error(message) : new NotHere());
    });
  });
  for (const fault of [isHere, failed]) fault.catch(() => undefined); // told to who waits for the answer
  return { worker, isHere, failed };
}
