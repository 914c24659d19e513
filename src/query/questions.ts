import { certainSupport } from '../model/support.ts';
import type { Difference, EntityId, Relation } from '../model/types.ts';
import { isClass } from './classes.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { isStructure } from './importance.ts';
import { canSpeak } from './voices.ts';

/** What a newcomer can ask of a collection, taken from what is in it; null where nothing fits. */
export interface Questions {
  /** A plain act of one to another that much is said of, with as much certain support as any. */
  claim: Relation | null;
  /** Two that much is said of, that are not tied to each other but have something in common, which is no class. */
  pair: [EntityId, EntityId] | null;
  /** The recorded difference with the most statements, contradictions first. */
  difference: Difference | null;
}

/** Of so many of the best-tied entities each two are looked at. */
const candidates = 40;

export function questions(index: GraphIndex): Questions {
  const neighbours = neighboursOf(index);
  const ties = (id: EntityId) => neighbours.get(id)?.size ?? 0;
  return {
    claim: first(index.graph.relations.filter(isPlainAct(index)), (relation) => [
      certainSupport(relation),
      Math.min(ties(relation.subject), ties(relation.object)),
    ]),
    pair: first(unconnected(index, neighbours, ties), (pair) => [Math.min(...pair.map(ties))]),
    difference: first(index.graph.differences, ({ kind, statements }) => [
      Number(kind === 'conflict'),
      statements.length,
    ]),
  };
}

/** That somebody has done something to another, which can be asked as “who does that to them?”. */
export function isPlainAct(index: GraphIndex): (relation: Relation) => boolean {
  return (relation) =>
    relation.polarity === 'affirmed' &&
    relation.modality === 'actual' &&
    relation.subject !== relation.object &&
    !isStructure(index, relation) &&
    canSpeak(index, relation.subject) &&
    !get(index.predicates, relation.predicate).symmetric;
}

type Neighbours = ReadonlyMap<EntityId, ReadonlySet<EntityId>>;

function neighboursOf(index: GraphIndex): Neighbours {
  return new Map(
    [...index.relationsOf].map(([id, relations]) => [
      id,
      new Set(
        relations
          .map(({ subject, object }) => (subject === id ? object : subject))
          .filter((other) => other !== id),
      ),
    ]),
  );
}

function unconnected(
  index: GraphIndex,
  neighbours: Neighbours,
  ties: (id: EntityId) => number,
): [EntityId, EntityId][] {
  const best = [...neighbours.keys()].toSorted((a, b) => ties(b) - ties(a)).slice(0, candidates);
  return best
    .flatMap((a, i) => best.slice(i + 1).map((b): [EntityId, EntityId] => [a, b]))
    .filter(([a, b]) => {
      const [ofA, ofB] = [neighbours.get(a), neighbours.get(b)];
      return ofA && ofB && !ofA.has(b) && [...ofA].some((id) => ofB.has(id) && !isClass(index, id));
    });
}

/** The one whose numbers are greatest, the first number counting most; the earliest of equals; null of none. */
function first<T>(all: readonly T[], rank: (one: T) => readonly number[]): T | null {
  const ranked = all.map((one) => ({ one, rank: rank(one) }));
  return ranked.toSorted((a, b) => compare(b.rank, a.rank))[0]?.one ?? null;
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.reduce((order, value, i) => order || value - (b[i] ?? 0), 0);
}
