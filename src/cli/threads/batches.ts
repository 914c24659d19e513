/** Something that is asked for, and who waits for it. */
interface Waiting<J, R> {
  job: J;
  settle: (result: R) => void;
  fail: (error: unknown) => void;
}

/**
 * Sends what is asked for in one go together, so many at a time: to send something takes time by itself.
 *
 * @param run gives a result for each job, in their order
 */
export function inBatches<J, R>(
  size: number,
  run: (jobs: J[]) => Promise<readonly R[]>,
): (job: J) => Promise<R> {
  let waiting: Waiting<J, R>[] = [];
  const send = () => {
    const all = waiting;
    waiting = [];
    for (let from = 0; from < all.length; from += size) void sendOne(all.slice(from, from + size), run);
  };
  return (job) =>
    new Promise((settle, fail) => {
      if (waiting.push({ job, settle, fail }) === 1) queueMicrotask(send);
    });
}

async function sendOne<J, R>(
  batch: readonly Waiting<J, R>[],
  run: (jobs: J[]) => Promise<readonly R[]>,
): Promise<void> {
  try {
    const results = await run(batch.map(({ job }) => job));
    for (const [i, { settle, fail }] of batch.entries()) {
      const result = results[i];
      if (result === undefined) fail(new Error('A thread gave no result.'));
      else settle(result);
    }
  } catch (error) {
    for (const { fail } of batch) fail(error);
  }
}
