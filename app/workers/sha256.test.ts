import { createHash } from 'node:crypto';
import { afterEach, test, expect, vi } from 'vitest';
import { sha256 } from './sha256.ts';

afterEach(() => vi.unstubAllGlobals());

// With a byte order mark, a line of Windows, a half of a surrogate pair as bytes, and nothing at all.
const files = [Buffer.from('\ufeffŠumadija 🚢\r\n'), Buffer.from([0xed, 0xa0, 0x80, 0xff]), Buffer.alloc(0)];

test.each([
  ['the browser', true],
  ['the library, where the connection is not safe', false],
])('%s hashes the bytes and not the text', async (_, isSecureContext) => {
  vi.stubGlobal('isSecureContext', isSecureContext);
  for (const file of files)
    expect(await sha256(new Uint8Array(file).buffer)).toBe(createHash('sha256').update(file).digest('hex'));
});
