import { decode } from './encoding.ts';
import { noMetadata, type Read } from './reading.ts';

/** Plain text, as it is but for its encoding. */
export function readText(bytes: Uint8Array): Read {
  const { text, encoding, notes } = decode(bytes);
  return {
    ...noMetadata,
    text,
    reader: { id: `text (${encoding})`, version: '1' },
    leftOut: [],
    notes,
  };
}
