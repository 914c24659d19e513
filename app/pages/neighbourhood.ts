import { discSize } from '../../src/model/drawing.ts';
import type { Entity, Relation } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { signOf, type Sign } from '../../src/query/sign.ts';
import type { Subject } from '../../src/view/pages.ts';

/** A disc of the small drawing, in pixels of the image. */
export interface Disc {
  id: string;
  name: string;
  sign: Sign;
  x: number;
  y: number;
  radius: number;
  /** One of those that the image is of. */
  chosen: boolean;
}

export interface Line {
  relation: Relation;
  from: Disc;
  to: Disc;
  /** How far its middle bends aside, so that lines between the same two discs are apart. */
  bend: number;
  chosen: boolean;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * What is drawn on the image of a page, at the places of the graph file: an entity with those it is tied to, the ends of a
 * relation with theirs, or everything for the collection.
 */
export function neighbourhood(
  index: GraphIndex,
  subject: Subject | null,
  box: Box,
): { discs: Disc[]; lines: Line[] } {
  const chosen = new Set(subject ? endsOf(index, subject) : []);
  const relations = index.graph.relations.filter(
    ({ subject: from, object: to }) => !subject || chosen.has(from) || chosen.has(to),
  );
  const touched = new Set([...chosen, ...relations.flatMap(({ subject: from, object: to }) => [from, to])]);
  const entities = index.graph.entities.filter(({ id }) => touched.has(id));
  const discs = place(index, entities, chosen, box);
  const disc = new Map(discs.map((one) => [one.id, one]));
  const lines = relations.map((relation): Line => ({
    relation,
    from: get(disc, relation.subject),
    to: get(disc, relation.object),
    bend: bendOf(relation, relations),
    chosen: relation.id === subject?.id,
  }));
  return { discs, lines };
}

function endsOf(index: GraphIndex, { type, id }: Subject): string[] {
  if (type === 'entity') return [id];
  const { subject, object } = get(index.relations, id);
  return [subject, object];
}

/** As large as fits the box, but never so large that two discs fill it. */
function place(index: GraphIndex, entities: Entity[], chosen: ReadonlySet<string>, box: Box): Disc[] {
  const at = (id: string): [number, number] => index.graph.positions?.[id] ?? [0, 0];
  const [xs, ys] = [entities.map(({ id }) => at(id)[0]), entities.map(({ id }) => at(id)[1])];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(2.6, box.width / Math.max(1, right - left), box.height / Math.max(1, bottom - top));
  return entities.map((entity) => {
    const [x, y] = at(entity.id);
    return {
      id: entity.id,
      name: entity.name,
      sign: signOf(index, entity.id),
      x: box.x + box.width / 2 + (x - (left + right) / 2) * scale,
      y: box.y + box.height / 2 + (y - (top + bottom) / 2) * scale,
      radius: radius(index, entity, chosen, scale),
      chosen: chosen.has(entity.id),
    };
  });
}

function radius(index: GraphIndex, { id }: Entity, chosen: ReadonlySet<string>, scale: number): number {
  const size = (discSize(index.relationsOf.get(id)?.length ?? 0) / 2) * Math.max(0.55, Math.min(1.15, scale));
  return chosen.has(id) ? Math.max(17, size * 1.15) : size;
}

/** Relations between the same two entities lie beside one another. */
function bendOf(relation: Relation, relations: readonly Relation[]): number {
  const alike = relations.filter((one) => endsOfRelation(one) === endsOfRelation(relation));
  const offset = (alike.indexOf(relation) - (alike.length - 1) / 2) * 26;
  return relation.subject < relation.object ? offset : -offset;
}

function endsOfRelation({ subject, object }: Relation): string {
  return [subject, object].toSorted().join(' ');
}
