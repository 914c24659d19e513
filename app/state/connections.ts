import type { GraphIndex } from '../../src/query/graphIndex.ts';
import type { Shown } from '../../src/query/filter.ts';
import { connections, type Connections, type Path } from '../../src/query/paths.ts';
import { shownIn } from './shown.ts';
import { useStore, type State } from './store.ts';
import type { View } from './view.ts';

const nothing: Connections = { paths: [], more: false };
let last: { index: GraphIndex; shown: Shown; key: string; result: Connections } | null = null;

/** What connects the two entities that the view asks for; the same object as long as nothing that counts has changed. */
export function connectionsIn(state: State): Connections {
  const { index, view } = state;
  if (!index || !view.path) return nothing;
  const shown = shownIn(state);
  const key = JSON.stringify([view.path, view.without]);
  if (last?.index !== index || last.shown !== shown || last.key !== key)
    last = { index, shown, key, result: connections(index, shown, view.path, view.without) };
  return last.result;
}

export function useConnections(): Connections {
  return useStore(connectionsIn);
}

/** What tells one path from all others. */
export function keyOf({ entities }: Pick<Path, 'entities'>): string {
  return entities.join('~');
}

/** The path that the address names; null where it names none, or one that is not among these. */
export function namedPath({ paths }: Connections, { path, via }: View): Path | null {
  if (!path || !via) return null;
  const key = [path[0], ...via, path[1]].join('~');
  return paths.find((one) => keyOf(one) === key) ?? null;
}

/** The path in focus: the one pointed at, else the one that the address names, else the strongest. */
export function pathInFocus(state: State, pointed: string | null): Path | null {
  const found = connectionsIn(state);
  const resting = found.paths.find((one) => keyOf(one) === pointed);
  return resting ?? namedPath(found, state.view) ?? found.paths[0] ?? null;
}
