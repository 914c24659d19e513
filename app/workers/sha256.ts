/**
 * The hash of bytes in hex. Browsers compute it only for pages that came over a safe connection or from this machine; for
 * the others a library is fetched, so that no quote counts as checked by less than its hash.
 */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = globalThis.isSecureContext ? await own(bytes) : await byLibrary(bytes);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function own(bytes: ArrayBuffer): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

async function byLibrary(bytes: ArrayBuffer): Promise<Uint8Array> {
  const library = await import('@noble/hashes/sha2.js');
  return library.sha256(new Uint8Array(bytes));
}
