import type { EntityId } from '../model/types.ts';
import type { Subgraph } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { tiedByRole } from './roleTies.ts';

export type Neighbours = ReadonlyMap<EntityId, ReadonlySet<EntityId>>;

/** Whom an entity has beside it: by the lines that are drawn, and by those and what names two in one statement. */
export interface Surroundings {
  byLines: Neighbours;
  all: Neighbours;
}

/**
 * The neighbours of everything that passes and is not hidden.
 * @param depth null = nothing is left out for being far, and who is named beside whom is not asked
 */
export function surroundingsOf(
  index: GraphIndex,
  passing: Subgraph,
  hidden: ReadonlySet<EntityId>,
  depth: number | null,
): Surroundings {
  const byLines = neighboursOf(index, passing, hidden);
  return { byLines, all: depth === null ? byLines : withRoles(index, passing, hidden, byLines) };
}

/** With those that a statement names together. What no line leads to is not drawn, and no step leads over what is hidden. */
function withRoles(
  index: GraphIndex,
  passing: Subgraph,
  hidden: ReadonlySet<EntityId>,
  byLines: Neighbours,
): Neighbours {
  const all = new Map([...byLines].map(([id, others]) => [id, new Set(others)]));
  for (const { of, ends } of tiedByRole(index, passing)) {
    const { subject, object } = get(index.relations, of);
    if (hidden.has(subject) || hidden.has(object)) continue;
    const [one, other] = ends.map((id) => all.get(id));
    if (!one || !other) continue;
    one.add(ends[1]);
    other.add(ends[0]);
  }
  return all;
}

function neighboursOf(index: GraphIndex, passing: Subgraph, hidden: ReadonlySet<EntityId>): Neighbours {
  const neighbours = new Map<EntityId, Set<EntityId>>();
  const tie = (from: EntityId, to: EntityId) => {
    const known = neighbours.get(from) ?? new Set();
    neighbours.set(from, from === to ? known : known.add(to));
  };
  for (const id of passing.relations) {
    const { subject, object } = get(index.relations, id);
    if (hidden.has(subject) || hidden.has(object)) continue;
    tie(subject, object);
    tie(object, subject);
  }
  return neighbours;
}
