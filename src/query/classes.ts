import type { Entity, EntityId } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/**
 * Whether an entity is a class and no thing: a type of weapon, a region, a group without members of its own. Two
 * statements that name a class need not mean the same one. So nothing is connected through it: a way may begin or end
 * at a class and never runs through one, unless the reader lets it (`throughClasses`).
 */
export function isClass(index: GraphIndex, id: EntityId): boolean {
  return index.entities.get(id)?.generic === true;
}

/** The two classes that a reader is told as an example: that with most relations, and the first of another kind. */
export function exampleClasses(index: GraphIndex): Entity[] {
  const relations = (id: EntityId) => index.relationsOf.get(id)?.length ?? 0;
  const [first, ...others] = [...index.relationsOf.keys()]
    .filter((id) => isClass(index, id))
    .toSorted((a, b) => relations(b) - relations(a))
    .map((id) => get(index.entities, id));
  if (!first) return [];
  const other = others.find(({ kind }) => kind !== first.kind) ?? others[0];
  return other ? [first, other] : [first];
}
