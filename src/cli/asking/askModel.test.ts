import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Question } from '../../ingest/asking/ask.ts';
import { Refusal } from '../refusal.ts';
import { folderOf } from '../testFolder.ts';
import { askModel } from './askModel.ts';
import { keptAnswers } from './keptAnswers.ts';
import { modelServer, type Reply } from './testModelServer.ts';

const KEY = 'sk-a-secret-that-nobody-may-see';
const YES = '{"answer": "yes"}';
const TIRED = { status: 429, body: '{"error": {"message": "slow down"}}', headers: { 'retry-after': '7' } };
const BROKEN = { status: 500, body: '{"error": {"message": "out of memory"}}' };

function question(text = 'Borduria lent Avalon a ferry.'): Question {
  return {
    system: 'Is it so?',
    user: `=== text 0 ===\n${text}\n=== text 0 ===`,
    schema: { name: 'verdict', schema: { type: 'object' } },
    isAnswer: (answer) => answer === YES,
  };
}

interface Change {
  maxTokens?: number;
  parallel?: number;
  timeUp?: () => AbortSignal;
  endpoint?: string;
  key?: string | null;
  folder?: string;
}

/** A server that gives these replies in turn, the last one for ever, and whoever asks it. */
async function asker(replies: Reply | [Reply, ...Reply[]], change: Change = {}) {
  const turns = Array.isArray(replies) ? replies : [replies];
  const server = await modelServer((_, nth) => turns[Math.min(nth, turns.length) - 1] ?? 'silence');
  const { maxTokens = 100_000, parallel = 1, key = KEY, endpoint = server.endpoint, timeUp } = change;
  const [waits, said, stop] = [new Array<number>(), new Array<string>(), new AbortController()];
  const asking = askModel(
    { model: 'small', endpoint, key, maxTokens, parallel },
    {
      answers: keptAnswers(join(change.folder ?? folderOf(), 'out')),
      signal: stop.signal,
      tell: () => Promise.resolve(),
      say: (sentence) => said.push(sentence),
      wait: (ms) => Promise.resolve(void waits.push(ms)),
      ...(timeUp && { timeUp }),
    },
  );
  return { server, waits, said, stop, asking };
}

test('an answer that comes in parts is put together, and what it cost is counted as the server counts', async () => {
  const { asking, server } = await asker({ say: YES, usage: { prompt_tokens: 30, completion_tokens: 4 } });
  expect(await asking.ask(question())).toEqual({ text: YES });
  expect(asking.spent).toMatchObject({ asked: 1, tokens: { in: 30, out: 4 }, areEstimated: false });
  expect(server.asked[0]).toMatchObject({ model: 'small', isPlain: false });
});

test('a server that knows no parts may answer at once', async () => {
  const body = { choices: [{ message: { content: YES }, finish_reason: 'stop' }] };
  const { asking } = await asker({ status: 200, body: JSON.stringify(body) });
  expect(await asking.ask(question())).toEqual({ text: YES });
  expect(asking.spent.areEstimated).toBe(true);
});

test('a server that refuses what only some know is asked plainly from then on', async () => {
  const refusal = { status: 400, body: '{"error": {"message": "unknown field response_format"}}' };
  const { asking, server } = await asker([refusal, { say: YES }]);
  expect(await asking.ask(question())).toEqual({ text: YES });
  expect(await asking.ask(question('Another.'))).toEqual({ text: YES });
  expect(server.asked.map(({ isPlain }) => isPlain)).toEqual([false, true, true]);
});

test('what is no answer is asked for once more, and then let go', async () => {
  const { asking, server } = await asker([{ say: 'Gladly!' }, { say: YES }, { say: 'Gladly!' }]);
  expect(await asking.ask(question())).toEqual({ text: YES });
  expect(await asking.ask(question('Another.'))).toMatchObject({
    failed: 'unanswered',
    message: expect.stringContaining('something else'),
  });
  expect(server.asked).toHaveLength(4);
  expect(asking.spent.stopped).toBeNull();
});

test('an answer that is cut off is told as that', async () => {
  const { asking } = await asker({ say: '{"answer"', finish: 'length' });
  expect(await asking.ask(question())).toMatchObject({ failed: 'cut-off' });
});

test.each<[string, Reply, number[]]>([
  ['a rate limit', TIRED, [7000]],
  ['a failure', BROKEN, [1000]],
  ['a stream that breaks', { breaks: '{"ans' }, [1000]],
  ['a stream that ends too soon', { say: '{"ans', finish: null }, [1000]],
  [
    'an error in the stream',
    {
      status: 200,
      body: 'data: {"error": {"message": "oh"}}\n\n',
      headers: { 'content-type': 'text/event-stream' },
    },
    [1000],
  ],
  [
    'a stream of no JSON',
    { status: 200, body: 'data: {{{\n\n', headers: { 'content-type': 'text/event-stream' } },
    [1000],
  ],
])('after %s it waits and asks again', async (_, reply, expected) => {
  const { asking, waits } = await asker([reply, { say: YES }]);
  expect(await asking.ask(question())).toEqual({ text: YES });
  expect(waits).toEqual(expected);
});

test('a server that says nothing is asked again', async () => {
  const ends = [new AbortController(), new AbortController()];
  const timeUp = () => (ends.shift() ?? new AbortController()).signal;
  const [first] = ends;
  const { asking, waits, server } = await asker(['silence', { say: YES }], { timeUp });
  const asked = asking.ask(question());
  await server.wasAsked(1);
  first?.abort();
  expect(await asked).toEqual({ text: YES });
  expect([waits, server.asked.length]).toEqual([[1000], 2]);
});

test('it waits twice as long each time, five times, and goes on with the next question', async () => {
  const { asking, waits } = await asker([BROKEN, BROKEN, BROKEN, BROKEN, BROKEN, { say: YES }]);
  expect(await asking.ask(question())).toMatchObject({ message: expect.stringContaining('out of memory') });
  expect(waits).toEqual([1000, 2000, 4000, 8000]);
  expect(await asking.ask(question('Another.'))).toEqual({ text: YES });
});

test('after three questions in a row that failed it asks no more', async () => {
  const { asking, server } = await asker(BROKEN);
  for (const text of ['a', 'b', 'c', 'd']) await asking.ask(question(text));
  expect(server.asked).toHaveLength(15);
  expect(asking.spent.stopped).toContain('out of memory');
});

test.each<[string, Reply, RegExp]>([
  [
    'a wrong key',
    { status: 401, body: `{"error": {"message": "wrong key ${KEY.slice(0, 5)}…"}}` },
    /does not accept this key \(401\)\. Put/u,
  ],
  [
    'an unknown model',
    { status: 404, body: '{"error": {"message": "try pulling it"}}' },
    /has no model small.*“try pulling it”/u,
  ],
  [
    'a web page',
    { status: 200, body: '<html>Welcome</html>', headers: { 'content-type': 'text/html' } },
    /answers with a web page/u,
  ],
  ['no money', { status: 429, body: '{"error": {"message": "you exceeded your quota"}}' }, /quota/u],
  ['a wish to wait for an hour', { ...TIRED, headers: { 'retry-after': '3600' } }, /wait for 3600 seconds/u],
  ['a page of an error', { status: 418, body: '<b>teapot</b>' }, /refuses \(418\)\.$/u],
])('%s stops all questions, in one sentence', async (_, reply, sentence) => {
  const { asking, server, waits } = await asker(reply);
  const first = await asking.ask(question());
  expect(first).toMatchObject({ failed: 'unanswered', message: expect.stringMatching(sentence) });
  expect(await asking.ask(question('Another.'))).toEqual(first);
  expect([server.asked.length, waits]).toEqual([1, []]);
});

test('where nobody answers it says where, and what to do', async () => {
  const { asking, server } = await asker({ say: YES });
  server.stop();
  const sentence = `Nobody answers at ${server.endpoint} (ECONNREFUSED). Start the server, or name another with --endpoint.`;
  expect(await asking.ask(question())).toEqual({ failed: 'unanswered', message: sentence });
});

test('no redirect is followed, so that the key goes nowhere else', async () => {
  const other = await modelServer(() => ({ say: YES }));
  const headers = { location: `${other.endpoint.replace('127.0.0.1', 'localhost')}/chat/completions` };
  const { asking, server } = await asker({ status: 307, body: '', headers });
  expect(await asking.ask(question())).toMatchObject({ message: expect.stringContaining('elsewhere (307)') });
  expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  expect(other.asked).toEqual([]);
});

test('without a key none is sent, and nothing of this machine ever', async () => {
  const { asking, server } = await asker({ say: YES }, { key: null });
  await asking.ask(question());
  const headers = server.asked[0]?.headers ?? {};
  expect(headers.authorization).toBeUndefined();
  expect(Object.keys(headers).filter((name) => name.startsWith('x-'))).toEqual([]);
  expect(headers['user-agent']).toBe('edgewise');
});

test.each<[string, Reply]>([
  ['text', { say: 'x'.repeat(300_000) }],
  ['bytes', { status: 200, body: ' '.repeat(9_000_000) }],
  ['words of an error', { status: 400, body: 'x'.repeat(9_000_000) }],
])('an answer of far too many %s is not read to its end', async (_, reply) => {
  const { asking } = await asker(reply);
  const answer = await asking.ask(question());
  expect(answer).toMatchObject({ failed: 'unanswered', message: expect.stringContaining('longer than any') });
  expect(JSON.stringify(answer).length).toBeLessThan(500);
});

test('a server that repeats the key is not repeated', async () => {
  const body = JSON.stringify({ error: { message: `no ${KEY} \u001b[31m` } });
  const { asking } = await asker([
    { status: 400, body },
    { status: 400, body },
    { say: `{"answer": "${KEY}"}` },
  ]);
  const { message } = { message: '', ...(await asking.ask(question())) };
  expect(message).toContain('“no … \\u{1b}[31m”');
  const any = { ...question(), isAnswer: () => true };
  expect(await asking.ask(any)).toEqual({ text: '{"answer": "…"}' });
});

test('no more tokens are used than allowed', async () => {
  const { asking, server } = await asker(
    { say: YES, usage: { prompt_tokens: 900, completion_tokens: 90 } },
    { maxTokens: 1000, parallel: 2 },
  );
  const texts = ['a', 'b', 'c', 'd', 'e'];
  const answers = await Promise.all(texts.map((text) => asking.ask(question(text))));
  expect(server.asked).toHaveLength(2);
  expect(answers.filter((answer) => 'text' in answer)).toHaveLength(2);
  expect(asking.spent.stopped).toMatch(/budget of 1,000 tokens is spent/u);
});

test('it says what it will cost, and asks nothing where that is more than allowed', async () => {
  const { asking, said, server } = await asker({ say: YES }, { maxTokens: 50 });
  const plan = () => asking.plan(2, [question(), question('Another.')]);
  expect(plan).toThrow(Refusal);
  expect(said).toEqual([
    expect.stringMatching(/small at http.*2 stories in 2 parts: about \d+ tokens, of 50 allowed/u),
  ]);
  expect(server.asked).toEqual([]);
});

test('what was answered before is not asked again, in another build too, unless the model is another', async () => {
  const folder = folderOf();
  const { asking, server } = await asker({ say: YES }, { folder });
  await asking.ask(question());
  expect(await asking.ask(question())).toEqual({ text: YES });
  expect(server.asked).toHaveLength(1);
  const again = await asker({ say: YES }, { folder });
  expect(await again.asking.ask(question())).toEqual({ text: YES });
  expect([again.server.asked.length, again.asking.spent.kept]).toEqual([0, 1]);
  await again.asking.ask(question('Another.'));
  expect(again.server.asked).toHaveLength(1);
});

test('what failed is not kept', async () => {
  const { asking, server } = await asker([{ say: 'Gladly!' }, { say: 'Gladly!' }, { say: YES }]);
  await asking.ask(question());
  expect(await asking.ask(question())).toEqual({ text: YES });
  expect(server.asked).toHaveLength(3);
});

test('no more questions are open at once than allowed; where the build is stopped all reject with the reason', async () => {
  const { asking, stop, server } = await asker('silence', { parallel: 2 });
  const settled = Promise.allSettled(['a', 'b', 'c', 'd'].map((text) => asking.ask(question(text))));
  await server.wasAsked(2);
  stop.abort(new Refusal(['Stopped.'], 130));
  for (const result of await settled)
    expect(result).toMatchObject({ status: 'rejected', reason: { exitCode: 130 } });
  expect(server.asked).toHaveLength(2);
});
