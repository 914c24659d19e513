import type { EntityId, RelationId, Statement, StoryId } from '../model/types.ts';
import type { Subgraph } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { linksOf, tiesIn, type Exclusion, type Links } from './links.ts';
import { passageGroups } from './passageGroups.ts';
import { perIndex } from './perIndex.ts';
import type { Tie } from './ties.ts';

/** The ties that paths may run over: all of them, and those of each sentence and each story. */
export interface TieWebs {
  ties: readonly Tie[];
  all: Links;
  sentences: Parts<number>;
  stories: Parts<StoryId>;
}

/** Ties by what they are told in. */
export interface Parts<K> {
  /** What the ties of an entity are told in. */
  of: (id: EntityId) => ReadonlySet<K>;
  /** The ties of one, the strongest first. */
  ties: (key: K) => readonly Tie[];
}

const remembered = new WeakMap<Subgraph, { index: GraphIndex; webs: Map<string, TieWebs> }>();

/** What paths may run over, made once for what is shown: a reader asks for one path after the other. */
export function tieWebs(index: GraphIndex, visible: Subgraph, without: readonly Exclusion[]): TieWebs {
  const found = remembered.get(visible);
  const webs = found?.index === index ? found.webs : new Map<string, TieWebs>();
  remembered.set(visible, { index, webs });
  const key = without.toSorted().join(' ');
  const made = webs.get(key) ?? websOf(index, tiesIn(index, visible, without));
  webs.set(key, made);
  return made;
}

/** @param ties the strongest first */
export function websOf(index: GraphIndex, ties: readonly Tie[]): TieWebs {
  const all = linksOf(ties);
  const at = rememberedOnce(() => placesOf(ties));
  return {
    ties,
    all,
    sentences: partsOf({ ties, all, at }, sentences(index)),
    stories: partsOf({ ties, all, at }, stories(index)),
  };
}

/** What statements are told in, and where each of these stands: the same whatever is shown, so made once for a graph. */
interface Told<K> {
  keysOf: (statement: Statement) => readonly K[];
  relationsIn: () => ReadonlyMap<K, ReadonlySet<RelationId>>;
}

const sentences = perIndex((index) => {
  const groups = passageGroups(index);
  return toldIn(index, ({ id }) => groups.get(id) ?? []);
});

const stories = perIndex((index) => toldIn(index, ({ story }) => [story]));

function toldIn<K>(index: GraphIndex, keysOf: Told<K>['keysOf']): Told<K> {
  return { keysOf, relationsIn: rememberedOnce(() => relationsByKey(index, keysOf)) };
}

function relationsByKey<K>(index: GraphIndex, keysOf: Told<K>['keysOf']): Map<K, Set<RelationId>> {
  const relationsIn = new Map<K, Set<RelationId>>();
  for (const { id, statements } of index.graph.relations) {
    for (const key of statements.flatMap((one) => keysOf(get(index.statements, one)))) {
      const known = relationsIn.get(key);
      if (known) known.add(id);
      else relationsIn.set(key, new Set([id]));
    }
  }
  return relationsIn;
}

/** Looks only at what is asked for: the ties of two entities, and of what both are told in. */
function partsOf<K>(
  { ties, all, at }: Pick<TieWebs, 'ties' | 'all'> & { at: () => ReadonlyMap<RelationId, readonly number[]> },
  { keysOf, relationsIn }: Told<K>,
): Parts<K> {
  const isIn = (tie: Tie, key: K) => tie.statements.some((statement) => keysOf(statement).includes(key));
  return {
    of: (id) => {
      const links = [...(all.get(id)?.values() ?? [])];
      const own = links.flatMap((link) => [link, ...link.others]);
      return new Set(own.flatMap(({ statements }) => statements.flatMap(keysOf)));
    },
    ties: (key) =>
      [...(relationsIn().get(key) ?? [])]
        .flatMap((id) => at().get(id) ?? [])
        .toSorted((a, b) => a - b)
        .flatMap((place) => ties[place] ?? [])
        .filter((tie) => isIn(tie, key)),
  };
}

/** Where the ties of each relation stand among all. */
function placesOf(ties: readonly Tie[]): ReadonlyMap<RelationId, readonly number[]> {
  const places = new Map<RelationId, number[]>();
  for (const [place, { relation }] of ties.entries()) {
    const known = places.get(relation.id);
    if (known) known.push(place);
    else places.set(relation.id, [place]);
  }
  return places;
}

function rememberedOnce<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
