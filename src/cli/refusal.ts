import type { Result } from '../ingest/contracts.ts';
import { sentence } from '../ingest/sentences.ts';

/** Why a command ends without what was asked for, a sentence each. */
export class Refusal extends Error {
  constructor(
    readonly sentences: string[],
    readonly exitCode = 1,
  ) {
    super(sentences.join('\n'));
  }
}

/** What came out, or a refusal with what is wrong. */
export function settled<T>({ value, diagnostics }: Result<T | null>): T {
  if (value !== null) return value;
  throw new Refusal(diagnostics.filter(({ severity }) => severity === 'error').map(sentence));
}

export function warningsOf(...results: Result<unknown>[]): string[] {
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  return all.filter(({ severity }) => severity === 'warning').map(sentence);
}

export function sentencesOf(error: unknown): string[] {
  if (error instanceof Refusal) return error.sentences;
  return [error instanceof Error ? error.message : String(error)];
}
