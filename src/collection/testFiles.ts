import { createHash } from 'node:crypto';

/** For tests: as whoever calls brings it along. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
