import { lent } from './room.ts';

// Texts as UTF-8: their bytes are gone through in a third of the time that the units of a string take.

export const NEWLINE = 0x0a;
/** The first byte of a character of two bytes, of three, and of four. */
const [TWO, THREE, FOUR] = [0x80, 0xe0, 0xf0];
/** What a byte after the first adds to a character. */
const REST = 0x3f;
/** Half of a character that is two UTF-16 units. */
const HALF = 0xd800;
/** Of one unit, as of a Chinese or a Thai letter. */
const MOST_BYTES = 3;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const roomForBytes = lent((size) => new Uint8Array(size));

/** The bytes of a text with a line break behind it, there until the next text is asked for. */
export function bytesOf(text: string): Uint8Array {
  const room = roomForBytes(MOST_BYTES * text.length + 1);
  const { written } = encoder.encodeInto(text, room);
  room[written] = NEWLINE;
  return room.subarray(0, written + 1);
}

/** What a text has between two places of its bytes; half a character that stands alone becomes another mark. */
export function textBetween(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

/** How many bytes the character has that begins at a place and is one UTF-16 unit. */
export function sizeAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < TWO) return 1;
  return first < THREE ? 2 : 3;
}

/** The UTF-16 unit of the character that begins at a place; of one of two units half a one. */
export function unitAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < TWO) return first;
  if (first >= FOUR) return HALF;
  const second = (bytes[at + 1] ?? 0) & REST;
  if (first < THREE) return ((first & 0x1f) << 6) | second;
  return ((first & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & REST);
}
