import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So few articles are done before the garbage is worth looking for. */
const FEW = 2000;

/**
 * Keeps memory small that V8 would take, and with which nothing is measurably quicker. The young objects of each thread that
 * starts from now on get 16 MB, as with Node 20; with Node 24 1,000 articles took 1,250 MB, and 700 to 1,070 so. Where there is
 * much to hold, the heap grows by a third before garbage is looked for: 3,000 articles took 820 MB, and 520 so.
 */
export function keepHeapSmall(articles: number): void {
  setFlagsFromString('--max-semi-space-size=16');
  if (articles > FEW) setFlagsFromString('--heap-growing-percent=30');
}

/**
 * Gives back what reading and grouping took and nobody holds, before threads take theirs: of 10,000 articles a third. V8 does
 * so by itself where it is idle, which a build never is.
 */
export function shrinkHeap(articles: number): void {
  if (articles <= FEW) return;
  setFlagsFromString('--expose-gc');
  setFlagsFromString('--compact-on-every-full-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  setFlagsFromString('--no-compact-on-every-full-gc');
}
