import type { EntityId } from '../model/types.ts';
import { isClass } from './classes.ts';
import type { Subgraph } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { byImportance } from './importance.ts';
import { otherEnd, tiesAmong, tiesOf, type Tie } from './ties.ts';

/** An entity that is related to several others. */
export interface SharedNeighbour {
  id: EntityId;
  /** Which of those asked for it is related to, in the order asked. */
  of: readonly EntityId[];
  /** What ties it to them. */
  ties: readonly Tie[];
}

/**
 * The entities that are tied to two or more of these by what is shown, also where a statement names them beside its ends:
 * those tied to most of them first, then those with most ties to them, then by id. These entities themselves are not among them, and a class
 * is shared by nobody: what two have in common must be a thing, unless the reader lets classes connect.
 */
export function sharedNeighbours(
  index: GraphIndex,
  visible: Subgraph,
  ids: readonly EntityId[],
  throughClasses = false,
): SharedNeighbour[] {
  const found = new Map<EntityId, { of: Set<EntityId>; ties: Tie[] }>();
  for (const id of new Set(ids)) {
    for (const tie of tiesOf(index, visible, id)) {
      const other = otherEnd(tie, id);
      if (ids.includes(other)) continue;
      if (!throughClasses && isClass(index, other)) continue;
      const neighbour = found.get(other) ?? { of: new Set(), ties: [] };
      neighbour.of.add(id);
      neighbour.ties.push(tie);
      found.set(other, neighbour);
    }
  }
  return [...found]
    .map(([id, { of, ties }]) => ({ id, of: [...of], ties }))
    .filter(({ of }) => of.length > 1)
    .toSorted((a, b) => b.of.length - a.of.length || b.ties.length - a.ties.length || (a.id < b.id ? -1 : 1));
}

/** What ties any two of these among what is shown: what is most worth telling first, and last what names one beside it. */
export function tiesBetween(index: GraphIndex, visible: Subgraph, ids: readonly EntityId[]): Tie[] {
  const all = tiesAmong(index, visible).filter(({ ends }) => ends.every((id) => ids.includes(id)));
  const byEnds = new Map(
    all.flatMap((tie) => (tie.third.length === 0 ? [[tie.relation, tie] as const] : [])),
  );
  return [
    ...byImportance(index, [...byEnds.keys()]).map((relation) => get(byEnds, relation)),
    ...all.filter(({ third }) => third.length > 0),
  ];
}
