import type { EntityId } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import type { Attention } from '../../../src/scene/emphasis.ts';
import { selectionEnds } from '../../../src/view/view.ts';
import { isSame } from '../../../src/scene/keep.ts';
import { useHover, usePointedPath } from '../device/hover.ts';
import { selectAggregate, selectVisibleGraph } from './picture.ts';
import type { Loaded } from './placement.ts';

/** What finds connections, once it is there. */
export type Connecting = Pick<
  typeof import('./connections.ts'),
  'selectConnections' | 'selectFocusedPath' | 'selectSaid' | 'selectTies'
>;

let last: Attention | null = null;

/** What the reader looks at; the same object as long as it is the same. @param connecting null while it is fetched */
export function attentionIn(state: Loaded, connecting: Connecting | null): Attention {
  const { path, depth } = state.view;
  const hover = useHover.getState();
  const now: Attention = {
    selected: selectedIds(state),
    // Who asks for a second step wants to see it.
    dims: (depth ?? 0) < 2,
    connections: path && connecting && connectionsInSight(state, path, connecting),
    hovered: hover.id,
    hoveredRelations: hover.relations,
  };
  last = last && isSame(withoutPaths(last), withoutPaths(now)) && hasSamePaths(last, now) ? last : now;
  return last;
}

/** Null also where the reader has turned to something beside them: what was asked before would only stand in its way. */
function connectionsInSight(
  state: Loaded,
  ends: [EntityId, EntityId],
  { selectConnections, selectFocusedPath }: Connecting,
): Attention['connections'] {
  const { index, view } = state;
  const { paths: all } = selectConnections(state);
  const chosen = selectionEnds(index, view.selected);
  const isBeside = !all.some(({ entities }) => chosen.every((id) => entities.includes(id)));
  if (chosen.length > 0 && isBeside) return null;
  const inFocus = selectFocusedPath(state, usePointedPath.getState().key);
  return { ends, inFocus, all, dims: view.selected === null };
}

/** What the selection is of: a statement is drawn as its relation, an opened group or bundle as what it holds. */
export function selectedIds(state: Loaded): readonly string[] {
  const { selected } = state.view;
  if (!selected) return [];
  if (selected.type === 'entities') return selected.ids;
  if (selected.type === 'statement') return [get(state.index.relationOf, selected.id).id];
  if (selected.type !== 'aggregate' || isClosed(state, selected.id)) return [selected.id];
  const held = selectAggregate(state, selected.id);
  if (!held) return [];
  return held.type === 'group' ? held.entities : held.relations;
}

function isClosed(state: Loaded, id: string): boolean {
  const { groups, bundles } = selectVisibleGraph(state);
  return groups.some((group) => group.id === id) || bundles.some((bundle) => bundle.id === id);
}

/** Paths are large, and the same objects as long as they are the same. */
function hasSamePaths({ connections: one }: Attention, { connections: other }: Attention): boolean {
  return one?.all === other?.all && one?.inFocus === other?.inFocus;
}

function withoutPaths({ connections, ...rest }: Attention) {
  return { ...rest, ends: connections?.ends, dims: [rest.dims, connections?.dims] };
}
