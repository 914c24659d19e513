import { shown, type Problem } from './problem.ts';
import type { Graph } from './types.ts';

type Check = Generator<Problem>;

/** What stands in a list of a thing stands there once: names, kinds, voices, participants. */
export function* checkDoubles({ vocabulary, entities, statements }: Graph): Check {
  for (const [index, { from, to }] of vocabulary.predicates.entries()) {
    yield* checkOnce(from, `vocabulary.predicates[${index}].from`);
    yield* checkOnce(to, `vocabulary.predicates[${index}].to`);
  }
  for (const [index, { aliases }] of entities.entries()) {
    const names = aliases.map(({ text }) => text);
    yield* checkOnce(names, `entities[${index}].aliases`);
  }
  for (const [index, { said, also = [] }] of statements.entries()) {
    yield* checkOnce(said, `statements[${index}].said`);
    const participants = also.map(({ role, entity }) => `${role} ${entity}`);
    yield* checkOnce(participants, `statements[${index}].also`);
  }
}

function* checkOnce(list: string[], path: string): Check {
  if (list.length < 2) return;
  const seen = new Set<string>();
  for (const [index, value] of list.entries()) {
    if (seen.has(value))
      yield { path: `${path}[${index}]`, message: `${shown(value)} stands here twice.`, value };
    seen.add(value);
  }
}
