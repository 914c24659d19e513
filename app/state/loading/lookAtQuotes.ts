import type { Found } from '../../../src/model/checkQuotes.ts';
import type { Anchor } from '../../../src/model/types.ts';
import { coveredWorker } from '../../workers/coveredWorker.ts';
import { scripts } from '../../workers/scripts.ts';
import { come, here, started } from '../../workers/here.ts';
import type { Answer, Question } from '../../workers/lookForQuotes.ts';

/** The script that looks did not come, so that nothing is known of the articles. */
export class NoChecker extends Error {}

interface Waiting {
  done: (answer: Answer) => void;
  fail: (error: Error) => void;
}

let worker: Promise<Worker | null> | null = null;
let last = 0;
const waiting = new Map<number, Waiting>();

/** Hashes a file and looks for quotes in it, beside the page; where no script can be had beside it, in it. */
export async function lookAt(file: Blob, quotes: readonly Anchor[]): Promise<Found> {
  worker ??= start();
  const beside = await worker;
  const question: Question = { id: ++last, file, quotes };
  if (!beside) return lookHere(question);
  const answer = new Promise<Answer>((done, fail) => waiting.set(question.id, { done, fail }));
  beside.postMessage(question); // oxlint-disable-line unicorn/require-post-message-target-origin -- a worker has none
  return answer;
}

async function lookHere(question: Question): Promise<Answer> {
  const looking = await import('../../workers/lookForQuotes.ts').catch(() => {
    worker = null; // the next question asks for it again
    throw new NoChecker();
  });
  return looking.lookForQuotes(question);
}

/** Null where it does not come. */
async function start(): Promise<Worker | null> {
  const beside = started(() => coveredWorker(scripts.quoteChecker));
  if (!beside) return null;
  beside.addEventListener('message', ({ data }: MessageEvent<Answer | typeof here>) => {
    if (data === here) return;
    waiting.get(data.id)?.done(data);
    waiting.delete(data.id);
  });
  beside.addEventListener('error', ({ message }) => {
    for (const { fail } of waiting.values()) fail(new NoChecker(message));
    waiting.clear();
    beside.terminate();
    worker = null; // the next question begins with another
  });
  return come(beside).then(
    () => beside,
    () => {
      beside.terminate();
      return null;
    },
  );
}
