import type { EntityId, RelationId } from '../model/types.ts';
import type { Subgraph } from '../query/filter.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import { bundleId, type DrawnId } from '../view/drawnId.ts';
import type { Membership } from './groups.ts';

/** From this number on, relations between the same two are drawn as one line until it is opened. */
export const bundledFrom = 3;

export interface CollapsedGroup {
  id: DrawnId;
  entities: readonly EntityId[];
  /** Between its own members. */
  relations: readonly RelationId[];
}

/** Several relations drawn as one line. Its ends are in no order, and it claims no firmness; that is in its relations. */
export interface EdgeBundle {
  id: string;
  /** Entities or groups that are drawn. */
  ends: readonly [string, string];
  relations: readonly RelationId[];
}

/** What is drawn of what is shown, and as what. */
export interface VisibleGraph {
  /** Drawn by themselves. */
  entities: ReadonlySet<EntityId>;
  relations: ReadonlySet<RelationId>;
  groups: readonly CollapsedGroup[];
  bundles: readonly EdgeBundle[];
}

/**
 * Draws what is shown with closed groups as one node each, all that leads to or between them as one line for every
 * two ends, and many relations between the same two entities as one line. Relations inside a closed group are not drawn.
 * @param opened ids of groups and lines whose members are drawn one by one
 */
export function visibleGraph(
  index: GraphIndex,
  shown: Subgraph,
  membership: Membership,
  opened: ReadonlySet<string>,
): VisibleGraph {
  const members = closedGroups(shown, membership, opened);
  const groupOf = new Map([...members].flatMap(([id, own]) => own.map((entity) => [entity, id])));
  const pairs = pairsOf(index, shown, groupOf);
  const asOne = ({ id, ends, relations }: EdgeBundle) =>
    ends.some((end) => members.has(end)) || (relations.length >= bundledFrom && !opened.has(id));
  const inside = (id: DrawnId) => pairs.find(({ ends }) => ends.every((end) => end === id))?.relations ?? [];
  const between = pairs.filter(({ ends: [a, b] }) => a !== b || !members.has(a));
  return {
    entities: new Set([...shown.entities].filter((id) => !groupOf.has(id))),
    relations: new Set(between.flatMap((pair) => (asOne(pair) ? [] : pair.relations))),
    groups: [...members].map(([id, entities]) => ({ id, entities, relations: inside(id) })),
    bundles: between.filter(asOne),
  };
}

/** The members of each closed group: two or more, since one alone is best drawn as itself. */
function closedGroups(
  shown: Subgraph,
  membership: Membership,
  opened: ReadonlySet<string>,
): Map<DrawnId, EntityId[]> {
  const groups = new Map<DrawnId, EntityId[]>();
  for (const entity of shown.entities) {
    const id = membership.get(entity);
    if (id === undefined || opened.has(id)) continue;
    const known = groups.get(id);
    if (known) known.push(entity);
    else groups.set(id, [entity]);
  }
  return new Map([...groups].filter(([, entities]) => entities.length > 1));
}

/** All relations by what is drawn at their two ends. */
function pairsOf(index: GraphIndex, shown: Subgraph, groupOf: ReadonlyMap<EntityId, DrawnId>): EdgeBundle[] {
  const pairs = new Map<string, { id: string; ends: [string, string]; relations: RelationId[] }>();
  for (const relation of shown.relations) {
    const { subject, object } = get(index.relations, relation);
    const [a = '', b = ''] = [groupOf.get(subject) ?? subject, groupOf.get(object) ?? object].toSorted();
    const id = bundleId(a, b);
    const known = pairs.get(id);
    if (known) known.relations.push(relation);
    else pairs.set(id, { id, ends: [a, b], relations: [relation] });
  }
  return [...pairs.values()];
}
