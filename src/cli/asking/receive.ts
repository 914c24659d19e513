import type OpenAI from 'openai';
import * as z from 'zod/mini';
import { Failure } from './failure.ts';
import type { Settings } from './settings.ts';

/** What a server answered. */
export interface Received {
  text: string;
  /** It ended before the model had done. */
  isCutOff: boolean;
  /** As the server counts them; null where it does not. */
  tokens: { in: number; out: number } | null;
}

/** UTF-16 units; an honest answer to one question has a tenth of it. */
const LONGEST_TEXT = 200_000;

const usageSchema = z.object({ prompt_tokens: z.int(), completion_tokens: z.int() });
const partSchema = z.object({
  choices: z.array(
    z.object({
      delta: z.optional(z.object({ content: z.nullish(z.string()) })),
      message: z.optional(z.object({ content: z.nullish(z.string()) })),
      finish_reason: z.nullish(z.string()),
    }),
  ),
  usage: z.nullish(usageSchema),
});

/** An answer that comes in parts, or at once where a server knows no parts. Throws Failure where it is none. */
export async function collected(
  parts: AsyncIterable<OpenAI.ChatCompletionChunk>,
  response: Response,
  { endpoint }: Settings,
): Promise<Received> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('text/html'))
    throw new Failure(
      'stop',
      `${endpoint} answers with a web page. Name the address of the model itself, which often ends in /v1, with --endpoint.`,
    );
  const answer = { text: '', finish: '', tokens: null as Received['tokens'] };
  for await (const part of type.includes('json') ? [json(await response.text())] : parts)
    add(part, answer, endpoint);
  if (answer.finish === '') throw new Failure('again', `The answer of ${endpoint} broke off.`);
  return { text: answer.text, isCutOff: answer.finish === 'length', tokens: answer.tokens };
}

function add(
  part: unknown,
  answer: { text: string; finish: string; tokens: Received['tokens'] },
  endpoint: string,
): void {
  const { data } = partSchema.safeParse(part);
  if (!data) throw new Failure('skip', `${endpoint} answers in a form that is not OpenAI’s.`);
  const [choice] = data.choices;
  answer.text += (choice?.delta ?? choice?.message)?.content ?? '';
  answer.finish = choice?.finish_reason ?? answer.finish;
  if (data.usage) answer.tokens = { in: data.usage.prompt_tokens, out: data.usage.completion_tokens };
  if (answer.text.length > LONGEST_TEXT) throw new Failure('skip', 'An answer was longer than any can be.');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
