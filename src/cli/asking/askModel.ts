import { setTimeout } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Answer, Asking, Question } from '../../ingest/asking/ask.ts';
import { shown } from '../build/inputs.ts';
import type { Tell } from '../build/progress.ts';
import { Refusal } from '../refusal.ts';
import { again } from './again.ts';
import { connect, type Send } from './client.ts';
import { Failure } from './failure.ts';
import type { KeptAnswers } from './keptAnswers.ts';
import type { Received } from './receive.ts';
import type { Spent } from '../../collection/account.ts';
import type { Settings } from './settings.ts';
import { costOf, costWithChecks, tokensOf } from './tokens.ts';

export interface World {
  answers: KeptAnswers;
  signal: AbortSignal;
  tell: Tell;
  /** To whoever waits, before anything is asked. */
  say: (sentence: string) => void;
  /** Milliseconds; rejects where the build is stopped. */
  wait?: (ms: number) => Promise<void>;
  /** For each question, aborted when its answer must be there. */
  timeUp?: () => AbortSignal;
}

/** So many questions in a row that fail are no accident. */
const IN_A_ROW = 3;
const ONCE_MORE =
  '\n\nYour last answer was not the JSON that was asked for. Answer with JSON alone, in the form above.';

/** Asks a model by its server: what was answered before costs nothing, and no more is asked than the budget allows. */
export function askModel(settings: Settings, world: World): Asking & { spent: Spent } {
  const spent: Spent = { asked: 0, kept: 0, tokens: { in: 0, out: 0 }, areEstimated: false, stopped: null };
  const limit = pLimit(settings.parallel);
  const askOnce = withinBudget(settings, senderOf(settings, world), spent);
  let failures = 0;
  const answerTo = async (question: Question): Promise<Answer> => {
    world.signal.throwIfAborted();
    if (spent.stopped !== null) return { failed: 'unanswered', message: spent.stopped };
    try {
      const first = await askOnce(question);
      const isGood = first.isCutOff || question.isAnswer(first.text);
      const answer = isGood ? first : await askOnce({ ...question, user: question.user + ONCE_MORE });
      failures = 0;
      return judged(answer, question, settings);
    } catch (error) {
      world.signal.throwIfAborted();
      if (!(error instanceof Failure)) throw error;
      failures += 1;
      if (error.kind === 'stop' || failures >= IN_A_ROW) spent.stopped ??= error.message;
      return { failed: 'unanswered', message: error.message };
    }
  };
  return {
    model: settings.model,
    parallel: settings.parallel,
    spent,
    plan: (stories, questions) => announce(stories, questions, settings, world),
    ask: async (question) => {
      const before = world.answers.get(settings.model, question);
      if (before !== null) {
        spent.kept += 1;
        return { text: before };
      }
      const answer = await limit(() => answerTo(question));
      if ('text' in answer) world.answers.add(settings.model, question, answer.text);
      return answer;
    },
    progress: (done, of) => world.tell('Asked the model about stories', done, of),
  };
}

type Sender = (question: Question) => Promise<Received>;

/** Counts what each question costs, with those that are open; rejects where one would cost more than is allowed. */
function withinBudget(settings: Settings, send: Sender, spent: Spent): Sender {
  let open = 0;
  return async (question) => {
    const cost = costOf(question);
    const { tokens } = spent;
    if (tokens.in + tokens.out + open + cost > settings.maxTokens) throw budgetSpent(settings);
    open += cost;
    try {
      const received = await send(question);
      count(received, question, spent);
      return received;
    } finally {
      open -= cost;
    }
  };
}

/** Connects at the first question. Once a server refused what only some know, and took the rest, it is asked plainly. */
function senderOf(settings: Settings, { signal, wait, timeUp }: World): Sender {
  const pause = wait ?? ((ms: number) => setTimeout(ms, undefined, { signal }));
  let connected: Promise<Send> | null = null;
  let isPlain = false;
  return async (question) => {
    const send = await (connected ??= connect(settings, timeUp));
    const plain = isPlain;
    try {
      return await again(() => send(question, plain, signal), pause);
    } catch (error) {
      if (plain || !(error instanceof Failure) || error.kind !== 'other') throw error;
      const received = await again(() => send(question, true, signal), pause);
      isPlain = true;
      return received;
    }
  };
}

function count({ tokens, text }: Received, { system, user }: Question, spent: Spent): void {
  spent.asked += 1;
  spent.areEstimated ||= tokens === null;
  spent.tokens.in += tokens?.in ?? tokensOf(system) + tokensOf(user);
  spent.tokens.out += tokens?.out ?? tokensOf(text);
}

function judged({ text, isCutOff }: Received, question: Question, { model }: Settings): Answer {
  if (isCutOff)
    return { failed: 'cut-off', message: `An answer of ${model} was cut off; give it a larger context.` };
  if (question.isAnswer(text)) return { text };
  return {
    failed: 'unanswered',
    message: `${model} answered twice with something else than the JSON that was asked for.`,
  };
}

function budgetSpent({ maxTokens }: Settings): Failure {
  return new Failure(
    'stop',
    `The budget of ${numeral(maxTokens)} tokens is spent. The same command with a larger --max-tokens goes on from there.`,
  );
}

/** The estimate, before the first question. */
function announce(
  stories: number,
  questions: Iterable<Question>,
  { model, endpoint, maxTokens }: Settings,
  { answers, say }: World,
): void {
  let [parts, kept, cost] = [0, 0, 0];
  for (const question of questions) {
    parts += 1;
    if (answers.get(model, question) === null) cost += costWithChecks(question);
    else kept += 1;
  }
  const before = kept > 0 ? `, ${numeral(kept)} of them answered before` : '';
  const estimate = `${numeral(stories)} stories in ${numeral(parts)} parts${before}: about ${numeral(cost)} tokens`;
  say(
    `The model ${shown(model)} at ${endpoint} is asked about ${estimate}, of ${numeral(maxTokens)} allowed.`,
  );
  if (cost > maxTokens)
    throw new Refusal([
      'That is more than the budget. Nothing was sent and nothing was written; allow more with --max-tokens, or give fewer files.',
    ]);
}

function numeral(number: number): string {
  return number.toLocaleString('en-GB');
}
