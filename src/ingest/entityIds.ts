import anyAscii from 'any-ascii';
import { slug } from '../model/ids.ts';
import type { Entity, EntityId } from '../model/types.ts';
import { groupBy } from './groupBy.ts';

/** An entity of the graph that was built before. */
export type KnownEntity = Pick<Entity, 'id' | 'kind' | 'name'>;

/**
 * What was found, each with an id that nobody else has. Who was there before keeps the id, whatever is new beside it. Else
 * it is the slug of the name in Latin letters; of several that have it, all but a country are told apart by their kind,
 * and those of one kind by a number, in the order of their names.
 *
 * @param taken by entities that a person wrote down
 */
export function withEntityIds(
  found: readonly Entity[],
  taken: readonly Pick<Entity, 'id'>[],
  before: readonly KnownEntity[] = [],
): Entity[] {
  const used = new Set(taken.map(({ id }) => id));
  const ids = new Map<Entity, EntityId>();
  const old = new Map(before.map((entity) => [keyOf(entity), entity.id]));
  for (const entity of found) {
    const id = old.get(keyOf(entity));
    if (id !== undefined && used.size < used.add(id).size) ids.set(entity, id);
  }
  const named = found.map(nameOf);
  const slugs = groupBy(named, ({ slug: own }) => own);
  for (const { entity, slug: own } of named.filter((one) => !ids.has(one.entity)).toSorted(byName)) {
    const isShared = used.has(own) || (slugs.get(own)?.length ?? 0) > 1;
    const id = isShared && entity.kind !== 'country' ? `${own}-${entity.kind}` : own;
    ids.set(entity, free(id, used));
  }
  return found.map((entity) => ({ ...entity, id: ids.get(entity) ?? '' }));
}

function keyOf({ kind, name }: Pick<Entity, 'kind' | 'name'>): string {
  return `${kind} ${name}`;
}

/** An entity with what is asked of its name more than once. */
interface Named {
  entity: Entity;
  key: string;
  /** In Latin letters. */
  slug: string;
  isPlain: boolean;
}

function nameOf(entity: Entity): Named {
  const { name } = entity;
  return {
    entity,
    key: keyOf(entity),
    slug: slug(anyAscii(name.normalize('NFC'))),
    isPlain: anyAscii(name) === name,
  };
}

/** Names without accents first. */
function byName(a: Named, b: Named): number {
  return Number(b.isPlain) - Number(a.isPlain) || (a.key < b.key ? -1 : Number(a.key > b.key));
}

function free(id: EntityId, used: Set<EntityId>): EntityId {
  let own = id;
  for (let n = 2; used.has(own); n++) own = `${id}-${n}`;
  used.add(own);
  return own;
}
