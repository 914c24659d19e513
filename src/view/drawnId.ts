import { isSlug, relationId, splitRelationId } from '../model/ids.ts';
import type { EntityId } from '../model/types.ts';
import type { Grouping } from './view.ts';

/**
 * The id under which something is drawn, in the address as in a renderer:
 *
 * - an entity: its own, `serbia`
 * - a relation: its own, `russia~supplies-arms-to~serbia`
 * - a group: what it is by and named after, `kind.weapon`; `around.serbia` for a community
 * - a bundle, all relations between two ends: those in order of code unit, `around.serbia~nato`
 *
 * The ids in a graph are slugs, without dots and tildes, so that no two of these can be the same.
 */
export type DrawnId = string;

/** A group of entities: all of a kind, or the community around its best connected member. */
export interface DrawnGroup {
  type: 'group';
  by: Grouping;
  /** The kind, or the best connected member. */
  of: string;
}

/** What a line can lead to. */
export type DrawnEnd = { type: 'entity'; id: EntityId } | DrawnGroup;

export interface DrawnBundle {
  type: 'bundle';
  ends: readonly [DrawnEnd, DrawnEnd];
}

export type Drawn =
  DrawnEnd | DrawnBundle | { type: 'relation'; subject: EntityId; predicate: string; object: EntityId };

const prefixes: Readonly<Record<Grouping, string>> = { kind: 'kind', community: 'around' };

export function formatDrawnId(drawn: Drawn): DrawnId {
  switch (drawn.type) {
    case 'entity':
      return drawn.id;
    case 'relation':
      return relationId(drawn.subject, drawn.predicate, drawn.object);
    case 'group':
      return groupId(drawn.by, drawn.of);
    case 'bundle':
      return bundleId(formatDrawnId(drawn.ends[0]), formatDrawnId(drawn.ends[1]));
  }
}

/** What an id is of, whether there is such a thing or not; null for a text that is no id. The ends of a bundle may come in either order. */
export function parseDrawnId(id: string): Drawn | null {
  const relation = splitRelationId(id);
  if (relation) {
    const [subject, predicate, object] = relation;
    return { type: 'relation', subject, predicate, object };
  }
  const [a, b, ...rest] = id.split('~').map(parseEnd);
  if (!a || rest.length > 0) return null;
  if (b === undefined) return a;
  return b && { type: 'bundle', ends: [a, b] };
}

export function groupId(by: Grouping, of: string): DrawnId {
  return `${prefixes[by]}.${of}`;
}

/** The id of the one line between two ends, whichever is named first. */
export function bundleId(a: DrawnId, b: DrawnId): DrawnId {
  return [a, b].toSorted().join('~');
}

/** The id of words over a part of the drawing, which is of nothing that can be selected. */
export function captionId(number: number): DrawnId {
  return `caption.${number}`;
}

/** The id of a small node on a line, or of what leads from it to something, which are selected by their line alone. */
export function tieId(...parts: readonly DrawnId[]): DrawnId {
  return `tie.${parts.join('.')}`;
}

/** The groups that an id names: itself, or the ends of a bundle. */
export function groupsIn(id: string): DrawnGroup[] {
  const drawn = parseDrawnId(id);
  const ends = drawn?.type === 'bundle' ? drawn.ends : [drawn];
  return ends.filter((end) => end?.type === 'group');
}

function parseEnd(id: string): DrawnEnd | null {
  if (isSlug(id)) return { type: 'entity', id };
  const [prefix, of = '', ...rest] = id.split('.');
  const by = prefix === prefixes.kind ? 'kind' : 'community';
  return prefix === prefixes[by] && isSlug(of) && rest.length === 0 ? { type: 'group', by, of } : null;
}
