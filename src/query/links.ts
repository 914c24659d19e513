import { FIRMNESS, firmnessRank } from '../model/firmness.ts';
import { certainSupport } from '../model/support.ts';
import type { EntityId, Relation } from '../model/types.ts';
import type { Subgraph } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { isStructure } from './importance.ts';
import { tieKey, tiesAmong, type Tie } from './ties.ts';

/**
 * What a connection may not run over: relations that are denied, those that nobody states as fact (planned, possible
 * and so on), those of the family `structure` (what belongs where).
 */
export type Exclusion = 'denied' | 'planned' | 'structure';

/** What connections may run over. */
export interface Routing {
  without: readonly Exclusion[];
  /** Whether a path may run through a class (see `isClass`), and not only begin or end there. */
  throughClasses: boolean;
}

export const anyRouting: Routing = { without: [], throughClasses: false };

/** Two entities and what ties them: the strongest tie, which carries the link; of equal ones the more specific. */
export interface Link extends Tie {
  /** What else ties the two, the strongest first. */
  others: readonly Tie[];
}

/** For each entity its neighbours with the link that leads to each; the same link in both directions. */
export type Links = ReadonlyMap<EntityId, ReadonlyMap<EntityId, Link>>;

/** What is shown and not left out, gathered by the two entities that it ties; nothing ties an entity to itself. */
export function linksIn(index: GraphIndex, visible: Subgraph, without: readonly Exclusion[] = []): Links {
  return linksOf(tiesIn(index, visible, without));
}

/** The ties that are shown and not left out, the strongest first. */
export function tiesIn(index: GraphIndex, visible: Subgraph, without: readonly Exclusion[]): Tie[] {
  return tiesAmong(index, visible)
    .filter(({ relation }) => !without.some((exclusion) => isExcluded[exclusion](index, relation)))
    .map((tie) => ({ tie, strong: strength(tie.relation), specific: specificity(index, tie) }))
    .toSorted(
      (a, b) =>
        b.strong - a.strong ||
        b.specific - a.specific ||
        spoken(b.tie) - spoken(a.tie) ||
        (isBefore(a.tie, b.tie) ? -1 : 1),
    )
    .map(({ tie }) => tie);
}

/** @param ties the strongest first */
export function linksOf(ties: readonly Tie[]): Links {
  const links = new Map<EntityId, Map<EntityId, Tie & { others: Tie[] }>>();
  for (const tie of ties) {
    const [one, other] = tie.ends;
    const known = links.get(one)?.get(other);
    if (known) {
      known.others.push(tie);
      continue;
    }
    const link = { ...tie, others: [] };
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      links.set(from, (links.get(from) ?? new Map()).set(to, link));
    }
  }
  return links;
}

const isExcluded: Record<Exclusion, (index: GraphIndex, relation: Relation) => boolean> = {
  denied: (_, { polarity }) => polarity === 'denied',
  planned: (_, { modality }) => modality !== 'actual',
  structure: isStructure,
};

/**
 * Decides between equally strong ties: what ties two ends before what names one of them beside; what says more than where
 * things belong; what has a direction.
 */
function specificity(index: GraphIndex, { relation, third }: Tie): number {
  const { symmetric } = get(index.predicates, relation.predicate);
  return (third.length === 0 ? 4 : 0) + (isStructure(index, relation) ? 0 : 2) + (symmetric ? 0 : 1);
}

/** How often it is told. */
function spoken({ relation: { support, statements } }: Tie): number {
  return support.stories * 1000 + Math.min(statements.length, 999);
}

function isBefore(a: Tie, b: Tie): boolean {
  return a.relation.id === b.relation.id ? tieKey(a) < tieKey(b) : a.relation.id < b.relation.id;
}

const polarityRank: Record<Relation['polarity'], number> = { affirmed: 2, disputed: 1, denied: 0 };
/** More than any collection has newsrooms. */
const manySources = 1e6;

/**
 * How well a relation holds, as one number, the more the better: what is affirmed before what is disputed before what
 * is denied; then by how many independent accounts are certain; then by firmness.
 */
export function strength(relation: Relation): number {
  const { polarity, modality } = relation;
  const accounts = Math.min(certainSupport(relation), manySources - 1);
  return (polarityRank[polarity] * manySources + accounts) * FIRMNESS.length + firmnessRank(modality);
}
