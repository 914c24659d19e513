import type { LayoutResult } from '../../../src/scene/layouts/layout.ts';
import { come, here } from '../../workers/here.ts';
import type { LayoutTask } from '../../workers/layout.ts';

/** Lays out beside the page, which answers meanwhile. Rejects where the script does not come, or breaks. */
export async function placeInWorker(task: LayoutTask): Promise<LayoutResult> {
  const worker = new Worker(new URL('../../workers/layout.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((done, fail) => {
      worker.addEventListener('message', ({ data }: MessageEvent<LayoutResult | typeof here>) => {
        if (data !== here) done(data);
      });
      worker.addEventListener('error', ({ message }) => fail(new Error(message)));
      come(worker).catch(fail);
      worker.postMessage(task); // oxlint-disable-line unicorn/require-post-message-target-origin -- a worker has none
    });
  } finally {
    worker.terminate();
  }
}
