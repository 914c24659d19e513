import { importanceOf } from '../../model/importance.ts';
import { certainSupport } from '../../model/support.ts';
import type { EntityId, Graph, Relation } from '../../model/types.ts';

/** How much heavier it weighs that a line is crossed which several independent accounts tell. */
const HEAVY = 3;

/** What is most worth telling gets the best places. */
export interface Weights {
  /** Relations that weigh more than the usual 1. */
  relations: ReadonlyMap<Relation, number>;
  /** Entities by how much is told of them, the most first. */
  entities: readonly EntityId[];
}

/** By the order in which relations are told everywhere (src/model/importance.ts). */
export function weightsOf({
  entities,
  relations,
  vocabulary,
}: Pick<Graph, 'entities' | 'relations' | 'vocabulary'>): Weights {
  const structure = new Set(
    vocabulary.predicates.filter(({ family }) => family === 'structure').map(({ id }) => id),
  );
  const classes = new Set(entities.filter(({ generic }) => generic).map(({ id }) => id));
  const heavy = new Map<Relation, number>();
  const told = new Map<EntityId, { news: number; best: number }>();
  for (const relation of relations) {
    const isStructure = structure.has(relation.predicate);
    const hasClass = classes.has(relation.subject) || classes.has(relation.object);
    if (!isStructure && !hasClass && certainSupport(relation) > 1) heavy.set(relation, HEAVY);
    const importance = importanceOf(relation, { isStructure, hasClass });
    for (const id of [relation.subject, relation.object]) {
      const { news, best } = told.get(id) ?? { news: 0, best: 0 };
      told.set(id, { news: news + Number(!isStructure), best: Math.max(best, importance) });
    }
  }
  const inOrder = [...told].toSorted(([, a], [, b]) => b.news - a.news || b.best - a.best);
  return { relations: heavy, entities: inOrder.map(([id]) => id) };
}
