import * as z from 'zod/mini';
import { type Problem, shown } from '../model/problem.ts';
import { withLooks } from '../model/looks.ts';
import { doubledKey } from '../model/doubledKey.ts';
import {
  differenceSchema,
  entitySchema,
  kindSchema,
  lookSchema,
  modalitySchema,
  orderSchema,
  redirectsSchema,
  storySchema,
  vocabularySchema,
} from '../model/schema.ts';
import { edtf, nonEmpty, prose, slug, statementId, text, wording } from '../model/schemaParts.ts';
import { schemaProblem } from '../model/schemaProblem.ts';
import type { Vocabulary } from '../model/types.ts';
import type { Result, WrittenFile } from './contracts.ts';
import type { Diagnostic } from './diagnosticTypes.ts';
import type { Annotations, Corrections } from './curation.ts';
import { fault, fine, refused } from './diagnostics.ts';

const when = z.union(
  [
    z.strictObject({ text: prose }),
    z.strictObject({
      text: z.nullable(prose),
      edtf: z.nullable(edtf),
      basis: z.enum(['stated', 'completed', 'relative', 'same-text', 'inferred', 'bounded', 'unresolved']),
      ref: z.exactOptional(slug),
      note: z.exactOptional(prose),
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
  modality: z.exactOptional(modalitySchema),
  verb: z.exactOptional(z.strictObject({ text, between: z.exactOptional(orderSchema) })),
  said: z.exactOptional(z.array(slug)),
  saidWhen: z.exactOptional(when),
  when: z.exactOptional(when),
  role: z.exactOptional(prose),
  also: z.exactOptional(
    z.array(z.strictObject({ role: z.enum(['what', 'where', 'about', 'with']), entity: slug })),
  ),
  quotes: nonEmpty(
    z.union(
      [
        text,
        z.strictObject({
          quote: text,
          in: z.exactOptional(role),
          occurrence: z.exactOptional(z.int().check(z.positive())),
          context: z.exactOptional(z.literal(true)),
        }),
      ],
      'is neither a quote nor a quote with its role or as context',
    ),
  ),
});

const annotationsSchema = z.strictObject({
  id: slug,
  title: wording,
  entities: z.array(z.extend(entitySchema, { aliases: z.exactOptional(entitySchema.shape.aliases) })),
  statements: z.array(annotatedStatement),
  differences: z.exactOptional(z.array(differenceSchema)),
  redirects: z.exactOptional(redirectsSchema),
});

const annotatedVocabularySchema = z.extend(vocabularySchema, {
  kinds: z.array(z.extend(kindSchema, { look: z.exactOptional(lookSchema) })),
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

/**
 * The annotations in a text of JSON, or a diagnostic for each thing that is wrong. An entity is called by its name unless
 * it says otherwise; differences and redirects are none.
 */
export function parseAnnotations(written: WrittenFile): Result<Annotations | null> {
  const { value, diagnostics } = parseWritten(annotationsSchema, written);
  if (!value) return { value, diagnostics };
  const entities = value.entities.map(({ id, kind, name, aliases, ...rest }) => ({
    id,
    kind,
    name,
    aliases: aliases ?? [{ text: name, sense: 'name' as const }],
    ...rest,
  }));
  return fine({ differences: [], redirects: {}, ...value, entities });
}

export function parseCorrections(written: WrittenFile): Result<Corrections | null> {
  return parseWritten(correctionsSchema, written);
}

/** Kinds without a look get one. */
export function parseVocabulary(written: WrittenFile): Result<Vocabulary | null> {
  const { value, diagnostics } = parseWritten(annotatedVocabularySchema, written);
  if (!value) return { value, diagnostics };
  const { kinds, ...rest } = value;
  return fine({ ...rest, kinds: withLooks(kinds) });
}

/** What a person wrote, who must know of a key that stands there twice, since only the last would count. */
export function parseWritten<T extends z.ZodMiniType>(
  schema: T,
  written: WrittenFile,
): Result<z.output<T> | null> {
  const result = parse(schema, written);
  const doubled = doubledKey(written.text);
  const isJson = result.diagnostics.every(({ code }) => code !== 'bad-json');
  return isJson && doubled
    ? refused(inFile(written, doubled, JSON.parse(withoutMark(written.text))))
    : result;
}

function parse<T extends z.ZodMiniType>(schema: T, written: WrittenFile): Result<z.output<T> | null> {
  const { value, diagnostics } = parseJson(written);
  return diagnostics.length > 0 ? { value: null, diagnostics } : shapedAs(schema, value, written);
}

export function parseJson(written: WrittenFile): Result<unknown> {
  try {
    return fine(JSON.parse(withoutMark(written.text)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refused(fault('bad-json', { file: written.file }, { message }));
  }
}

export function shapedAs<T extends z.ZodMiniType>(
  schema: T,
  data: unknown,
  written: WrittenFile,
): Result<z.output<T> | null> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return fine(result.data);
  return refused(...result.error.issues.map((issue) => inFile(written, schemaProblem(issue), data)));
}

/** Some editors begin a file with a byte order mark, which is no JSON. */
function withoutMark(json: string): string {
  return json.replace(/^\uFEFF/u, '');
}

/** Names the statement or entity too, since nobody counts to the hundredth of a list. */
function inFile({ file }: WrittenFile, { path, message }: Problem, data: unknown): Diagnostic {
  const [, list = '', index = ''] = /^(\w+)\[(\d+)\]/u.exec(path) ?? [];
  const id: unknown = at(at(at(data, list), index), 'id');
  return fault('bad-shape', { file }, { path, id: typeof id === 'string' ? shown(id) : null, message });
}

function at(value: unknown, key: string): unknown {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.find(([name]) => name === key)?.[1];
}
