import type { EntityId, StoryId } from '../model/types.ts';
import type { Subgraph } from './filter.ts';
import type { GraphIndex } from './graphIndex.ts';
import { linksOf, tiesIn, type Exclusion, type Links } from './links.ts';
import { passageGroups } from './passageGroups.ts';
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

const known = new WeakMap<Subgraph, { index: GraphIndex; webs: Map<string, TieWebs> }>();

/** What paths may run over, made once for what is shown: a reader asks for one path after the other. */
export function tieWebs(index: GraphIndex, visible: Subgraph, without: readonly Exclusion[]): TieWebs {
  const found = known.get(visible);
  const webs = found?.index === index ? found.webs : new Map<string, TieWebs>();
  known.set(visible, { index, webs });
  const key = without.toSorted().join(' ');
  const made = webs.get(key) ?? websOf(index, tiesIn(index, visible, without));
  webs.set(key, made);
  return made;
}

/** @param ties the strongest first */
export function websOf(index: GraphIndex, ties: readonly Tie[]): TieWebs {
  const groups = passageGroups(index);
  return {
    ties,
    all: linksOf(ties),
    sentences: partsOf(ties, ({ id }) => groups.get(id) ?? []),
    stories: partsOf(ties, ({ story }) => [story]),
  };
}

function partsOf<K>(
  ties: readonly Tie[],
  keysOf: (statement: Tie['statements'][number]) => readonly K[],
): Parts<K> {
  const tiesOf = new Map<K, Tie[]>();
  const keysAt = new Map<EntityId, Set<K>>();
  for (const tie of ties) {
    for (const key of new Set(tie.statements.flatMap(keysOf))) {
      append(tiesOf, key, tie);
      for (const id of tie.ends) keysAt.set(id, (keysAt.get(id) ?? new Set()).add(key));
    }
  }
  return { of: (id) => keysAt.get(id) ?? new Set(), ties: (key) => tiesOf.get(key) ?? [] };
}

function append<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
