import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Where a piece stands in a file. */
export interface Place {
  start: number;
  length: number;
}

/** A file that grows by pieces, each of which can be read again, so that none is held. */
export interface Pieces {
  add: (bytes: Uint8Array) => Place;
  read: (place: Place) => Buffer;
  close: () => void;
}

/** So many bytes are written at once. */
const BATCH = 2 ** 20;
/** So many are read at once, where pieces are asked for in the order in which they were written. */
const STRETCH = 2 ** 18;

export function piecesInto(file: string): Pieces {
  const open = openSync(file, 'w+');
  let waiting: Uint8Array[] = [];
  let [written, size] = [0, 0];
  const stretched = piecesOf(open);
  const flush = () => {
    for (let rest = Buffer.concat(waiting); rest.length > 0;) {
      const count = writeSync(open, rest, 0, rest.length, written);
      written += count;
      rest = rest.subarray(count);
    }
    waiting = [];
  };
  return {
    add: (bytes) => {
      const place = { start: size, length: bytes.length };
      waiting.push(bytes);
      size += bytes.length;
      if (size - written >= BATCH) flush();
      return place;
    },
    read: (place) => {
      if (place.start + place.length > written) flush();
      return stretched(place);
    },
    close: () => {
      flush();
      closeSync(open);
    },
  };
}

/**
 * The pieces of an open file, each with as many of its bytes as there are, for who asks for most of them in their order.
 * Nobody may change them: they share their memory.
 */
export function piecesOf(open: number): (place: Place) => Buffer {
  let from = 0;
  let stretch: Buffer = Buffer.alloc(0);
  return ({ start, length }) => {
    const isThere = start >= from && start + length <= from + stretch.length;
    if (!isThere) [from, stretch] = [start, bytesAt(open, start, Math.max(length, STRETCH))];
    return stretch.subarray(start - from, start - from + length);
  };
}

function bytesAt(open: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let count = 0;
  while (count < length) {
    const more = readSync(open, bytes, count, length - count, start + count);
    if (more === 0) break;
    count += more;
  }
  return bytes.subarray(0, count);
}
