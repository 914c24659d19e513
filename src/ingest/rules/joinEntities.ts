import { slug } from '../../model/ids.ts';
import type { Alias, Entity } from '../../model/types.ts';
import { british } from './institutions.ts';

const ONE_BY_NAME = 'Named in several reports, which were taken to mean one person by the full name alone.';

/**
 * What the stories name, each thing once, with an id that nobody has: one name of one kind is one entity.
 *
 * @param byStory what each story names
 */
export function joined(byStory: readonly (readonly Entity[])[], known: readonly Entity[]): Entity[] {
  const found = new Map<string, Joined>();
  const keys = new Map<string, string>();
  const keyed = (entity: Entity) => {
    const printed = `${entity.kind} ${entity.name}`;
    const key = keys.get(printed) ?? keyOf(entity);
    keys.set(printed, key);
    return key;
  };
  for (const entities of byStory) {
    const here = new Set<string>();
    for (const entity of entities) {
      const key = keyed(entity);
      found.set(key, join(found.get(key), entity, !here.has(key)));
      here.add(key);
    }
  }
  return withIds([...found.values()].map(noted), known);
}

function keyOf({ kind, name }: Entity): string {
  const lower = british(name.toLowerCase()).replace(/^the /u, '');
  return `${kind} ${kind === 'weapon' ? lower.replace(/s$/u, '') : lower}`;
}

/** One entity as the stories have it, and in how many of them it stands. */
interface Joined {
  entity: Entity;
  stories: number;
}

/** A person whom several reports name may be several of one name: whoever reviews it is told. */
function noted({ entity, stories }: Joined): Entity {
  return entity.kind === 'person' && stories > 1 && !entity.note ? { ...entity, note: ONE_BY_NAME } : entity;
}

function join(before: Joined | undefined, entity: Entity, isFirstHere: boolean): Joined {
  if (!before) return { entity: { ...entity, aliases: once(entity.aliases) }, stories: 1 };
  const stories = before.stories + (isFirstHere ? 1 : 0);
  const known = before.entity.aliases;
  const isMore = entity.aliases.some(({ text }) => known.every((alias) => alias.text !== text));
  if (!isMore) return { ...before, stories };
  return { entity: { ...before.entity, aliases: once([...known, ...entity.aliases]) }, stories };
}

/** The first of each text. */
function once(aliases: readonly Alias[]): Alias[] {
  const byText = new Map<string, Alias>();
  for (const alias of aliases) if (!byText.has(alias.text)) byText.set(alias.text, alias);
  return [...byText.values()];
}

/** Ids by the name, with the kind where two kinds share it; what two entities are called is marked as ambiguous. */
function withIds(found: Entity[], known: readonly Entity[]): Entity[] {
  const ids = new Map<string, number>(known.map(({ id }) => [id, 1]));
  for (const { name } of found) ids.set(slug(name), (ids.get(slug(name)) ?? 0) + 1);
  const owners = new Map<string, number>();
  for (const { aliases } of found)
    for (const { text } of aliases) owners.set(text, (owners.get(text) ?? 0) + 1);
  return found.map((entity) => {
    const id = slug(entity.name);
    const isShared = (ids.get(id) ?? 0) > 1 && entity.kind !== 'country';
    return {
      ...entity,
      id: isShared ? `${id}-${entity.kind}` : id,
      aliases: entity.aliases.map((alias) =>
        (owners.get(alias.text) ?? 0) > 1 ? { ...alias, ambiguous: true as const } : alias,
      ),
    };
  });
}
