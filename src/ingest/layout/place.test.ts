import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity, EntityId } from '../../model/types.ts';
import { labelBox } from '../../model/labelBox.ts';
import { aspects } from '../../model/paneShape.ts';
import { noDrawings, place, placeAll } from './place.ts';
import {
  clusteredGraph,
  entity as entityNumber,
  noVocabulary,
  relationBetween,
  ringGraph,
  scatteredGraph,
  type Drawable,
} from './testLayoutGraphs.ts';
import { measurePositions } from './measurePositions.ts';

/** Two hubs and what hangs on them, as news has it, and one entity without a relation. */
const entities: Entity[] = Array.from({ length: 40 }, (_, i) => entityNumber(i));
const relations = entities.slice(2, -1).map(({ id }, i) => relationBetween(`entity-${i % 2}`, id));
const graph = {
  vocabulary: noVocabulary,
  entities,
  relations: [...relations, relationBetween('entity-0', 'entity-1'), relationBetween('entity-5', 'entity-9')],
};

function rectangle({ id, name }: Entity, positions: ReturnType<typeof place>) {
  const [x, y] = positions[id] ?? [Number.NaN, Number.NaN];
  const ties = graph.relations.filter(({ subject, object }) => subject === id || object === id).length;
  const { halfWidth, above, below } = labelBox(name, ties);
  return { left: x - halfWidth, right: x + halfWidth, top: y - above, bottom: y + below };
}

function without(gone: EntityId) {
  return {
    ...graph,
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
    // Amid its two neighbours, which may stand far from one another.
    const far = distance(after, 'entity-9', 'entity-1') + distance(after, 'entity-9', 'entity-5');
    expect(far).toBeLessThan(2 * 300);
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
    expect(
      Object.keys(place({ ...graph, entities: entities.slice(0, 1), relations: [] }, new Map())),
    ).toEqual(['entity-0']);
    expect(place({ ...graph, entities: [], relations: [] }, new Map())).toEqual({});
  });

  it('puts a chain of new ones behind one another', () => {
    const chain = [relationBetween('entity-7', 'entity-40'), relationBetween('entity-40', 'entity-41')];
    const more = {
      ...graph,
      entities: [...entities, entityNumber(40), entityNumber(41)],
      relations: [...graph.relations, ...chain],
    };
    const after = place(more, new Map(Object.entries(positions)));
    expect(distance(after, 'entity-7', 'entity-40')).toBeLessThan(300);
    expect(distance(after, 'entity-40', 'entity-41')).toBeLessThan(300);
    expect(measurePositions(more, after).overlaps).toBe(0);
  });

  it('draws anew where little is kept, and no worse than from nothing', () => {
    const few = Object.entries(positions).slice(0, 2);
    const after = place(graph, new Map(few));
    expect(overlapping(after)).toEqual([]);
    const [anew, whole] = [after, positions].map((some) => measurePositions(graph, some));
    expect(anew?.length).toBeLessThan((whole?.length ?? 0) * 1.5);
  });
});

describe('a pane of another shape', () => {
  const drawings = placeAll(graph, noDrawings);

  it('has places of its own, as wide to as high as it is', () => {
    for (const [shape, positions] of Object.entries(drawings.shapedPositions)) {
      const wanted = aspects[shape === 'wide' ? 'wide' : 'tall'];
      const { width, height, overlaps } = measurePositions(
        graph,
        positions,
        shape === 'wide' ? 'wide' : 'tall',
      );
      expect(overlaps).toBe(0);
      expect(width / height / wanted).toBeGreaterThan(0.75);
      expect(width / height / wanted).toBeLessThan(1.33);
    }
    expect(drawings.positions).toEqual(place(graph, new Map()));
  });

  it('keeps each drawing that is given back', () => {
    const before = {
      square: new Map(Object.entries(drawings.positions)),
      wide: new Map(Object.entries(drawings.shapedPositions.wide)),
      tall: new Map(Object.entries(drawings.shapedPositions.tall)),
    };
    expect(placeAll(graph, before)).toEqual(drawings);
  });
});

describe('at the size of a collection', () => {
  const kinds = [clusteredGraph, scatteredGraph, ringGraph];
  const [kind, size, each] = [
    fc.constantFrom(...kinds),
    fc.integer({ min: 5, max: 300 }),
    fc.integer({ min: 1, max: 3 }),
  ];

  it('no name lies over another, and no disc', () => {
    fc.assert(
      fc.property(kind, size, each, (make, entityCount, relationsEach) => {
        const some = make(entityCount, entityCount * relationsEach);
        expect(measurePositions(some, place(some, new Map()))).toMatchObject({ overlaps: 0, discsOver: 0 });
      }),
      { numRuns: 3, examples: [[clusteredGraph, 300, 3]] },
    );
  });

  it('a thousand find room too, though they stood on one spot', () => {
    const many = clusteredGraph(1000, 1500);
    const heap = new Map(many.entities.map(({ id }): [string, [number, number]] => [id, [5, 5]]));
    expect(measurePositions(many, place(many, heap))).toMatchObject({ overlaps: 0, discsOver: 0 });
  });

  // What the drawing had that compared all pairs and took a minute for it (docs/placing.md).
  it.each<[name: string, graph: Drawable, crossings: number, neighboursKept: number]>([
    ['a ring of 50', ringGraph(50, 100), 14, 0.75],
    ['stories of 50', clusteredGraph(50, 100), 58, 0.484],
    ['a ring of 100', ringGraph(100, 300), 300, 0.66],
    ['stories of 100', clusteredGraph(100, 300), 634, 0.466],
  ])(
    'crosses no more edges, and keeps as many neighbours near, as before: %s',
    (_, some, crossings, near) => {
      const measured = measurePositions(some, place(some, new Map()));
      expect(measured.crossings).toBeLessThanOrEqual(crossings);
      expect(measured.neighboursKept).toBeGreaterThanOrEqual(near);
    },
  );
});
