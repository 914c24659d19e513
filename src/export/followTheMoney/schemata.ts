import type { Entity } from '../../model/types.ts';
import { get, type GraphIndex } from '../../query/graphIndex.ts';

/** How kinds and predicates name their counterparts in FollowTheMoney. */
export const VOCABULARY = 'FollowTheMoney';

/** The schemata that a kind can be, each with those that it is an instance of too. */
export const ancestors: Readonly<Record<string, readonly string[]>> = {
  Address: [],
  Airplane: ['Vehicle', 'Asset'],
  Asset: [],
  Company: ['Organization', 'LegalEntity', 'Asset'],
  Contract: ['Asset'],
  Event: [],
  LegalEntity: [],
  Organization: ['LegalEntity'],
  Person: ['LegalEntity'],
  Project: [],
  PublicBody: ['Organization', 'LegalEntity'],
  RealEstate: ['Asset'],
  Vehicle: ['Asset'],
  Vessel: ['Vehicle', 'Asset'],
};

/** By id, for graph files of version 1, whose kinds name no counterparts. A state that acts is a public body. */
const byKind: Readonly<Record<string, string | undefined>> = {
  country: 'PublicBody',
  organization: 'Organization',
  person: 'Person',
  weapon: 'Asset',
  place: 'Address',
  event: 'Event',
};

/**
 * What an entity is in FollowTheMoney; null where nothing there is of its kind. A class is nothing there: the format
 * takes each entity for one thing, and would make one and the same of all that is called "helicopters".
 */
export function schemaOf(index: GraphIndex, { kind, generic }: Entity): string | null {
  return generic ? null : schemaOfKind(index, kind);
}

/** The counterpart that a map names; null for none, and for one that is not inherited. */
export function mapped(maps: Readonly<Record<string, string>> | undefined): string | null {
  return maps && Object.hasOwn(maps, VOCABULARY) ? (maps[VOCABULARY] ?? null) : null;
}

export function isA(schema: string | null, wanted: string): boolean {
  return schema !== null && (schema === wanted || (ancestors[schema]?.includes(wanted) ?? false));
}

function schemaOfKind(index: GraphIndex, id: string): string | null {
  const isMapped = index.graph.vocabulary.kinds.some(({ maps }) => mapped(maps) !== null);
  if (!isMapped) return Object.hasOwn(byKind, id) ? (byKind[id] ?? null) : null;
  const schema = mapped(get(index.kinds, id).maps);
  return schema !== null && Object.hasOwn(ancestors, schema) ? schema : null;
}
