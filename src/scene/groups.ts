import type { EntityId, RelationId } from '../model/types.ts';
import type { Communities } from '../query/communities.ts';
import type { Subgraph } from '../query/filter.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import { formatDrawnId, groupId, parseDrawnId, type DrawnEnd, type DrawnId } from '../view/drawnId.ts';

/** To which group an entity belongs; what is not in it belongs to none. */
export type Membership = ReadonlyMap<EntityId, DrawnId>;

/** What is drawn as one: a group of entities, or the relations between two that are drawn as one line. */
export type Aggregate =
  | { type: 'group'; id: DrawnId; entities: readonly EntityId[]; relations: readonly RelationId[] }
  | { type: 'bundle'; ends: readonly [DrawnId, DrawnId]; relations: readonly RelationId[] };

/** Every entity that is drawn, by its kind. */
export function kindGroups(index: GraphIndex): Membership {
  return new Map(
    [...index.relationsOf.keys()].map((id) => [id, groupId('kind', get(index.entities, id).kind)]),
  );
}

/** The community of every entity that is in one. */
export function communityGroups(communities: Communities): Membership {
  return new Map([...communities].map(([id, leader]) => [id, groupId('community', leader)]));
}

/**
 * What a group or a line holds of what is shown, whether it is drawn as one now or opened.
 * @param communities as far as they are known
 * @returns null where nothing of it is shown
 */
export function aggregateOf(
  index: GraphIndex,
  visible: Subgraph,
  communities: Membership,
  id: string,
): Aggregate | null {
  const drawn = parseDrawnId(id);
  const belongs = (entity: EntityId, to: DrawnEnd) => isIn(index, communities, entity, to);
  if (drawn?.type === 'bundle') {
    const relations = between(index, visible, belongs, drawn.ends);
    const [a, b] = drawn.ends.map(formatDrawnId);
    return relations.length > 0 ? { type: 'bundle', ends: [a ?? '', b ?? ''], relations } : null;
  }
  if (drawn?.type !== 'group') return null;
  const entities = [...visible.entities].filter((entity) => belongs(entity, drawn));
  const relations = between(index, visible, belongs, [drawn, drawn]);
  return entities.length > 0 ? { type: 'group', id, entities, relations } : null;
}

function between(
  index: GraphIndex,
  visible: Subgraph,
  belongs: (entity: EntityId, to: DrawnEnd) => boolean,
  [a, b]: readonly [DrawnEnd, DrawnEnd],
): RelationId[] {
  return [...visible.relations].filter((relation) => {
    const { subject, object } = get(index.relations, relation);
    return (belongs(subject, a) && belongs(object, b)) || (belongs(subject, b) && belongs(object, a));
  });
}

/** Whether an entity is an end of a line, or a member of the group that is. */
function isIn(index: GraphIndex, communities: Membership, entity: EntityId, end: DrawnEnd): boolean {
  if (end.type === 'entity') return entity === end.id;
  if (end.by === 'kind') return get(index.entities, entity).kind === end.of;
  return communities.get(entity) === formatDrawnId(end);
}
