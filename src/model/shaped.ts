import type * as z from 'zod/mini';
import { GraphError, type Problem } from './problem.ts';
import { schemaProblem } from './schemaProblem.ts';

/** How many members of a list are looked at where too many are wrong. */
const LOOKED_AT = 100;

/** A value in the shape of a schema. Throws GraphError with what is wrong. */
export function shaped<T extends z.ZodMiniType>(schema: T, value: unknown): z.output<T> {
  let parsed;
  try {
    parsed = schema.safeParse(value, { reportInput: true });
  } catch (error) {
    // Zod hands on what is wrong with a list as arguments of a call, and no stack holds hundreds of thousands.
    if (!(error instanceof RangeError)) throw error;
    throw new GraphError('broken', firstProblems(schema, value), Infinity);
  }
  if (parsed.success) return parsed.data;
  throw new GraphError('broken', parsed.error.issues.map(schemaProblem));
}

function firstProblems(schema: z.ZodMiniType, value: unknown): Problem[] {
  const { error } = schema.safeParse(shortened(value), { reportInput: true });
  return (
    error?.issues.map(schemaProblem) ?? [{ path: '', message: 'A long list of this file is wrong far down.' }]
  );
}

/** The value with its lists cut short, as deep as a graph goes. */
function shortened(value: unknown, depth = 8): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (Array.isArray(value)) return value.slice(0, LOOKED_AT).map((member) => shortened(member, depth - 1));
  const entries = Object.entries(value).slice(0, LOOKED_AT);
  return Object.fromEntries(entries.map(([key, member]) => [key, shortened(member, depth - 1)]));
}
