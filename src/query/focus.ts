import type { EntityId } from '../model/types.ts';
import { isClass } from './classes.ts';
import type { Subgraph } from './filter.ts';
import type { GraphIndex } from './graphIndex.ts';
import { get } from './graphIndex.ts';
import { surroundingsOf, type Neighbours, type Surroundings } from './surroundings.ts';

/** What a reader has left of the drawing by hand, beside the filter. */
export interface Focus {
  /** How many steps around `around` are shown; null = everything. */
  depth: number | null;
  /** Whose neighbourhood is shown; it stays while other things in it are selected and read. */
  around: readonly EntityId[];
  /** Taken out of the picture, and with them what is tied to nothing else. */
  hidden: readonly EntityId[];
  /** Whose neighbours are shown though they lie beyond the depth. */
  expanded: readonly EntityId[];
  /** Whose neighbours that hang on it alone are put away. */
  collapsed: readonly EntityId[];
}

export const noFocus: Focus = { depth: null, around: [], hidden: [], expanded: [], collapsed: [] };

/** What is in the picture: the subgraph that passes the filter and that the focus leaves. */
export interface VisibleSubgraph extends Subgraph {
  /** How many neighbours of an entity the depth or a collapse keeps out of the picture; only where there are some. */
  hiddenNeighbourCount: ReadonlyMap<EntityId, number>;
}

/**
 * What the focus leaves of what the filter lets through.
 *
 * Steps are counted over relations that pass the filter and touch nothing hidden, and over their statements that name one
 * beside their ends (see `Tie`). They lead to a class and not on from it, unless it is in the middle itself or expanded by hand, or the reader lets them. A relation is shown when both of its
 * ends are, so that two entities in the picture never seem unrelated. What is selected is shown wherever it lies, unless
 * the filter or the reader took it out. Where the filter leaves nothing of `around`, the depth does not apply; where the
 * reader hides of it, its neighbours stay.
 * @param selected the entities that are selected, or the ends of the selected relation
 * @param throughClasses whether steps lead on from a class
 */
export function applyFocus(
  index: GraphIndex,
  passing: Subgraph,
  focus: Focus,
  selected: readonly EntityId[],
  throughClasses = false,
): VisibleSubgraph {
  const around = surroundingsOf(index, passing, new Set(focus.hidden), focus.depth);
  const neighbours = around.byLines;
  const middle = focus.depth === null ? [] : focus.around;
  const kept = new Set([...middle, ...selected].filter((id) => neighbours.has(id)));
  const leadsOn = (id: EntityId) => throughClasses || !isClass(index, id);
  const near = [...reached(index, passing, focus, leadsOn)].filter((id) => neighbours.has(id));
  const entities = expanded(around.all, new Set([...near, ...kept]), focus.expanded);
  const away = new Set(hangingOn(neighbours, focus.collapsed).filter((id) => !kept.has(id)));
  for (const id of away) entities.delete(id);
  return {
    ...limited(index, passing, entities),
    hiddenNeighbourCount: hiddenNeighbours(around, entities, away),
  };
}

/** What lies within the depth, counted from what the picture is around also where that is hidden itself. */
function reached(
  index: GraphIndex,
  passing: Subgraph,
  { depth, around, hidden }: Focus,
  leadsOn: (id: EntityId) => boolean,
): ReadonlySet<EntityId> {
  const barred = new Set(hidden.filter((id) => depth === null || !around.includes(id)));
  const neighbours = surroundingsOf(index, passing, barred, depth).all;
  const middle = around.filter((id) => neighbours.has(id));
  if (depth === null || middle.length === 0) return new Set(neighbours.keys());
  return within(neighbours, middle, depth, leadsOn);
}

/** Whether the focus takes anything out of the picture at all. */
export function isFocused(focus: Focus): boolean {
  return focus.depth !== null || focus.hidden.length > 0 || focus.collapsed.length > 0;
}

/** What lies no more steps away from any of these than the depth allows, themselves among it. */
function within(
  neighbours: Neighbours,
  from: readonly EntityId[],
  depth: number,
  leadsOn: (id: EntityId) => boolean,
): Set<EntityId> {
  const found = new Set(from);
  let edge: readonly EntityId[] = from;
  for (let step = 0; step < depth && edge.length > 0; step++) {
    edge = edge.flatMap((id) => [...(neighbours.get(id) ?? [])]).filter((id) => !found.has(id));
    for (const id of edge) found.add(id);
    edge = edge.filter(leadsOn);
  }
  return found;
}

/** With the neighbours of those that are opened; what comes into the picture so may be opened itself. */
function expanded(
  neighbours: Neighbours,
  entities: Set<EntityId>,
  opened: readonly EntityId[],
): Set<EntityId> {
  const waiting = new Set(opened);
  let open = opened.filter((id) => entities.has(id));
  while (open.length > 0) {
    for (const id of open) {
      waiting.delete(id);
      for (const other of neighbours.get(id) ?? []) entities.add(other);
    }
    open = [...waiting].filter((id) => entities.has(id));
  }
  return entities;
}

function hangingOn(neighbours: Neighbours, collapsed: readonly EntityId[]): EntityId[] {
  const fixed = new Set(collapsed);
  return collapsed.flatMap((id) =>
    [...(neighbours.get(id) ?? [])].filter((other) => neighbours.get(other)?.size === 1 && !fixed.has(other)),
  );
}

function limited(index: GraphIndex, passing: Subgraph, entities: ReadonlySet<EntityId>): Subgraph {
  const relations = new Set(
    [...passing.relations].filter((id) => {
      const { subject, object } = get(index.relations, id);
      return entities.has(subject) && entities.has(object);
    }),
  );
  const statements = [...passing.statements].filter((id) => relations.has(get(index.relationOf, id).id));
  return { relations, entities, statements: new Set(statements) };
}

/** @param away what a collapse has put away: only along a line can it be called back */
function hiddenNeighbours(
  { byLines, all }: Surroundings,
  entities: ReadonlySet<EntityId>,
  away: ReadonlySet<EntityId>,
): Map<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const id of entities) {
    const isMissing = (other: EntityId) =>
      !entities.has(other) && (!away.has(other) || byLines.get(id)?.has(other));
    const missing = [...(all.get(id) ?? [])].filter(isMissing).length;
    if (missing > 0) counts.set(id, missing);
  }
  return counts;
}
