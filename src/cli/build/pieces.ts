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

export function piecesInto(file: string): Pieces {
  const open = openSync(file, 'w+');
  let waiting: Uint8Array[] = [];
  let [written, size] = [0, 0];
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
      return pieceOf(open, place);
    },
    close: () => {
      flush();
      closeSync(open);
    },
  };
}

/** As many of its bytes as there are. */
export function pieceOf(open: number, { start, length }: Place): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let count = 0;
  while (count < length) {
    const more = readSync(open, bytes, count, length - count, start + count);
    if (more === 0) break;
    count += more;
  }
  return bytes.subarray(0, count);
}
