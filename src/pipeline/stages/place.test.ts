import { describe, expect, it } from 'vitest';
import type { Entity, EntityId, Relation } from '../../model/types.ts';
import { labelBox } from '../../model/labelBox.ts';
import { place } from './place.ts';

const NAMES = [
  'Serbia',
  'the Central African Republic',
  'NATO',
  'armoured personnel carriers',
  'Mi-35',
  '国防部',
];

/** Two hubs and what hangs on them, as news has it, and one entity without a relation. */
const entities: Entity[] = Array.from({ length: 40 }, (_, i) => ({
  id: `entity-${i}`,
  kind: 'country',
  name: NAMES[i % NAMES.length] ?? '',
  aliases: [],
}));
const relations = entities.slice(2, -1).map(({ id }, i) => tie(`entity-${i % 2}`, id));
const graph = {
  entities,
  relations: [...relations, tie('entity-0', 'entity-1'), tie('entity-5', 'entity-9')],
};

function tie(subject: EntityId, object: EntityId): Relation {
  const support: Relation['support'] = { articles: 1, stories: 1, origins: [1, 1], speakers: [] };
  const when = { earliest: null, latest: null };
  return {
    id: `${subject}~meets~${object}`,
    subject,
    predicate: 'meets',
    object,
    statements: [],
    polarity: 'affirmed',
    modality: 'actual',
    ...when,
    support,
  };
}

function rectangle({ id, name }: Entity, positions: ReturnType<typeof place>) {
  const [x, y] = positions[id] ?? [Number.NaN, Number.NaN];
  const ties = graph.relations.filter(({ subject, object }) => subject === id || object === id).length;
  const { halfWidth, above, below } = labelBox(name, ties);
  return { left: x - halfWidth, right: x + halfWidth, top: y - above, bottom: y + below };
}

function without(gone: EntityId) {
  return {
    entities: entities.filter(({ id }) => id !== gone),
    relations: graph.relations.filter(({ subject, object }) => subject !== gone && object !== gone),
  };
}

function overlapping(positions: ReturnType<typeof place>): string[] {
  const boxes = entities.map((entity) => ({ id: entity.id, ...rectangle(entity, positions) }));
  const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
  return pairs
    .filter(([a, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
    .map(([a, b]) => `${a.id} ${b.id}`);
}

function distance(positions: ReturnType<typeof place>, a: EntityId, b: EntityId): number {
  const [[ax, ay], [bx, by]] = [positions[a] ?? [0, 0], positions[b] ?? [0, 0]];
  return Math.hypot(ax - bx, ay - by);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

describe('place', () => {
  const positions = place(graph, new Map());
  const boxes = entities.slice(0, -1).map((entity) => rectangle(entity, positions));

  it('lets no disc or name overlap another', () => {
    expect(overlapping(positions)).toEqual([]);
  });

  it('gives whole numbers around the middle', () => {
    const [left, right] = [Math.min(...boxes.map((b) => b.left)), Math.max(...boxes.map((b) => b.right))];
    expect(Math.abs(left + right)).toBeLessThanOrEqual(2);
    expect(Object.values(positions).flat().every(Number.isInteger)).toBe(true);
  });

  it('draws the same graph the same way', () => {
    expect(place(structuredClone(graph), new Map())).toEqual(positions);
  });

  it('keeps a drawing that is given back', () => {
    expect(place(graph, new Map(Object.entries(positions)))).toEqual(positions);
  });

  it('moves no one when one leaves', () => {
    const { 'entity-7': gone, ...rest } = positions;
    expect(gone).toBeDefined();
    expect(place(without('entity-7'), new Map(Object.entries(positions)))).toEqual(rest);
  });

  it('moves few when one comes, and puts it near its neighbours', () => {
    const before = place(without('entity-9'), new Map());
    const after = place(graph, new Map(Object.entries(before)));
    const moves = Object.entries(before).map(([id, [x, y]]) => {
      const [newX, newY] = after[id] ?? [Number.NaN, Number.NaN];
      return Math.hypot(newX - x, newY - y);
    });
    expect(median(moves)).toBe(0);
    expect(distance(after, 'entity-9', 'entity-1')).toBeLessThan(300);
    expect(overlapping(after)).toEqual([]);
  });

  it('keeps neighbours nearer than strangers', () => {
    const tied = median(graph.relations.map(({ subject, object }) => distance(positions, subject, object)));
    const all = median(
      entities.flatMap(({ id }) => entities.map((other) => distance(positions, id, other.id))),
    );
    expect(tied).toBeLessThan(all * 0.7);
  });

  it('keeps what has no relation out of the drawing, beneath it', () => {
    const alone = entities.at(-1)?.id ?? '';
    expect(positions[alone]?.[1]).toBeGreaterThan(Math.max(...boxes.map((box) => box.bottom)));
  });

  it('draws a single entity and none', () => {
    expect(Object.keys(place({ entities: entities.slice(0, 1), relations: [] }, new Map()))).toEqual([
      'entity-0',
    ]);
    expect(place({ entities: [], relations: [] }, new Map())).toEqual({});
  });
});
