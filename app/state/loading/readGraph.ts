import type { ReadResult } from '../../workers/graphReader.ts';
import { LoadError } from './loadError.ts';

interface Reader {
  worker: Worker;
  /** Rejects with the fault of the script itself. */
  failed: Promise<never>;
}

/** Made before it is needed. */
let waiting: Reader | null = null;

/** Has the script that reads fetched while the file that it is to read is fetched too. */
export function prepareReader(): void {
  waiting ??= startReader();
}

/** Reads a graph file beside the page. Rejects where the script that reads does not come, or breaks. */
export async function readGraph(text: string): Promise<ReadResult> {
  const { worker, failed } = waiting ?? startReader();
  waiting = null;
  const answer = new Promise<ReadResult>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadResult>) => done(data));
  });
  worker.postMessage(text); // oxlint-disable-line unicorn/require-post-message-target-origin -- a worker has none
  try {
    return await Promise.race([answer, failed]);
  } finally {
    worker.terminate();
  }
}

function startReader(): Reader {
  const worker = new Worker(new URL('../../workers/graphReader.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, fail) => {
    worker.addEventListener('error', ({ message }) => {
      if (waiting?.worker === worker) waiting = null; // the next reading begins with another
      // Without a message it is the script that did not come.
      fail(message ? new Error(message) : new LoadError({ code: 'noReader' }));
    });
  });
  failed.catch(() => undefined); // told to who waits for the answer
  return { worker, failed };
}
