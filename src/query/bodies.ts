import { groupSize } from '../model/drawing.ts';
import { boxOf, labelBox, type Box } from '../model/labelBox.ts';
import type { EntityId } from '../model/types.ts';
import { spanOn, type Clock, type Shown } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import type { Body, Point, Tie, When } from './layouts/layout.ts';
import type { Group, Picture } from './picture.ts';

/** Where the graph file places each entity that is drawn, or a spot of its own where it places none. */
export function filePlaces({ graph, relationsOf }: GraphIndex): ReadonlyMap<EntityId, Point> {
  const positions = new Map(Object.entries(graph.positions ?? {}));
  const drawn = graph.entities.filter(({ id }) => relationsOf.has(id));
  return new Map(drawn.map(({ id }, i) => [id, positions.get(id) ?? spiral(i)]));
}

/** Evenly spread, never on top of one another (Vogel's sunflower). */
function spiral(i: number): Point {
  const radius = 90 * Math.sqrt(i);
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/**
 * What a layout places.
 * @param nameOf what is written under a group
 */
export function bodiesOf(
  index: GraphIndex,
  shown: Shown,
  picture: Picture,
  clock: Clock,
  nameOf: (group: Group) => string,
): Body[] {
  const places = filePlaces(index);
  const dates = firstDates(index, shown, clock);
  const degrees = degreesOf(tiesOf(index, picture));
  const alone = [...picture.entities].map((id) => ({ id, entities: [id], box: entityBox(index, id) }));
  const groups = picture.groups.map((group) => ({
    ...group,
    box: boxOf(nameOf(group), groupSize(group.entities.length)),
  }));
  return [...alone, ...groups].map(({ id, entities, box }) => {
    const kinds = new Set(entities.map((member) => get(index.entities, member).kind));
    return {
      id,
      ...box,
      members: entities.length,
      at: middleOf(entities.map((member) => places.get(member) ?? [0, 0])),
      degree: degrees.get(id) ?? 0,
      kind: kinds.size === 1 ? ([...kinds][0] ?? '') : '',
      when: earliest(entities.map((member) => dates.get(member))),
    };
  });
}

function entityBox(index: GraphIndex, id: EntityId): Box {
  return labelBox(get(index.entities, id).name, index.relationsOf.get(id)?.length ?? 0);
}

/** Once for every two that are drawn, as the first relation between them goes. */
export function tiesOf(index: GraphIndex, { relations, lines }: Picture): Tie[] {
  const ties = new Map<string, Tie>();
  const tie = (from: string, to: string) => {
    const key = [from, to].toSorted().join('~');
    if (from !== to && !ties.has(key)) ties.set(key, { from, to });
  };
  for (const id of relations) {
    const { subject, object } = get(index.relations, id);
    tie(subject, object);
  }
  for (const {
    ends,
    relations: [first = ''],
  } of lines) {
    const subject = index.relations.get(first)?.subject;
    const [a, b] = ends;
    if (subject === b) tie(b, a);
    else tie(a, b);
  }
  return [...ties.values()];
}

function degreesOf(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const id of ties.flatMap(({ from, to }) => [from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** The first date that any statement shown of an entity has of its own. */
function firstDates(index: GraphIndex, shown: Shown, clock: Clock): ReadonlyMap<EntityId, When> {
  const dates = new Map<EntityId, When>();
  for (const id of shown.statements) {
    const statement = get(index.statements, id);
    const { earliest: from, latest: to, own } = spanOn(clock, statement, index);
    const day = from ?? to;
    if (!own || day === null) continue;
    const edtf = from === to ? day : `${from ?? '..'}/${to ?? '..'}`;
    for (const end of [statement.subject, statement.object])
      dates.set(end, earliest([dates.get(end), { edtf, day }]) ?? { edtf, day });
  }
  return dates;
}

function earliest(dates: readonly (When | undefined)[]): When | null {
  const known = dates.filter((date) => date !== undefined);
  return known.toSorted((a, b) => compare(a.day, b.day) || compare(a.edtf, b.edtf))[0] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function middleOf(points: readonly Point[]): Point {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}
