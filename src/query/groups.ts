import type { EntityId, RelationId } from '../model/types.ts';
import type { Shown } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** `kind.weapon`, or `around.serbia` for a community; the dot keeps it apart from the ids of entities. */
export type GroupId = string;
/** To which group an entity belongs; what is not in it belongs to none. */
export type Membership = ReadonlyMap<EntityId, GroupId>;

/** What is drawn as one: a group of entities, or the relations between two that are drawn as one line. */
export type Gathered =
  | { type: 'group'; id: GroupId; entities: readonly EntityId[]; relations: readonly RelationId[] }
  | { type: 'line'; ends: readonly [string, string]; relations: readonly RelationId[] };

/** Every entity that is drawn, by its kind. */
export function kindGroups(index: GraphIndex): Membership {
  return new Map([...index.relationsOf.keys()].map((id) => [id, `kind.${get(index.entities, id).kind}`]));
}

export function communityId(bestConnected: EntityId): GroupId {
  return `around.${bestConnected}`;
}

/** What a group is named after: a kind, or the best connected of a community. Null for any other id. */
export function namesake(id: string): { by: 'kind' | 'community'; id: string } | null {
  const [, prefix, rest = ''] = /^(kind|around)\.(.+)$/.exec(id) ?? [];
  return prefix ? { by: prefix === 'kind' ? 'kind' : 'community', id: rest } : null;
}

/** The id of the one line between two that are drawn, entities or groups, whichever is named first. */
export function lineId(a: string, b: string): string {
  return [a, b].toSorted().join('~');
}

/** Whether an id can be that of a group, or of a line between entities or groups of this graph. */
export function canGather(index: GraphIndex, id: string): boolean {
  const ends = id.split('~');
  if (ends.length === 1) return isGroup(index, id);
  return ends.length === 2 && ends.every((end) => index.entities.has(end) || isGroup(index, end));
}

function isGroup(index: GraphIndex, id: string): boolean {
  const named = namesake(id);
  if (!named) return false;
  return named.by === 'kind' ? index.kinds.has(named.id) : index.entities.has(named.id);
}

/**
 * What a group or a line holds of what is shown, whether it is drawn as one now or opened.
 * @param communities as far as they are known
 * @returns null where nothing of it is shown
 */
export function gatheredOf(
  index: GraphIndex,
  shown: Shown,
  communities: Membership,
  id: string,
): Gathered | null {
  const belongs = (entity: EntityId, to: string) =>
    entity === to || communities.get(entity) === to || `kind.${get(index.entities, entity).kind}` === to;
  const [a = '', b] = id.split('~');
  const other = b ?? a;
  const relations = [...shown.relations].filter((relation) => {
    const { subject, object } = get(index.relations, relation);
    return (belongs(subject, a) && belongs(object, other)) || (belongs(subject, other) && belongs(object, a));
  });
  if (b !== undefined) return relations.length > 0 ? { type: 'line', ends: [a, b], relations } : null;
  const entities = [...shown.entities].filter((entity) => belongs(entity, a));
  return entities.length > 0 ? { type: 'group', id, entities, relations } : null;
}
