import * as z from 'zod/mini';
import type { Problem } from '../model/problem.ts';
import { modalitySchema, orderSchema, statementSchema, whenSchema } from '../model/schema.ts';
import { nonEmpty } from '../model/schemaParts.ts';
import { schemaProblem } from '../model/schemaProblem.ts';
import type { Proposal } from './contracts.ts';

const { id, subject, predicate, object, polarity, said, role, also, reason } = statementSchema.shape;

/** Where it lies is for the anchor stage. */
const spanSchema = z.strictObject({ article: z.string(), start: z.number(), end: z.number() });

const proposedWhenSchema = z.union(
  [
    z.strictObject({ span: spanSchema }),
    z.strictObject({
      span: z.nullable(spanSchema),
      ...z.pick(whenSchema, { edtf: true, basis: true, ref: true, note: true }).shape,
    }),
  ],
  'is neither a span alone nor a span, edtf and basis',
);

const proposalSchema = z.strictObject({
  id: z.exactOptional(id),
  subject,
  predicate,
  object,
  polarity,
  modality: modalitySchema,
  said,
  saidWhen: z.exactOptional(proposedWhenSchema),
  when: z.nullable(proposedWhenSchema),
  role,
  also,
  reason,
  passages: z.array(
    z.strictObject({ spans: nonEmpty(spanSchema), context: z.exactOptional(z.literal(true)) }),
  ),
  verb: z.nullable(z.extend(spanSchema, { between: z.exactOptional(orderSchema) })),
  names: z.exactOptional(
    z.strictObject({ subject: z.exactOptional(spanSchema), object: z.exactOptional(spanSchema) }),
  ),
}) satisfies z.ZodMiniType<Proposal>;

/** Nothing but letters and marks of ASCII, and something to see. */
const PLAIN = /^[ -~]*[!-~][ -~]*$/u;

/** Whether the words that it took from a text are such as every text may have. */
export function hasPlainWords(proposal: Proposal): boolean {
  return [proposal.role, proposal.reason?.rule].every((words) => words === undefined || PLAIN.test(words));
}

/** Whatever an extractor gave, as a proposal, or the first thing that keeps it from being one. */
export function parseProposal(given: unknown): { proposal: Proposal } | { problem: Problem } {
  const result = proposalSchema.safeParse(given, { reportInput: true });
  if (result.success) return { proposal: result.data };
  const [issue] = result.error.issues;
  return { problem: issue ? schemaProblem(issue) : { path: '', message: 'It has not the shape of one.' } };
}
