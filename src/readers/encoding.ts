import { analyse } from 'chardet';
import { windows1252 } from './windows1252.ts';

export interface Decoded {
  text: string;
  /** By the label of the WHATWG Encoding Standard. */
  encoding: string;
  notes: string[];
}

/** Enough to tell an encoding by; to look at 20 MB takes seconds. */
const SAMPLE = 64 * 1024;

/**
 * The text of bytes: by their byte-order mark, as UTF-8 where they are valid UTF-8, by the encoding that the file
 * declares, else by the likeliest. Letters that are valid UTF-8 by chance are rarer than files that declare the wrong
 * encoding. A byte-order mark is no part of the text. What is no letter becomes U+FFFD and is told.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = markOf(bytes);
  if (marked !== null) return decodedAs(marked, bytes);
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', notes: [] };
  const label = declared === null ? null : known(declared);
  if (label !== null && label !== 'utf-8') return decodedAs(label, bytes);
  const guess = guessed(bytes);
  const decoded = decodedAs(guess, bytes);
  return { ...decoded, notes: [...decoded.notes, `Its encoding is not declared; it was read as ${guess}.`] };
}

function markOf([first = 0, second = 0, third = 0]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  if (unmarkedUtf16(bytes) !== null) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark, by the zero in every other byte that Latin letters have there. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 1].map((side) => sample.filter((byte, i) => i % 2 === side && byte === 0).length);
  const [high = 0, low = 0] = zeros;
  const half = sample.length / 2;
  if (half < 2) return null;
  if (low > half * 0.3 && high === 0) return 'utf-16le';
  return high > half * 0.3 && low === 0 ? 'utf-16be' : null;
}

function guessed(bytes: Uint8Array): string {
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== null) return utf16;
  const sample = bytes.subarray(0, SAMPLE);
  const labels = analyse(sample).flatMap(({ name }) => known(name) ?? []);
  return labels.find((label) => label !== 'utf-8' && !label.startsWith('utf-')) ?? 'windows-1252';
}

/** The label that TextDecoder has for an encoding; null for one that it does not know. */
function known(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodedAs(encoding: string, bytes: Uint8Array): Decoded {
  const raw = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? windows1252(raw) : raw;
  const lost = text.split('\uFFFD').length - 1;
  const notes = lost > 0 ? [`${lost} places are no letters in ${encoding} and are shown as \uFFFD.`] : [];
  return { text, encoding, notes };
}
