import type { Question } from '../../ingest/asking/ask.ts';

/** Bytes of a token, about: English has four, and other scripts more bytes and more tokens. */
const BYTES = 3.5;
/** What a model writes on a text, and what is asked about each statement then, for each token of it: six statements in a thousand. */
const ANSWER = 0.7;
const CHECKS = 2;

export function tokensOf(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES);
}

/** What a question costs with its answer. */
export function costOf({ system, user }: Question): number {
  return tokensOf(system) + Math.ceil(tokensOf(user) * (1 + ANSWER));
}

/** What the questions about a text cost, with those that ask again of each statement. */
export function costWithChecks(question: Question): number {
  return costOf(question) + Math.ceil(tokensOf(question.user) * CHECKS);
}
