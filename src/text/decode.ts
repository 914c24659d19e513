/** Decodes as UTF-8 and keeps a byte order mark, because offsets count from the text as received. */
export function decode(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
