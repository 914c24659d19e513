import { bundleId } from '../view/drawnId.ts';
import { groupSize } from '../model/drawing.ts';
import { boxOf, labelBox, type Box } from '../model/labelBox.ts';
import type { PaneShape } from '../model/paneShape.ts';
import { isDated } from '../model/time.ts';
import type { EntityId } from '../model/types.ts';
import { spanOn, type Clock, type Subgraph } from '../query/filter.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import type { LayoutNode, Point, LayoutEdge, FirstDate } from './layouts/layout.ts';
import type { CollapsedGroup, VisibleGraph } from './visible.ts';

/**
 * Where the graph file places each entity that is drawn in a pane of a shape, or a spot of its own where it places none.
 * A file with one set of places has that for every pane.
 */
export function filePlaces(
  { graph, relationsOf }: GraphIndex,
  shape: PaneShape,
): ReadonlyMap<EntityId, Point> {
  const { positions = {}, shapedPositions } = graph;
  const places = shape === 'square' ? positions : (shapedPositions?.[shape] ?? positions);
  const positionOf = new Map(Object.entries(places));
  const drawn = graph.entities.filter(({ id }) => relationsOf.has(id));
  return new Map(drawn.map(({ id }, i) => [id, positionOf.get(id) ?? spiral(i)]));
}

/** Evenly spread, never on top of one another (Vogel's sunflower). */
function spiral(i: number): Point {
  const radius = 90 * Math.sqrt(i);
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/**
 * What a layout places.
 * @param shape of the pane
 * @param nameOf what is written under a group
 */
export function layoutNodesOf(
  index: GraphIndex,
  shape: PaneShape,
  shown: Subgraph,
  visible: VisibleGraph,
  clock: Clock,
  nameOf: (group: CollapsedGroup) => string,
): LayoutNode[] {
  const places = filePlaces(index, shape);
  const dates = firstDates(index, shown, clock);
  const degrees = degreesOf(layoutEdgesOf(index, visible));
  const alone = [...visible.entities].map((id) => ({ id, entities: [id], box: entityBox(index, id) }));
  const groups = visible.groups.map((group) => ({
    ...group,
    box: boxOf(nameOf(group), groupSize(group.entities.length)),
  }));
  return [...alone, ...groups].map(({ id, entities, box }) => {
    const kinds = new Set(entities.map((member) => get(index.entities, member).kind));
    return {
      id,
      ...box,
      members: entities.length,
      at: meanOf(entities.map((member) => places.get(member) ?? [0, 0])),
      degree: degrees.get(id) ?? 0,
      kind: kinds.size === 1 ? ([...kinds][0] ?? '') : '',
      when: earliest(entities.map((member) => dates.get(member))),
    };
  });
}

export function entityBox(index: GraphIndex, id: EntityId): Box {
  return labelBox(get(index.entities, id).name, index.relationsOf.get(id)?.length ?? 0);
}

/** Once for every two that are drawn, as the first relation between them goes. */
export function layoutEdgesOf(index: GraphIndex, { relations, bundles }: VisibleGraph): LayoutEdge[] {
  const edges = new Map<string, LayoutEdge>();
  const edge = (from: string, to: string) => {
    const key = bundleId(from, to);
    if (from !== to && !edges.has(key)) edges.set(key, { from, to });
  };
  for (const id of relations) {
    const { subject, object } = get(index.relations, id);
    edge(subject, object);
  }
  for (const {
    ends,
    relations: [first = ''],
  } of bundles) {
    const subject = index.relations.get(first)?.subject;
    const [a, b] = ends;
    if (subject === b) edge(b, a);
    else edge(a, b);
  }
  return [...edges.values()];
}

function degreesOf(edges: readonly LayoutEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const id of edges.flatMap(({ from, to }) => [from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** The first date that any statement shown of an entity has of its own. */
function firstDates(index: GraphIndex, shown: Subgraph, clock: Clock): ReadonlyMap<EntityId, FirstDate> {
  const dates = new Map<EntityId, FirstDate>();
  for (const id of shown.statements) {
    const statement = get(index.statements, id);
    const { earliest: from, latest: to, own } = spanOn(clock, statement, index);
    const day = from ?? to;
    if (!own || day === null || (clock === 'event' && !isDated(statement))) continue;
    const edtf = from === to ? day : `${from ?? '..'}/${to ?? '..'}`;
    for (const end of [statement.subject, statement.object])
      dates.set(end, earliest([dates.get(end), { edtf, day }]) ?? { edtf, day });
  }
  return dates;
}

function earliest(dates: readonly (FirstDate | undefined)[]): FirstDate | null {
  const known = dates.filter((date) => date !== undefined);
  return known.toSorted((a, b) => compare(a.day, b.day) || compare(a.edtf, b.edtf))[0] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

export function meanOf(points: readonly Point[]): Point {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}
