import * as z from 'zod/mini';
import { FIRMNESS, POLARITIES } from './firmness.ts';
import { colourNames, shapeNames } from './looks.ts';
import {
  count,
  dictionary,
  edtf,
  fileName,
  isoDay,
  nonEmpty,
  prose,
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

const maps = dictionary(wording, wording);
const someWords = nonEmpty(wording);
const searchWords = z.strictObject({
  subject: z.exactOptional(someWords),
  object: z.exactOptional(someWords),
  with: z.exactOptional(someWords),
  topic: z.exactOptional(someWords),
});
const verbForms = {
  label: wording,
  inverse: wording,
  negated: wording,
  base: z.exactOptional(wording),
  past: z.exactOptional(wording),
  inverseBase: z.exactOptional(wording),
  inversePast: z.exactOptional(wording),
};

export const lookSchema = z.strictObject({ shape: z.enum(shapeNames), colour: z.enum(colourNames) });

export const kindSchema = z.strictObject({
  id: slug,
  label: wording,
  plural: wording,
  look: lookSchema,
  maps: z.exactOptional(maps),
});

export const vocabularySchema = z.strictObject({
  kinds: z.array(kindSchema),
  families: z.array(z.strictObject({ id: slug, label: wording })),
  predicates: z.array(
    z.strictObject({
      id: slug,
      family: slug,
      ...verbForms,
      plural: z.exactOptional(z.strictObject(verbForms)),
      denying: z.exactOptional(wording),
      withRole: z.exactOptional(wording),
      willed: z.exactOptional(z.literal(true)),
      symmetric: z.boolean(),
      from: nonEmpty(slug),
      to: nonEmpty(slug),
      maps: z.exactOptional(maps),
      deniedMaps: z.exactOptional(maps),
      words: z.exactOptional(searchWords),
    }),
  ),
});

export const whenSchema = z.strictObject({
  text: z.nullable(prose),
  edtf: z.nullable(edtf),
  earliest: z.nullable(isoDay),
  latest: z.nullable(isoDay),
  basis: z.enum(['stated', 'completed', 'relative', 'same-text', 'inferred', 'bounded', 'unresolved']),
  ref: z.exactOptional(slug),
  note: z.exactOptional(prose),
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
      text: prose,
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

const placeSchema = z.strictObject({ article: slug, start: count, end: count });

export const storySchema = z.strictObject({
  id: slug,
  headline: prose,
  publisher: z.nullable(slug),
  publisherBasis: z.enum(['stated', 'declared', 'same-text', 'inferred', 'unknown']),
  published: whenSchema,
  copies: nonEmpty(slug),
  derivedFrom: z.array(
    z.strictObject({ publisher: slug, story: z.nullable(slug), basis: z.enum(['stated', 'inferred']) }),
  ),
  shares: z.exactOptional(
    nonEmpty(z.strictObject({ story: slug, words: count, here: placeSchema, there: placeSchema })),
  ),
});

export const ownerSchema = z.strictObject({ id: slug, name: wording, source: webAddress });

export const entitySchema = z.strictObject({
  id: slug,
  kind: slug,
  name: wording,
  aliases: z.array(
    z.strictObject({
      text: prose,
      sense: z.enum(['name', 'metonym', 'description']),
      ambiguous: z.exactOptional(z.literal(true)),
    }),
  ),
  words: z.exactOptional(someWords),
  wikidata: z.exactOptional(wikidataId),
  note: z.exactOptional(prose),
  media: z.exactOptional(z.literal(true)),
  owner: z.exactOptional(ownerSchema),
  generic: z.exactOptional(z.literal(true)),
  the: z.exactOptional(z.literal(true)),
  plural: z.exactOptional(z.literal(true)),
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

export const modalitySchema = z.enum(FIRMNESS);

const passageSchema = z.strictObject({
  anchors: nonEmpty(anchorSchema),
  context: z.exactOptional(z.literal(true)),
});

export const orderSchema = z.enum(['subject-object', 'object-subject']);

const verbSchema = z.strictObject({
  article: slug,
  exact: text,
  start: count,
  end: count,
  between: z.exactOptional(orderSchema),
});

export const statementSchema = z.strictObject({
  id: statementId,
  story: slug,
  subject: slug,
  predicate: slug,
  object: slug,
  polarity: z.enum(POLARITIES),
  modality: modalitySchema,
  verb: z.nullable(verbSchema),
  said: z.array(slug),
  saidWhen: z.exactOptional(whenSchema),
  when: z.nullable(whenSchema),
  role: z.exactOptional(prose),
  also: z.exactOptional(
    z.array(z.strictObject({ role: z.enum(['what', 'where', 'about', 'with']), entity: slug })),
  ),
  evidence: nonEmpty(passageSchema),
  proposedBy: z.enum(['curated', 'rules', 'model']),
  reason: z.exactOptional(z.strictObject({ rule: prose, certainty: z.enum(['sure', 'likely']) })),
  review: z.enum(['accepted', 'unreviewed']),
  time: z.strictObject({
    from: z.nullable(isoDay),
    to: z.nullable(isoDay),
    of: z.enum(['event', 'report']),
  }),
});

const range = z.tuple([count, count], 'is not a pair of numbers');

export const relationSchema = z.strictObject({
  id: relationId,
  subject: slug,
  predicate: slug,
  object: slug,
  statements: nonEmpty(statementId),
  polarity: z.enum([...POLARITIES, 'disputed']),
  modality: modalitySchema,
  spread: z.array(z.strictObject({ modality: modalitySchema, statements: count })),
  dated: count,
  earliest: z.nullable(isoDay),
  latest: z.nullable(isoDay),
  support: z.strictObject({
    articles: count,
    stories: count,
    origins: range,
    sources: range,
    speakers: z.array(slug),
  }),
});

/** An entity, a relation or a statement. */
const anyId = z.union([slug, relationId, statementId], 'is no id of an entity, a relation or a statement');
export const redirectsSchema = dictionary(anyId, z.nullable(anyId));

export const differenceSchema = z.strictObject({
  id: slug,
  kind: z.enum(['conflict', 'scope', 'wording']),
  question: prose,
  statements: nonEmpty(statementId),
  note: z.exactOptional(prose),
});

/** Farther out, a drawing is a single point on any screen. */
const coordinate = z.number().check(z.gte(-1e5, 'is too far out'), z.lte(1e5, 'is too far out'));

const positionsSchema = dictionary(slug, z.tuple([coordinate, coordinate], 'is not a pair of numbers'));

export const graphSchema = z.strictObject({
  format: z.literal('edgewise/graph'),
  version: z.literal(2),
  id: slug,
  title: wording,
  vocabulary: vocabularySchema,
  articles: z.array(articleSchema),
  stories: z.array(storySchema),
  entities: z.array(entitySchema),
  statements: z.array(statementSchema),
  relations: z.array(relationSchema),
  differences: z.array(differenceSchema),
  redirects: redirectsSchema,
  positions: z.exactOptional(positionsSchema),
  shapedPositions: z.exactOptional(z.strictObject({ wide: positionsSchema, tall: positionsSchema })),
});
