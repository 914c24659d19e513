import { indexById } from './ids.ts';
import { shown, type Problem } from './problem.ts';
import { relate } from './relations.ts';
import type { Graph, Relation } from './types.ts';

type Check = Generator<Problem>;

/** The relations are those that the statements make up: a file cannot lie about its counts. */
export function* checkRelations(graph: Graph): Check {
  const right = relate(graph);
  const rightById = indexById(right);
  const written = indexById(graph.relations);
  for (const [index, relation] of graph.relations.entries()) {
    yield* checkRelation(relation, rightById.get(relation.id), `relations[${index}]`);
  }
  for (const { id } of right) {
    if (!written.has(id)) yield { path: 'relations', message: `The relation ${shown(id)} is missing.` };
  }
  yield* checkOrder(graph.relations);
}

function* checkRelation(written: Relation, right: Relation | undefined, path: string): Check {
  if (!right) {
    yield {
      path: `${path}.id`,
      message: `No statement makes up the relation ${shown(written.id)}.`,
      value: written.id,
    };
    return;
  }
  const values = computedFields(written);
  for (const [field, expected] of Object.entries(computedFields(right))) {
    const value = values[field];
    if (JSON.stringify(value) === JSON.stringify(expected)) continue;
    const message = `${shown(value)} is not what the statements of "${right.id}" give: ${shown(expected)}.`;
    yield { path: `${path}.${field}`, message, value };
  }
}

/** Its fields one by one, each a plain value or a list of them. */
function computedFields({ support, ...rest }: Relation): Record<string, unknown> {
  const counts = Object.entries(support).map(([name, value]) => [`support.${name}`, value]);
  return { ...rest, ...Object.fromEntries(counts) };
}

function* checkOrder(relations: Relation[]): Check {
  const unsorted = relations.findIndex(({ id }, index) => id < (relations[index - 1]?.id ?? ''));
  if (unsorted < 0) return;
  const { id } = relations[unsorted] ?? {};
  yield {
    path: `relations[${unsorted}].id`,
    message: `The relation ${shown(id)} is not in the order of ids.`,
    value: id,
  };
}
