import { shown } from '../build/inputs.ts';
import type { Settings } from './settings.ts';

/**
 * Why a question has no answer, as a sentence. `again`: it may have one later; `other`: put otherwise it may have one;
 * `skip`: others may have one; `stop`: none will.
 */
export class Failure extends Error {
  constructor(
    readonly kind: 'again' | 'other' | 'skip' | 'stop',
    sentence: string,
    /** Milliseconds that the server asks to be left alone for; null where it asks for nothing. */
    readonly wait: number | null = null,
  ) {
    super(sentence);
  }
}

/** Nobody waits longer than this for one answer, in milliseconds. */
const LONGEST_WAIT = 120_000;
/** Errors of a connection that no second try mends. */
const FINAL =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_INVALID_URL|CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO)/u;

/** What a server answered instead of an answer. `headers` by lower-case name; `now` in milliseconds. */
export function failureOfStatus(
  status: number,
  message: string,
  headers: Headers | undefined,
  { endpoint, model, key }: Settings,
  now: number,
): Failure {
  const words = theirWords(message, key);
  if (status === 401 || status === 403)
    return new Failure(
      'stop',
      `${endpoint} does not accept ${key === null ? 'questions without a key' : 'this key'} (${status}). Put the right one into EDGEWISE_API_KEY.`,
    );
  if (status >= 300 && status < 400)
    return new Failure(
      'stop',
      `${endpoint} sends its visitors elsewhere (${status}). That was not followed, so that no key goes astray; name the final address with --endpoint.`,
    );
  if (status === 404)
    return new Failure(
      'stop',
      `${endpoint} has no model ${shown(model)}, or is not the address of one (404)${words}. Its models are listed at ${endpoint}/models.`,
    );
  if (status === 429)
    return tooMany(`${endpoint} says that it was asked too much (429)${words}.`, message, headers, now);
  if (status === 408 || status === 409 || status >= 500)
    return new Failure('again', `${endpoint} failed (${status})${words}.`, waitAskedFor(headers, now));
  if (status === 400 || status === 413 || status === 422)
    return new Failure(
      'other',
      `${endpoint} refused a question (${status})${words}. If it was too long, give the model a larger context.`,
    );
  return new Failure('stop', `${endpoint} refuses (${status})${words}.`);
}

/** @param code of the system's error, such as ECONNREFUSED */
export function failureOfConnection(code: string, { endpoint }: Settings): Failure {
  const why = code === '' ? '' : ` (${shown(code)})`;
  if (FINAL.test(code))
    return new Failure(
      'stop',
      `Nobody answers at ${endpoint}${why}. Start the server, or name another with --endpoint.`,
    );
  return new Failure('again', `The connection to ${endpoint} broke${why}.`);
}

function tooMany(sentence: string, message: string, headers: Headers | undefined, now: number): Failure {
  const wait = waitAskedFor(headers, now);
  if (/quota|billing|credit/iu.test(message)) return new Failure('stop', sentence);
  if (wait !== null && wait > LONGEST_WAIT)
    return new Failure('stop', `${sentence} It asks to wait for ${Math.ceil(wait / 1000)} seconds.`);
  return new Failure('again', sentence, wait);
}

/** Retry-After, in seconds or as a date. */
function waitAskedFor(headers: Headers | undefined, now: number): number | null {
  const after = headers?.get('retry-after')?.trim();
  if (!after) return null;
  const wait = /^\d+(?:\.\d+)?$/u.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

/** What the server says, cut to a line, without the key that it may repeat; a web page says nothing. */
function theirWords(message: string, key: string | null): string {
  const line = shown(withoutKey(message, key).replace(/\s+/gu, ' ').trim());
  return line === '' || line.includes('<')
    ? ''
    : `: “${line.length > 200 ? `${line.slice(0, 199)}…` : line}”`;
}

/** A text of a server's in which the key that it was sent is not repeated. */
export function withoutKey(text: string, key: string | null): string {
  return key === null ? text : text.replaceAll(key, '…');
}
