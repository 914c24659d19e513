import * as z from 'zod/mini';
import {
  count,
  dictionary,
  edtf,
  fileName,
  isoDay,
  nonEmpty,
  relationId,
  sha256,
  slug,
  statementId,
  text,
  webAddress,
  wikidataId,
  wording,
} from './schemaParts.ts';

// The shapes of types.ts, in its order; schema.test.ts holds the two together. An unknown field is an error.

export const vocabularySchema = z.strictObject({
  kinds: z.array(z.strictObject({ id: slug, label: wording, plural: text })),
  families: z.array(z.strictObject({ id: slug, label: wording })),
  predicates: z.array(
    z.strictObject({
      id: slug,
      family: slug,
      label: wording,
      inverse: wording,
      negated: wording,
      symmetric: z.boolean(),
      from: nonEmpty(slug),
      to: nonEmpty(slug),
      maps: z.exactOptional(dictionary(text, text)),
    }),
  ),
});

export const whenSchema = z.strictObject({
  text: z.nullable(text),
  edtf: z.nullable(edtf),
  earliest: z.nullable(isoDay),
  latest: z.nullable(isoDay),
  basis: z.enum(['stated', 'completed', 'relative', 'same-text', 'inferred', 'bounded', 'unresolved']),
  ref: z.exactOptional(slug),
  note: z.exactOptional(text),
});

export const articleSchema = z.strictObject({
  id: slug,
  file: fileName,
  sha256,
  length: count,
  url: z.nullable(webAddress),
  host: z.nullable(slug),
  dates: z.array(
    z.strictObject({
      text,
      start: count,
      end: count,
      edtf,
      role: z.enum(['publication', 'page', 'url', 'furniture']),
    }),
  ),
  segments: z.array(
    z.strictObject({
      start: count,
      end: count,
      role: z.enum(['headline', 'standfirst', 'caption', 'dateline', 'body', 'furniture']),
      story: z.nullable(slug),
    }),
  ),
});

export const storySchema = z.strictObject({
  id: slug,
  headline: text,
  publisher: z.nullable(slug),
  publisherBasis: z.enum(['stated', 'same-text', 'inferred', 'unknown']),
  published: whenSchema,
  copies: nonEmpty(slug),
  derivedFrom: z.array(
    z.strictObject({ publisher: slug, story: z.nullable(slug), basis: z.enum(['stated', 'inferred']) }),
  ),
});

export const entitySchema = z.strictObject({
  id: slug,
  kind: slug,
  name: wording,
  aliases: z.array(
    z.strictObject({
      text,
      sense: z.enum(['name', 'metonym', 'description']),
      ambiguous: z.exactOptional(z.literal(true)),
    }),
  ),
  wikidata: z.exactOptional(wikidataId),
  note: z.exactOptional(text),
  media: z.exactOptional(z.literal(true)),
});

/** In UTF-16 units, how much of the text an anchor may repeat on either side. */
const CONTEXT = 32;
const context = z.string().check(z.maxLength(CONTEXT, `is longer than ${CONTEXT} units`));

export const anchorSchema = z.strictObject({
  article: slug,
  exact: text,
  start: count,
  end: count,
  prefix: context,
  suffix: context,
});

const modality = z.enum(['actual', 'planned', 'conditional', 'possible']);

export const statementSchema = z.strictObject({
  id: statementId,
  story: slug,
  subject: slug,
  predicate: slug,
  object: slug,
  polarity: z.enum(['affirmed', 'denied']),
  modality,
  said: z.array(slug),
  saidWhen: z.exactOptional(whenSchema),
  when: z.nullable(whenSchema),
  role: z.exactOptional(text),
  also: z.exactOptional(
    z.array(z.strictObject({ role: z.enum(['what', 'where', 'about', 'with']), entity: slug })),
  ),
  evidence: nonEmpty(z.strictObject({ anchors: nonEmpty(anchorSchema) })),
  origin: z.enum(['curated', 'rules', 'model']),
  review: z.enum(['accepted', 'unreviewed']),
  time: z.strictObject({
    from: z.nullable(isoDay),
    to: z.nullable(isoDay),
    of: z.enum(['event', 'report']),
  }),
});

export const relationSchema = z.strictObject({
  id: relationId,
  subject: slug,
  predicate: slug,
  object: slug,
  statements: nonEmpty(statementId),
  polarity: z.enum(['affirmed', 'denied', 'disputed']),
  modality,
  earliest: z.nullable(isoDay),
  latest: z.nullable(isoDay),
  support: z.strictObject({
    articles: count,
    stories: count,
    origins: z.tuple([count, count], 'is not a pair of numbers'),
    speakers: z.array(slug),
  }),
});

export const differenceSchema = z.strictObject({
  id: slug,
  kind: z.enum(['conflict', 'scope', 'wording']),
  question: text,
  statements: nonEmpty(statementId),
  note: z.exactOptional(text),
});

/** Farther out, a drawing is a single point on any screen. */
const coordinate = z.number().check(z.gte(-1e5, 'is too far out'), z.lte(1e5, 'is too far out'));

export const graphSchema = z.strictObject({
  format: z.literal('edgewise/graph'),
  version: z.literal(1),
  id: slug,
  title: wording,
  vocabulary: vocabularySchema,
  articles: z.array(articleSchema),
  stories: z.array(storySchema),
  entities: z.array(entitySchema),
  statements: z.array(statementSchema),
  relations: z.array(relationSchema),
  differences: z.array(differenceSchema),
  redirects: dictionary(slug, z.nullable(slug)),
  positions: z.exactOptional(dictionary(slug, z.tuple([coordinate, coordinate], 'is not a pair of numbers'))),
});
