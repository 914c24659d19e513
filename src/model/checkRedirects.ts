import { relationId } from './ids.ts';
import { shown, type Problem } from './problem.ts';
import type { Graph } from './types.ts';

type Sort = 'entity' | 'relation' | 'statement';

/**
 * Flat: what is redirected no longer exists, and where it leads does and is of the same sort. A plain id names an entity, or
 * else a story, an article, a difference, a kind or a predicate.
 */
export function* checkRedirects(graph: Graph): Generator<Problem> {
  const { redirects, entities, statements } = graph;
  if (Object.keys(redirects).length === 0) return;
  const known: Record<Sort, ReadonlySet<string>> = {
    entity: new Set(entities.map(({ id }) => id)),
    relation: new Set(statements.map((one) => relationId(one.subject, one.predicate, one.object))),
    statement: new Set(statements.map(({ id }) => id)),
  };
  const others = otherPlainIds(graph);
  for (const [from, to] of Object.entries(redirects)) {
    const sort = sortOf(from);
    const path = sort === 'entity' ? `redirects.${from}` : `redirects["${from}"]`;
    const other = others.find((ids) => to !== null && sort === 'entity' && ids.has(to));
    const own = other !== undefined && !known.entity.has(to ?? '') ? other : known[sort];
    if (own.has(from))
      yield { path, message: `The ${sort} ${shown(from)} exists, so it cannot be redirected.` };
    if (to === null || own.has(to)) continue;
    if (sortOf(to) !== sort) {
      yield { path, message: `The ${sort} ${shown(from)} leads to ${shown(to)}, which is none.`, value: to };
    } else yield { path, message: `There is no ${sort} ${shown(to)}.`, value: to };
  }
}

function otherPlainIds({ stories, articles, differences, vocabulary }: Graph): ReadonlySet<string>[] {
  const lists: { id: string }[][] = [stories, articles, differences, vocabulary.kinds, vocabulary.predicates];
  return lists.map((list) => new Set(list.map(({ id }) => id)));
}

/**
 * Which sort of thing an id names: a tilde joins the ends of a relation, a full stop numbers a statement. A plain id may be
 * that of a story or of a part of the vocabulary as well.
 */
export function sortOf(id: string): Sort {
  if (id.includes('~')) return 'relation';
  return id.includes('.') ? 'statement' : 'entity';
}
