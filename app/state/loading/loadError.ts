import type { Failure } from '../../../src/view/failure.ts';

/** A fault that a reader can meet, on its way to the panel that tells it. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Why a graph cannot be opened; what nobody has foreseen is a fault of Edgewise itself. */
export function failureOf(error: unknown): Failure {
  if (error instanceof LoadError) return error.failure;
  return { code: 'fault', message: error instanceof Error ? error.message : String(error) };
}
