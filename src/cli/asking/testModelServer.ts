import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as read } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What a model was asked. */
export interface Asked {
  /** Between the marks. */
  text: string;
  claim: string | null;
  model: string;
  /** Without what only some servers know. */
  isPlain: boolean;
  headers: IncomingHttpHeaders;
}

export type Reply =
  /** As a stream of parts; with a finish of null it ends too soon. */
  | { say: string; finish?: string | null; usage?: { prompt_tokens: number; completion_tokens: number } }
  | { status: number; body: string; headers?: Record<string, string> }
  /** Begins to answer, and is gone. */
  | { breaks: string }
  | 'silence';

/** A server of this machine that speaks the protocol, answers as told, and remembers what it was asked. */
export async function modelServer(reply: (asked: Asked, nth: number) => Reply) {
  const asked: Asked[] = [];
  const news = new EventEmitter();
  const server = createServer((request, response) => {
    void (async () => {
      const question = parsed(await read(request), request.headers);
      asked.push(question);
      news.emit('asked');
      answer(reply(question, asked.length), response);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(stop);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  const { port } = server.address() as AddressInfo;
  const wasAsked = async (times: number) => {
    while (asked.length < times) await once(news, 'asked');
  };
  return { wasAsked, endpoint: `http://127.0.0.1:${port}/v1`, asked, stop };
}

interface Body {
  model: string;
  messages: { content: string }[];
  response_format?: unknown;
}

function parsed(body: string, headers: IncomingHttpHeaders): Asked {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test fails where it is anything else
  const { model, messages, response_format: format } = JSON.parse(body) as Body;
  const user = messages[1]?.content ?? '';
  const [, text = ''] = /^(?:=== text \d+ ===)\n([\s\S]*?)\n=== text/u.exec(user) ?? [];
  const claim = /\n\nThe claim: (.*)/u.exec(user)?.[1] ?? null;
  return { text, claim, model, isPlain: format === undefined, headers };
}

function answer(reply: Reply, response: ServerResponse): void {
  if (reply === 'silence') return;
  if ('status' in reply) {
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.body);
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  if ('breaks' in reply) {
    response.write(part(reply.breaks), () => response.destroy());
    return;
  }
  const middle = Math.ceil(reply.say.length / 2);
  response.write(part(reply.say.slice(0, middle)) + part(reply.say.slice(middle)));
  const { finish = 'stop', usage = null } = reply;
  if (finish !== null) response.write(part('', finish));
  if (usage) response.write(`data: ${JSON.stringify({ choices: [], usage })}\n\n`);
  response.end('data: [DONE]\n\n');
}

function part(content: string, finish: string | null = null): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;
}

/** What a model answers that marks some statements, with what is usual where it is left out. */
export function reading(
  statements: readonly Record<string, unknown>[],
  entities: Readonly<Record<string, string>> = {},
): string {
  const usual = { polarity: 'affirmed', modality: 'actual', speaker: null, verb: null, date: null };
  return JSON.stringify({
    entities: Object.entries(entities).map(([name, kind]) => ({ name, kind })),
    statements: statements.map((statement) => ({ ...usual, ...statement })),
  });
}
