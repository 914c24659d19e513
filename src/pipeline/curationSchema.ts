import * as z from 'zod/mini';
import { type Problem, shown } from '../model/problem.ts';
import { differenceSchema, entitySchema, storySchema, vocabularySchema } from '../model/schema.ts';
import { dictionary, edtf, nonEmpty, slug, statementId, text } from '../model/schemaParts.ts';
import { schemaProblem } from '../model/schemaProblem.ts';
import type { Vocabulary } from '../model/types.ts';
import type { Annotations, Corrections } from './curation.ts';
import { BuildError } from './problems.ts';
import type { Drawing } from './stages/place.ts';

const when = z.union(
  [
    z.strictObject({ text }),
    z.strictObject({
      text: z.nullable(text),
      edtf: z.nullable(edtf),
      basis: z.enum(['stated', 'completed', 'relative', 'same-text', 'inferred', 'bounded', 'unresolved']),
      ref: z.exactOptional(slug),
      note: z.exactOptional(text),
    }),
  ],
  'is neither words alone nor words, edtf and basis',
);

const role = z.enum(['headline', 'standfirst', 'caption', 'dateline', 'body', 'furniture']);

const annotatedStatement = z.strictObject({
  id: statementId,
  subject: slug,
  predicate: slug,
  object: slug,
  polarity: z.exactOptional(z.enum(['affirmed', 'denied'])),
  modality: z.exactOptional(z.enum(['actual', 'planned', 'conditional', 'possible'])),
  said: z.exactOptional(z.array(slug)),
  saidWhen: z.exactOptional(when),
  when: z.exactOptional(when),
  role: z.exactOptional(text),
  also: z.exactOptional(
    z.array(z.strictObject({ role: z.enum(['what', 'where', 'about', 'with']), entity: slug })),
  ),
  quotes: nonEmpty(
    z.union(
      [text, z.strictObject({ quote: text, in: role })],
      'is neither a quote nor a quote with its role',
    ),
  ),
});

const annotationsSchema = z.strictObject({
  id: slug,
  title: text,
  entities: z.array(entitySchema),
  statements: z.array(annotatedStatement),
  differences: z.array(differenceSchema),
  redirects: dictionary(slug, z.nullable(slug)),
});

const correctionsSchema = z.strictObject({
  articles: z.array(z.strictObject({ article: slug, host: slug, reason: text })),
  segments: z.array(z.strictObject({ article: slug, text, role, reason: text })),
  stories: z.array(
    z.strictObject({
      computed: slug,
      id: slug,
      publisher: z.exactOptional(storySchema.shape.publisher),
      publisherBasis: z.exactOptional(storySchema.shape.publisherBasis),
      published: z.exactOptional(when),
      derivedFrom: z.exactOptional(storySchema.shape.derivedFrom),
      reason: text,
    }),
  ),
});

/** The annotations in a text of JSON. Throws BuildError with a sentence for each thing that is wrong. */
export function parseAnnotations(file: string, json: string): Annotations {
  return parsed(annotationsSchema, file, json);
}

export function parseCorrections(file: string, json: string): Corrections {
  return parsed(correctionsSchema, file, json);
}

export function parseVocabulary(file: string, json: string): Vocabulary {
  return parsed(vocabularySchema, file, json);
}

const drawnSchema = z.object({
  positions: z.exactOptional(dictionary(slug, z.tuple([z.int(), z.int()], 'is not a pair of whole numbers'))),
});

/** The places of the entities in a graph file of any version; the rest of it is not looked at. */
export function parseDrawing(file: string, json: string): Drawing {
  return new Map(Object.entries(parsed(drawnSchema, file, json).positions ?? {}));
}

function parsed<T extends z.ZodMiniType>(schema: T, file: string, json: string): z.output<T> {
  const data = parseJson(file, json);
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  throw new BuildError(result.error.issues.map(schemaProblem).map((problem) => inFile(file, problem, data)));
}

function parseJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new BuildError([`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`]);
  }
}

/** Names the statement or entity too, since nobody counts to the hundredth of a list. */
function inFile(file: string, { path, message }: Problem, data: unknown): string {
  const [, list = '', index = ''] = /^(\w+)\[(\d+)\]/u.exec(path) ?? [];
  const id: unknown = at(at(at(data, list), index), 'id');
  const owner = typeof id === 'string' ? ` (${shown(id)})` : '';
  return `${file}, ${path || 'as a whole'}${owner}: ${message}`;
}

function at(value: unknown, key: string): unknown {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.find(([name]) => name === key)?.[1];
}
