import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap of this process and its threads grow by a third before garbage is looked for. V8 would let it grow to a multiple
 * of what is in use: for 3,000 articles to 820 MB instead of 520, and is not measurably quicker for it.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
