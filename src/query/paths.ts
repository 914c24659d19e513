import type { EntityId } from '../model/types.ts';
import { isClass } from './classes.ts';
import type { Subgraph } from './filter.ts';
import type { GraphIndex } from './graphIndex.ts';
import { anyRouting, strength, type Link, type Routing } from './links.ts';
import { carriers } from './pathCarriers.ts';
import { leads } from './pathLeads.ts';
import type { Route, Search, Together } from './pathSearch.ts';
import type { Tie } from './ties.ts';
import { tieWebs, websOf } from './tieWebs.ts';

/** The longest path looked for, in links: a chain that is longer tells nobody how its ends are connected. */
export const longestPath = 6;
/** As many paths as a person compares. */
export const maxPaths = 10;
/** A way from one entity to another that visits none twice. */
export interface Path {
  /** From end to end, both included. */
  entities: readonly EntityId[];
  /** Between each entity and the next. */
  links: readonly Link[];
  /** The link that is weakest of those shown; the first where several are as weak. */
  weakest: Link;
  /** Whether its links are told in one sentence, or in one story. */
  together: Together;
}

export interface Connections {
  /** Those within one sentence, within one story, and the others; in each of the three the strongest first. */
  paths: readonly Path[];
  /** Whether there are more than these. */
  more: boolean;
}

type Ends = readonly [EntityId, EntityId];

/**
 * How two entities are connected over what is shown: up to `maxPaths` paths of up to `longestPath` links, in the order of
 * `layersOf` and `compareRoutes`. One that leads over all that another one before it leads over is a way round, and left out, as is one among the parties of a single statement. None
 * runs through a class unless it is let; it may begin or end at one. The paths from b to a are those from a to b turned
 * round, in the same order.
 */
export function connections(
  index: GraphIndex,
  visible: Subgraph,
  ends: Ends,
  routing: Routing = anyRouting,
): Connections {
  const found: Path[] = [];
  const search = searchFor(index, visible, ends, routing);
  for (const route of leads(search)) {
    found.push(pathOver(search, route, ends));
    if (found.length > maxPaths) break;
  }
  return { paths: found.slice(0, maxPaths), more: found.length > maxPaths };
}

/** Whether there is any path at all. */
export function areConnected(index: GraphIndex, visible: Subgraph, ends: Ends, routing: Routing): boolean {
  return leads(searchFor(index, visible, ends, routing)).next().done !== true;
}

/** The path over just these entities, from end to end; null where a link is missing or leads through a class. */
export function pathAlong(
  index: GraphIndex,
  visible: Subgraph,
  entities: readonly EntityId[],
  routing: Routing = anyRouting,
): Path | null {
  const ends: Ends = [entities[0] ?? '', entities.at(-1) ?? ''];
  const search = searchFor(index, visible, ends, routing);
  const isStep = ({ ends: [one, other] }: Tie) =>
    Math.abs(entities.indexOf(one) - entities.indexOf(other)) === 1 &&
    [one, other].every((id) => entities.includes(id));
  const ties = search.webs.ties.filter(isStep);
  // Over these links alone there is no other path.
  const [only] = leads({ ...search, webs: websOf(index, ties) });
  return only?.entities.length === entities.length ? pathOver(search, only, ends) : null;
}

function searchFor(
  index: GraphIndex,
  visible: Subgraph,
  ends: Ends,
  { without, throughClasses }: Routing,
): Search {
  // Always looked for in one direction, so that asking the other way round gives the same answer.
  const [from, to] = ends[0] < ends[1] ? ends : [ends[1], ends[0]];
  const canStand = (id: EntityId) => throughClasses || ends.includes(id) || !isClass(index, id);
  return { index, webs: tieWebs(index, visible, without), from, to, canStand, longest: longestPath };
}

function pathOver({ index, webs: { all } }: Search, route: Route, [from]: Ends): Path {
  const links = carriers(index, route.entities, route.links, all);
  const weakest = links.reduce((least, link) =>
    strength(link.relation) < strength(least.relation) ? link : least,
  );
  const isTurned = route.entities[0] !== from;
  return {
    entities: isTurned ? route.entities.toReversed() : route.entities,
    links: isTurned ? links.toReversed() : links,
    weakest,
    together: route.together,
  };
}
