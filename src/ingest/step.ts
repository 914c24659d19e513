import type { Effects, StageName } from './contracts.ts';

/** Tells how far the build is, and rejects where it is to stop. */
export async function step(
  { progress, signal }: Effects,
  stage: StageName,
  done: number,
  of: number,
): Promise<void> {
  signal?.throwIfAborted();
  await progress?.({ stage, done, of });
  signal?.throwIfAborted();
}
