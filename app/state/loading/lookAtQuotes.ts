import type { Found } from '../../../src/model/checkQuotes.ts';
import type { Anchor } from '../../../src/model/types.ts';
import type { Answer, Question } from '../../workers/quoteChecker.ts';

/** The script that looks did not come, so that nothing is known of the articles. */
export class NoChecker extends Error {}

interface Waiting {
  done: (answer: Answer) => void;
  fail: (error: Error) => void;
}

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, Waiting>();

/** Hashes a file and looks for quotes in it, beside the page. */
export async function lookAt(file: Blob, quotes: readonly Anchor[]): Promise<Found> {
  worker ??= start();
  const question: Question = { id: ++last, file, quotes };
  const answer = new Promise<Answer>((done, fail) => waiting.set(question.id, { done, fail }));
  worker.postMessage(question); // oxlint-disable-line unicorn/require-post-message-target-origin -- a worker has none
  return answer;
}

function start(): Worker {
  const started = new Worker(new URL('../../workers/quoteChecker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.done(data);
    waiting.delete(data.id);
  });
  started.addEventListener('error', ({ message }) => {
    for (const { fail } of waiting.values()) fail(new NoChecker(message));
    waiting.clear();
    started.terminate();
    if (worker === started) worker = null; // the next question begins with another
  });
  return started;
}
