import type { PaneShape } from '../model/paneShape.ts';
import type { EntityId } from '../model/types.ts';
import { noFocus } from '../query/focus.ts';
import type { Change } from './actions.ts';
import { groupsIn } from './drawnId.ts';
import { deepest } from './urlSchema.ts';
import { shapeIn, type Arrangement, type View } from './view.ts';

/** Shows only what lies so many steps around these; null = everything. */
export function neighbourhood(around: readonly EntityId[], depth: number | null): Change {
  return step((view) => (depth === null ? everything(view) : { depth: Math.min(depth, deepest), around }));
}

/** Rings keep their middle. */
function everything({ layout, around }: View): Partial<View> {
  return { depth: null, around: layout === 'concentric' ? around : [], expanded: [] };
}

/** The neighbourhood of these; where it is shown already, one step more of it. */
export function moreNeighbours(around: readonly EntityId[]): Change {
  return step((view) => {
    if (isAround(view, around)) return { depth: Math.min((view.depth ?? 0) + 1, deepest) };
    return around.length > 0 ? { depth: 1, around } : {};
  });
}

/** One step less of a neighbourhood; everything after the last. */
export const fewerNeighbours = step((view) =>
  view.depth === null || view.depth <= 1 ? everything(view) : { depth: view.depth - 1 },
);

/** The neighbourhood of these and nothing else; where it is shown already, everything again. */
export function toggleNeighbourhood(around: readonly EntityId[]): Change {
  return step((view) => {
    if (isAround(view, around)) return everything(view);
    return around.length > 0 ? { depth: 1, around } : {};
  });
}

/** Whether the picture is the neighbourhood of exactly these; of whatever it is around where none are given. */
function isAround(view: View, around: readonly EntityId[]): boolean {
  if (view.depth === null) return false;
  return around.length === 0 || around.toSorted().join() === view.around.toSorted().join();
}

export function hide(ids: readonly EntityId[]): Change {
  return step(({ hidden }) => ({ hidden: joined(hidden, ids) }));
}

/** Brings back what was hidden by hand: these, or all. */
export function unhide(ids?: readonly EntityId[]): Change {
  return step(({ hidden }) => ({ hidden: ids ? hidden.filter((id) => !ids.includes(id)) : [] }));
}

/** Shows the neighbours that the depth or a collapse keeps away. */
export function expand(id: EntityId): Change {
  return step(({ depth, expanded, collapsed }) => ({
    expanded: depth === null ? expanded : joined(expanded, [id]),
    collapsed: collapsed.filter((other) => other !== id),
  }));
}

/** Takes an expansion back; where there is none, puts away what hangs on the entity alone. */
export function collapse(id: EntityId): Change {
  return step(({ expanded, collapsed }) =>
    expanded.includes(id)
      ? { expanded: expanded.filter((other) => other !== id) }
      : { collapsed: joined(collapsed, [id]) },
  );
}

/** Everything that the filter lets through, one by one. */
export const showAll = step((view) => ({ ...noFocus, ...everything(view) }));

/**
 * Keeps entities or groups at these places.
 * @param pane the shape of the pane at hand, whose drawing is kept from the first pin on
 * @param gesture drags of one gesture are undone together
 */
export function pin(places: Arrangement['pins'], pane: PaneShape, gesture?: string): Change {
  const keeping = arrange((view) => {
    const now = shapeIn(view, pane);
    return { pins: { ...view.pins, ...places }, shape: now === 'square' ? null : now };
  });
  return { ...keeping, ...(gesture && { gesture }) };
}

/** Puts back what was moved: these, or all. */
export function unpin(ids?: readonly string[]): Change {
  return arrange(({ pins, shape }) => {
    const left = Object.entries(pins).filter(([id]) => ids?.includes(id) === false);
    return { pins: Object.fromEntries(left), shape: left.length > 0 ? shape : null };
  });
}

/** @param middle what rings are drawn around, unless they are drawn around a neighbourhood */
export function layOut(layout: View['layout'], middle: readonly EntityId[]): Change {
  return arrange(({ depth, around }) => {
    if (depth !== null) return { layout, around };
    return { layout, around: layout === 'concentric' ? middle : [] };
  });
}

/** Draws the rings around these. */
export function centre(around: readonly EntityId[]): Change {
  return arrange(() => ({ layout: 'concentric', around }));
}

/** Gathers entities into groups, closed at first; what was selected of other groups is no longer there. */
export function groupBy(group: View['group']): Change {
  return step(({ opened, selected }) => ({
    group,
    opened: opened.filter((id) => !isOfGroup(id)),
    selected: selected?.type === 'aggregate' && isOfGroup(selected.id) ? null : selected,
  }));
}

function isOfGroup(id: string): boolean {
  return groupsIn(id).length > 0;
}

/** Draws what a group or a line holds one by one. */
export function open(...ids: readonly string[]): Change {
  return arrange(({ opened }) => ({ opened: joined(opened, ids) }));
}

/** Draws what a group or a line holds as one again. */
export function close(...ids: readonly string[]): Change {
  return arrange(({ opened }) => ({ opened: opened.filter((id) => !ids.includes(id)) }));
}

/** What takes entities in or out is a step of its own, so that Back leads to what was selected before it. */
function step(change: (view: View) => Partial<View>): Change {
  return { ...arrange(change), history: 'push' };
}

function arrange(change: (view: View) => Partial<View>): Change {
  return { apply: (view) => ({ ...view, ...change(view) }), history: 'replace' };
}

function joined(list: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...list, ...more])].toSorted();
}
