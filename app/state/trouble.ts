import { words } from '../words/catalogue.ts';
import type { Failure } from './store.ts';

/** A fault that a reader can meet, told in a sentence and, where it helps, the places in a file. */
export class Trouble extends Error {
  readonly details: string[];

  constructor(title: string, details: string[] = []) {
    super(title);
    this.details = details;
  }
}

/** A file that only a reader can open. */
export class OnDisk extends Trouble {}

/** Why a graph cannot be opened; what nobody has foreseen is a fault of Edgewise itself. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Trouble)
    return { title: error.message, details: error.details, byHand: error instanceof OnDisk };
  return {
    title: words.trouble.reading,
    details: [error instanceof Error ? error.message : String(error)],
  };
}
