/** Numbers as a text, for what keeps texts alone: the bytes of each in base64, in the order of this machine. */
export function packed(numbers: Int32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let units = '';
  for (const byte of bytes) units += String.fromCharCode(byte);
  return btoa(units);
}

/** What `packed` made the text of. */
export function unpacked(text: string): Int32Array {
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return new Int32Array(bytes.buffer);
}
