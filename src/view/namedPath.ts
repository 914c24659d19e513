import type { Connections, Path } from '../query/paths.ts';
import type { View } from './view.ts';

/** What tells one path from all others. */
export function pathKey({ entities }: Pick<Path, 'entities'>): string {
  return entities.join('~');
}

/** The path that the address names; null where it names none, or one that is not among these. */
export function namedPath({ paths }: Connections, { path, via }: Pick<View, 'path' | 'via'>): Path | null {
  if (!path || !via) return null;
  const key = pathKey({ entities: [path[0], ...via, path[1]] });
  return paths.find((one) => pathKey(one) === key) ?? null;
}

/** The path in focus: the one pointed at, else the one that the address names, else the strongest. @param pointed its key */
export function focusedPath(
  found: Connections,
  view: Pick<View, 'path' | 'via'>,
  pointed: string | null,
): Path | null {
  const resting = found.paths.find((one) => pathKey(one) === pointed);
  return resting ?? namedPath(found, view) ?? found.paths[0] ?? null;
}
