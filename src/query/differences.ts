import type { Difference, EntityId } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** From what can not both be true to what is merely said in other words. */
export const differenceKinds: readonly Difference['kind'][] = ['conflict', 'scope', 'wording'];

/** The gravest first, of one kind in the order of the file. */
export function gravestFirst(differences: readonly Difference[]): Difference[] {
  return differenceKinds.flatMap((kind) => differences.filter((difference) => difference.kind === kind));
}

/** Whether all that differs stands in one report. */
export function isWithinOneStory(index: GraphIndex, { statements }: Difference): boolean {
  return new Set(statements.map((id) => get(index.statements, id).story)).size === 1;
}

/** The differences between claims that name an entity, the gravest first. */
export function differencesAbout(index: GraphIndex, entity: EntityId): Difference[] {
  return gravestFirst(index.graph.differences.filter((one) => entitiesOf(index, one).has(entity)));
}

/** All that the claims of a difference are about. */
export function entitiesOf(index: GraphIndex, { statements }: Difference): Set<EntityId> {
  return new Set(
    statements.flatMap((id) => {
      const { subject, object, also = [] } = get(index.statements, id);
      return [subject, object, ...also.map(({ entity: named }) => named)];
    }),
  );
}
