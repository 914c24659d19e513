/** Numbers as a text, for what keeps texts alone: the bytes of each in base64, in the order of this machine. */
export function packed(numbers: Int32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let units = '';
  for (const byte of bytes) units += String.fromCharCode(byte);
  return btoa(units);
}

/** What `packed` made the text of. @param room for so many numbers */
export function unpacked(text: string, room: (length: number) => Int32Array): Int32Array {
  const units = atob(text);
  const numbers = room(units.length / Int32Array.BYTES_PER_ELEMENT);
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return numbers;
}
