/** So many numbers lie together; memory that nothing was written to yet is none. */
const BLOCK = 2 ** 23;

/** Gives room for so many numbers. */
export type Room = (length: number) => Int32Array;

/**
 * Room for lists of numbers, of which many lie together in one large block. Each by itself would be one of thousands of small
 * pieces of memory, which the system does not get back when they are gone.
 */
export function blocks(): Room {
  let block = new Int32Array();
  let used = 0;
  return (length) => {
    if (used + length > block.length) [block, used] = [new Int32Array(Math.max(BLOCK, length)), 0];
    used += length;
    return block.subarray(used - length, used);
  };
}
