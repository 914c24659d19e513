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
  try {
    if (reader) return await readBeside(reader, text);
  } catch (error) {
    if (!(error instanceof NotHere)) throw error;
  } finally {
    reader?.worker.terminate();
  }
  return readHere(text);
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
  const worker = started(
    () => new Worker(new URL('../../workers/graphReader.ts', import.meta.url), { type: 'module' }),
  );
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
