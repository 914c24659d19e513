import { shown, type Problem } from './problem.ts';
import type { Graph, Predicate } from './types.ts';

/** Which form of a verb is nothing without which other. */
const needs = [
  ['base', 'inverseBase'],
  ['inverseBase', 'base'],
  ['past', 'inversePast'],
  ['inversePast', 'past'],
  ['past', 'base'],
  ['denying', 'past'],
  ['willed', 'base'],
] as const;

const ofMany = ['base', 'past', 'inverseBase', 'inversePast'] as const;

/** The forms of a verb are there together, or a heading would be conjugated from one end and not from the other. */
export function* checkForms({ vocabulary }: Graph): Generator<Problem> {
  for (const [index, predicate] of vocabulary.predicates.entries()) {
    const path = `vocabulary.predicates[${index}]`;
    for (const [form, other] of needs)
      if (predicate[form] !== undefined && predicate[other] === undefined)
        yield missing(`${path}.${form}`, predicate[form], other);
    for (const form of ofMany)
      if (predicate.plural?.[form] !== undefined && predicate[form] === undefined)
        yield missing(`${path}.plural.${form}`, predicate.plural[form], form);
    yield* checkRole(predicate, path);
  }
}

function missing(path: string, value: string | boolean, other: string): Problem {
  return { path, message: `${shown(value)} needs the form "${other}" beside it.`, value };
}

function* checkRole({ withRole }: Predicate, path: string): Generator<Problem> {
  if (withRole === undefined || withRole.split('{role}').length === 2) return;
  const message = `${shown(withRole)} does not have "{role}" once, where the role goes.`;
  yield { path: `${path}.withRole`, message, value: withRole };
}
