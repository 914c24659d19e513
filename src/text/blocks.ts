/** So many numbers have the first block and the largest ones: each has twice the room of the one before. */
const [FIRST, LARGEST] = [2 ** 14, 2 ** 23];

/** Gives room for so many numbers. */
export type Room = (length: number) => Int32Array;

/**
 * Room for lists of numbers, of which many lie together in a large block. Each by itself would be one of thousands of small
 * pieces of memory, which the system does not get back when they are gone.
 */
export function blocks(): Room {
  let block = new Int32Array();
  let used = 0;
  return (length) => {
    if (used + length > block.length) {
      const next = Math.min(LARGEST, Math.max(FIRST, 2 * block.length));
      [block, used] = [new Int32Array(Math.max(next, length)), 0];
    }
    used += length;
    return block.subarray(used - length, used);
  };
}
