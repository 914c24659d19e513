import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import type { Subgraph } from '../../../src/query/filter.ts';
import { connections, pathAlong, type Connections, type Path } from '../../../src/query/paths.ts';
import { selectVisible } from './visible.ts';
import { useStore, type State } from '../store/store.ts';
import { focusedPath, namedPath } from '../../../src/view/namedPath.ts';

export { selectSaid, selectTies } from './drawnTies.ts';

const nothing: Connections = { paths: [], more: false };
let last: { index: GraphIndex; visible: Subgraph; key: string; result: Connections } | null = null;

/** What connects the two entities that the view asks for; the same object as long as nothing that counts has changed. */
export function selectConnections(state: State): Connections {
  const { index, view } = state;
  if (!index || !view.path) return nothing;
  const visible = selectVisible(state);
  const key = JSON.stringify([view.path, view.without, view.throughClasses]);
  if (last?.index !== index || last.visible !== visible || last.key !== key)
    last = { index, visible: visible, key, result: connections(index, visible, view.path, view) };
  return withNamed(last.result, { ...state, index });
}

let named: { among: Connections; via: State['view']['via']; result: Connections } | null = null;

/** With the path that the address names as the last of them, where it is a way round or too weak to be among the best. */
function withNamed(found: Connections, state: State & { index: GraphIndex }): Connections {
  const { path, via } = state.view;
  if (!path || !via || namedPath(found, state.view)) return found;
  if (named?.among !== found || named.via !== via) {
    const along = pathAlong(state.index, selectVisible(state), [path[0], ...via, path[1]], state.view);
    named = { among: found, via, result: along ? { ...found, paths: [...found.paths, along] } : found };
  }
  return named.result;
}

export function useConnections(): Connections {
  return useStore(selectConnections);
}

/** The path in focus: the one pointed at, else the one that the address names, else the strongest. */
export function selectFocusedPath(state: State, pointed: string | null): Path | null {
  return focusedPath(selectConnections(state), state.view, pointed);
}
