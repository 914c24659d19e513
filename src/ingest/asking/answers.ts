import * as z from 'zod/mini';
import { FIRMNESS, POLARITIES } from '../../model/firmness.ts';
import type { Problem } from '../../model/problem.ts';
import { schemaProblem } from '../../model/schemaProblem.ts';
import type { Vocabulary } from '../../model/types.ts';
import type { JsonSchema } from './ask.ts';

// The shapes of answers. A server is asked to hold the model to all of it; what it gives is read item by item, so that
// one bad item does not cost the others, and a word that is no predicate is rejected as that.

type Word = z.ZodMiniType<string>;

/** Words, or none; models leave out what they have not, or leave it empty. */
const orNull = z.nullable(z.string());
const orNothing = z.pipe(
  z.nullish(z.string()),
  z.transform((words) => words || null),
);

function statementOf<W extends z.ZodMiniType<string | null>>(predicate: Word, words: W) {
  return z.object({
    quote: z.string(),
    subject: z.string(),
    predicate,
    object: z.string(),
    polarity: z.enum(POLARITIES),
    modality: z.enum(FIRMNESS),
    speaker: words,
    verb: words,
    date: words,
  });
}

function entityOf(kind: Word) {
  return z.object({ name: z.string(), kind });
}

const statementSchema = statementOf(z.string(), orNothing);
const entitySchema = entityOf(z.string());
const answerSchema = z.object({
  entities: z.optional(z.array(z.unknown())),
  statements: z.array(z.unknown()),
});
const verdictSchema = z.object({ answer: z.enum(['yes', 'no']) });

export type MarkedStatement = z.output<typeof statementSchema>;

/** What a model read in a text, and what is wrong with the items that are none. */
export interface Marked {
  statements: MarkedStatement[];
  kinds: Map<string, string>;
  malformed: Problem[];
}

export function readingSchema({ kinds, predicates }: Vocabulary): JsonSchema {
  const entity = entityOf(z.enum(kinds.map(({ id }) => id)));
  const statement = statementOf(z.enum(predicates.map(({ id }) => id)), orNull);
  return jsonSchema(z.object({ entities: z.array(entity), statements: z.array(statement) }));
}

export const VERDICT_SCHEMA = jsonSchema(verdictSchema);

function jsonSchema(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest;
}

/** Null where the text is no answer. */
export function parseReading(text: string): Marked | null {
  const answer = answerSchema.safeParse(jsonIn(text));
  if (!answer.success) return null;
  const statements = answer.data.statements.map((item) => statementSchema.safeParse(item));
  const entities = (answer.data.entities ?? []).map((item) => entitySchema.safeParse(item));
  return {
    statements: statements.flatMap(({ data }) => data ?? []),
    kinds: new Map(entities.flatMap(({ data }) => (data ? [[data.name, data.kind] as const] : []))),
    malformed: statements.flatMap(({ error }) => (error?.issues[0] ? [schemaProblem(error.issues[0])] : [])),
  };
}

/** Null where the text is no answer. */
export function parseVerdict(text: string): boolean | null {
  const verdict = verdictSchema.safeParse(jsonIn(text));
  if (verdict.success) return verdict.data.answer === 'yes';
  const word = /^\W*(yes|no)\b/iu.exec(withoutThoughts(text))?.[1];
  return word === undefined ? null : word.toLowerCase() === 'yes';
}

/** The JSON of a text, whatever a model wrote before and after it: thoughts, a greeting, the fence of code. */
function jsonIn(text: string): unknown {
  const answer = withoutThoughts(text);
  const [start, end] = [answer.indexOf('{'), answer.lastIndexOf('}')];
  try {
    return JSON.parse(start < 0 ? answer : answer.slice(start, end + 1));
  } catch {
    return null;
  }
}

function withoutThoughts(text: string): string {
  return text.split('</think>').at(-1) ?? text;
}
