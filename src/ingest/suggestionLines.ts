import * as z from 'zod/mini';
import { FIRMNESS, POLARITIES } from '../model/firmness.ts';
import type { Problem } from '../model/problem.ts';
import { schemaProblem } from '../model/schemaProblem.ts';

// The lines of a file of suggestions, which any program may write: docs/suggestions.md tells how.

const units = z.number().check(z.int(), z.nonnegative());
const spanSchema = z.strictObject({ start: units, end: units });
const textSchema = z.string().check(z.minLength(1));

/** Words of the article, or where they stand in it in UTF-16 units. */
const wordsSchema = z.union([textSchema, spanSchema], 'is neither words nor { start, end }');
const nameSchema = z.union(
  [
    textSchema,
    z.strictObject({ text: textSchema, kind: z.optional(textSchema) }),
    z.strictObject({ ...spanSchema.shape, kind: z.optional(textSchema) }),
  ],
  'is neither words nor { text, kind } nor { start, end, kind }',
);

const lineSchema = z.strictObject({
  file: textSchema,
  subject: nameSchema,
  predicate: textSchema,
  object: nameSchema,
  quote: wordsSchema,
  polarity: z.optional(z.enum(POLARITIES)),
  modality: z.optional(z.enum(FIRMNESS)),
  speaker: z.optional(wordsSchema),
  verb: z.optional(wordsSchema),
  date: z.optional(wordsSchema),
  model: textSchema,
  score: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
});

export type SuggestedWords = z.output<typeof wordsSchema>;
export type SuggestedName = z.output<typeof nameSchema>;
/** One suggestion, affirmed and actual unless it says otherwise; `file` is the name of an article in the folder `articles` of the output. */
export type SuggestionLine = z.output<typeof lineSchema>;

/** What a file of suggestions holds, and what is wrong with the lines that are none. */
export interface Suggestions {
  lines: SuggestionLine[];
  /** The path names the line, counted from 1. */
  malformed: Problem[];
}

/** The JSON Schema of a line, for those who write such a file. */
export function suggestionJsonSchema(): unknown {
  return z.toJSONSchema(lineSchema, { io: 'input' });
}

/** Reads JSON Lines; blank lines and a byte-order mark say nothing, and a bad line costs no other. */
export function parseSuggestions(text: string): Suggestions {
  const found: Suggestions = { lines: [], malformed: [] };
  for (const [i, line] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const read = parseLine(line);
    if ('line' in read) found.lines.push(read.line);
    else
      found.malformed.push({
        ...read.problem,
        path: `line ${i + 1}${read.problem.path && `, ${read.problem.path}`}`,
      });
  }
  return found;
}

function parseLine(text: string): { line: SuggestionLine } | { problem: Problem } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: { path: '', message: 'It is not JSON.' } };
  }
  const result = lineSchema.safeParse(value, { reportInput: true });
  if (result.success) return { line: result.data };
  const [issue] = result.error.issues;
  return { problem: issue ? schemaProblem(issue) : { path: '', message: 'It is no suggestion.' } };
}
