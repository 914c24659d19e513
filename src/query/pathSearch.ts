import type { EntityId } from '../model/types.ts';
import type { GraphIndex } from './graphIndex.ts';
import { linksOf, strength, type Links } from './links.ts';
import type { Parts, TieWebs } from './tieWebs.ts';
import { prepare, widestPath, type Network, type Prepared } from './widestPath.ts';

/** What the links of a path have in common: one stretch of text, one story, or nothing. */
export type Together = 'sentence' | 'story' | 'apart';

/** A path before it is decided what carries each of its links. */
export interface Route {
  entities: readonly EntityId[];
  /** Of its links, the weakest first. */
  strengths: readonly number[];
  together: Together;
  /** Of the ties that may carry it: those of one sentence, of one story, or all. */
  links: Links;
}

export interface Search {
  index: GraphIndex;
  webs: TieWebs;
  from: EntityId;
  to: EntityId;
  canStand: (id: EntityId) => boolean;
  /** The most links that a path may have. */
  longest: number;
}

/** Paths of one sort: within one sentence, within one story, or any. */
export interface Layer {
  together: Together;
  /** The ties of each sentence or story in which both ends have some; or all of them. */
  webs: readonly Web[];
}

/** Ties made ready to be searched. */
export interface Web {
  links: Links;
  ids: readonly EntityId[];
  places: ReadonlyMap<EntityId, number>;
  network: Prepared;
  ends: readonly [number, number];
}

/** The sorts of paths, those first that tell best how two entities are connected; each made ready when it is asked for. */
export function* layersOf(search: Search): Generator<Layer, void> {
  const { sentences, stories, all, ties } = search.webs;
  yield { together: 'sentence', webs: sharedWebs(search, sentences) };
  yield { together: 'story', webs: sharedWebs(search, stories) };
  // Where one story tells everything, all paths are in it.
  const isToldByOne = [...stories.of(search.from)].some(
    (story) => stories.ties(story).length === ties.length,
  );
  if (!isToldByOne) yield { together: 'apart', webs: [webOf(search, all) ?? []].flat() };
}

/** The ties of each sentence or story in which both ends have some. */
function sharedWebs<K>(search: Search, parts: Parts<K>): Web[] {
  const { from, to, webs } = search;
  const other = parts.of(to);
  return [...parts.of(from)]
    .filter((key) => other.has(key))
    .flatMap((key) => {
      const ties = parts.ties(key);
      return webOf(search, ties.length === webs.ties.length ? webs.all : linksOf(ties)) ?? [];
    });
}

/** Null where one of the two ends is not in it. */
function webOf({ from, to, canStand }: Search, links: Links): Web | null {
  const ids = [...links.keys()].filter(canStand).toSorted();
  const places = new Map(ids.map((id, place) => [id, place]));
  const [start, goal] = [places.get(from), places.get(to)];
  if (start === undefined || goal === undefined || start === goal) return null;
  const network: Network = ids.map((id) =>
    [...(links.get(id) ?? [])].flatMap(([other, link]) => {
      const place = places.get(other);
      return place === undefined ? [] : [{ to: place, strength: strength(link.relation) }];
    }),
  );
  return { links, ids, places, network: prepare(network), ends: [start, goal] };
}

/** The best path over one web that leads over none of the barred; see `compareRoutes`. */
export function bestRoute(
  { longest }: Pick<Search, 'longest'>,
  { together }: Pick<Layer, 'together'>,
  { links, ids, places, network, ends }: Web,
  { barred, indirect }: { barred: ReadonlySet<EntityId>; indirect: boolean },
): Route | null {
  const bounds = { longest, indirect, barred: [...barred].flatMap((id) => places.get(id) ?? []) };
  const best = widestPath(network, ends, bounds);
  if (!best) return null;
  return { entities: best.path.map((place) => ids[place] ?? ''), strengths: best.strengths, together, links };
}

/**
 * Less than zero where the first of two is the better: by the weakest link (see `strength`), then by length, then by the
 * next weakest link and so on, then by the ids of the entities.
 */
export function compareRoutes(a: Route, b: Route): number {
  const [one, other] = [a, b].map(({ entities, strengths: [weakest = 0, ...rest] }) => [
    -weakest,
    entities.length,
    ...rest.map((strong) => -strong),
  ]);
  const i = one?.findIndex((value, place) => value !== other?.[place]) ?? -1;
  if (i !== -1) return (one?.[i] ?? 0) - (other?.[i] ?? 0);
  return a.entities.join('~') < b.entities.join('~') ? -1 : 1;
}
