import { hash } from 'node:crypto';

/** In lower-case hex; a text is hashed as UTF-8. */
export function sha256(data: Uint8Array | string): string {
  return hash('sha256', data);
}
