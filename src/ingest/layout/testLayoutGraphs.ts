import { largeGraph } from '../../model/testLargeGraph.ts';
import type { Entity, Graph, Relation } from '../../model/types.ts';
import type { LayoutEdge, LayoutGraph, LayoutNode } from './nodes.ts';

export type Drawable = Pick<Graph, 'entities' | 'relations' | 'vocabulary'>;

/** Nothing that is told is structure. */
export const noVocabulary: Graph['vocabulary'] = { kinds: [], families: [], predicates: [] };

const NAMES = [
  'Serbia',
  'the Central African Republic',
  'NATO',
  'armoured personnel carriers',
  'Mi-35',
  '国防部',
];

/** A ring on which each is tied to the next few: everything has its place, and nothing is a hub. */
export function ringGraph(size: number, relations: number): Drawable {
  const { entities, relations: all } = largeGraph(relations, size);
  return {
    entities: entities.filter(({ id }) => id.startsWith('state-')),
    relations: all,
    vocabulary: noVocabulary,
  };
}

/** Every pair as likely as any other: no drawing of it is good. */
export function scatteredGraph(size: number, relations: number): Drawable {
  const random = numbers(size + relations);
  return graphOf(size, relations, () => [Math.floor(random() * size), Math.floor(random() * size)]);
}

/** Stories of about fifteen, as news has them: most relations lie inside one, and lead to the few it is about. */
export function clusteredGraph(size: number, relations: number): Drawable {
  const random = numbers(size + relations);
  const clusters = Math.max(2, Math.round(size / 15));
  const member = (cluster: number) => {
    const own = Math.floor((size - 1 - cluster) / clusters) + 1;
    return cluster + clusters * Math.floor(own * random() ** 2);
  };
  return graphOf(size, relations, () => {
    const cluster = Math.floor(random() * clusters);
    const other = random() < 0.88 ? cluster : Math.floor(random() * clusters);
    return [member(cluster), member(other)];
  });
}

/** As many different pairs as asked for, or as are found within a bounded number of trials. */
function graphOf(size: number, relations: number, pair: () => [number, number]): Drawable {
  const entities = Array.from({ length: size }, (_, i) => entity(i));
  const found = new Map<string, Relation>();
  for (let trial = 0; trial < relations * 20 && found.size < relations; trial++) {
    const [a, b] = pair();
    if (a !== b)
      found.set(
        [a, b].toSorted((one, other) => one - other).join('~'),
        relationBetween(`entity-${a}`, `entity-${b}`),
      );
  }
  return { entities, relations: [...found.values()], vocabulary: noVocabulary };
}

export function entity(i: number): Entity {
  return { id: `entity-${i}`, kind: 'country', name: NAMES[i % NAMES.length] ?? '', aliases: [] };
}

export function relationBetween(subject: string, object: string): Relation {
  return {
    id: `${subject}~meets~${object}`,
    subject,
    predicate: 'meets',
    object,
    statements: [],
    polarity: 'affirmed',
    modality: 'actual',
    spread: [],
    dated: 0,
    earliest: null,
    latest: null,
    support: { articles: 1, stories: 1, origins: [1, 1], sources: [1, 1], speakers: [] },
  };
}

/** From 0 to 1, the same at each call (Mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Small discs at these places, so many units apart, with edges between them by number. */
export function drawing(
  points: readonly (readonly [number, number])[],
  pairs: readonly (readonly [number, number])[],
  unit = 10,
): LayoutGraph {
  const nodes = points.map(([x, y], i): LayoutNode => ({
    id: `node-${i}`,
    halfWidth: 4,
    above: 3,
    below: 5,
    x: x * unit,
    y: y * unit,
  }));
  const edges = pairs.flatMap(([a, b]): LayoutEdge[] => {
    const [source, target] = [nodes[a], nodes[b]];
    return source && target ? [{ source, target, weight: 1 }] : [];
  });
  return { nodes, edges };
}
