import * as z from 'zod/mini';
import { checkReferences } from './checkReferences.ts';
import { indexById } from './ids.ts';
import { withLooks } from './looks.ts';
import { GraphError } from './problem.ts';
import { relate } from './relations.ts';
import { graphSchema, kindSchema, relationSchema, statementSchema, vocabularySchema } from './schema.ts';
import { shaped } from './shaped.ts';
import type { Graph, Relation } from './types.ts';

const { support: supportSchema } = relationSchema.shape;

/** Version 1 had no verbs, and called `origin` what is `proposedBy` now. */
const version1StatementSchema = z.extend(z.omit(statementSchema, { verb: true, proposedBy: true }), {
  origin: statementSchema.shape.proposedBy,
});

/** What version 1 did not have, left out; what it named otherwise, by its old name. */
const version1Schema = z.extend(graphSchema, {
  version: z.literal(1),
  vocabulary: z.extend(vocabularySchema, { kinds: z.array(z.omit(kindSchema, { look: true })) }),
  statements: z.array(version1StatementSchema),
  relations: z.array(
    z.extend(z.omit(relationSchema, { spread: true, dated: true }), {
      support: z.omit(supportSchema, { sources: true }),
    }),
  ),
});

type Version1 = z.infer<typeof version1Schema>;

/**
 * A file of version 1 as one of version 2: kinds get the looks that they had by their places, statements have no verb
 * and say `proposedBy` for `origin`, and relations get what version 1 did not compute. What it did compute stays as it is written, for `check` to judge.
 * Throws GraphError where it has not the shape of version 1, or where ids lead nowhere.
 */
export function fromVersion1(older: Record<string, unknown>): Record<string, unknown> {
  const file = shaped(version1Schema, older);
  const draft = withoutRelations(file);
  const broken = [...checkReferences(draft)];
  if (broken.length > 0) throw new GraphError('broken', broken);
  return { ...draft, relations: withComputed(file.relations, relate(draft)) };
}

function withoutRelations(file: Version1): Graph {
  return {
    ...file,
    version: 2,
    vocabulary: { ...file.vocabulary, kinds: withLooks(file.vocabulary.kinds) },
    statements: file.statements.map(({ origin, ...rest }) => ({ ...rest, verb: null, proposedBy: origin })),
    relations: [],
  };
}

/** A relation that no statement makes up gets nothing: `check` refuses it by name. */
function withComputed(written: Version1['relations'], right: Relation[]): Relation[] {
  const rightById = indexById(right);
  return written.map((relation) => {
    const { spread = [], dated = 0, support } = rightById.get(relation.id) ?? {};
    return {
      ...relation,
      spread,
      dated,
      support: { ...relation.support, sources: support?.sources ?? [0, 0] },
    };
  });
}
