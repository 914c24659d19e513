import type OpenAI from 'openai';
import type { Question } from '../../ingest/asking/ask.ts';
import { Failure, failureOfConnection, failureOfStatus, withoutKey } from './failure.ts';
import { collected, type Received } from './receive.ts';
import type { Settings } from './settings.ts';

/** Milliseconds until an answer must be there whole; a slow machine reads and writes for minutes. */
const PATIENCE = 600_000;
/** Bytes of an answer: each token comes in some 300. */
const LONGEST = 8_000_000;

/** One question sent once. `isPlain`: with nothing that only some servers know. */
export type Send = (question: Question, isPlain: boolean, signal: AbortSignal) => Promise<Received>;

/**
 * A server by the client of OpenAI, which is loaded here and nowhere else. Sends throw Failure.
 *
 * @param timeUp for each question, aborted when its answer must be there
 */
export async function connect(
  settings: Settings,
  timeUp: () => AbortSignal = () => AbortSignal.timeout(PATIENCE),
): Promise<Send> {
  const { default: Client } = await import('openai');
  const client = new Client({
    baseURL: settings.endpoint,
    apiKey: settings.key ?? 'none',
    defaultHeaders: settings.key === null ? { Authorization: null } : {},
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: PATIENCE,
    logLevel: 'off',
    fetch: guardedFetch,
  });
  return async (question, isPlain, signal) => {
    const until = AbortSignal.any([signal, timeUp()]);
    try {
      const body = { model: settings.model, ...messages(question), ...(!isPlain && heldTo(question)) };
      const sent = client.chat.completions.create({ ...body, stream: true }, { signal: until });
      const { data, response } = await sent.withResponse();
      const received = await collected(data, response, settings);
      return { ...received, text: withoutKey(received.text, settings.key) };
    } catch (error) {
      signal.throwIfAborted();
      if (until.aborted) throw new Failure('again', `${settings.endpoint} took too long for an answer.`);
      throw failureOf(error, Client, settings);
    }
  };
}

function messages({ system, user }: Question): Pick<OpenAI.ChatCompletionCreateParams, 'messages'> {
  return {
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
  };
}

/** What makes answers steadier where a server knows it. */
function heldTo({ schema }: Question) {
  return {
    temperature: 0,
    stream_options: { include_usage: true },
    response_format: { type: 'json_schema' as const, json_schema: { ...schema, strict: true } },
  };
}

function failureOf(error: unknown, Client: typeof OpenAI, settings: Settings): unknown {
  if (error instanceof Failure) return error;
  if (error instanceof Client.APIConnectionError) return failureOfConnection(codeOf(error), settings);
  if (error instanceof Client.APIError) {
    const { status, message, headers } = error;
    // An error within an answer has no status: the server began, and failed.
    return failureOfStatus(
      Number(status ?? 500),
      message.replace(/^\d{3} /u, ''),
      headers,
      settings,
      Date.now(),
    );
  }
  return failureOfConnection(codeOf(error), settings);
}

/** The code of the innermost cause. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error.cause instanceof Error) return codeOf(error.cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Follows nobody elsewhere, tells nothing of this machine, and reads no more than an answer can have. */
const guardedFetch: typeof fetch = async (address, init) => {
  const asked = [...new Headers(init?.headers)].filter(([name]) => !name.startsWith('x-stainless-'));
  const headers = new Headers(asked);
  headers.set('user-agent', 'edgewise');
  const response = await fetch(address, { ...init, headers, redirect: 'manual' });
  if (!response.body) return response;
  return new Response(response.body.pipeThrough(counted()), response);
};

function counted(): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform: (part, controller) => {
      bytes += part.byteLength;
      if (bytes > LONGEST) controller.error(new Failure('skip', 'An answer was longer than any can be.'));
      else controller.enqueue(part);
    },
  });
}
