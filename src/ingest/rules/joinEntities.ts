import type { Alias, Entity } from '../../model/types.ts';
import { withEntityIds } from '../entityIds.ts';
import { british } from './institutions.ts';

const ONE_BY_NAME = 'Named in several reports, which were taken to mean one person by the full name alone.';

const ONE_BY_LETTERS =
  'Printed with and without accents, and taken for one because the letters are the same.';

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
  for (const [story, entities] of byStory.entries()) {
    for (const entity of entities) {
      const key = keyed(entity);
      const before = found.get(key);
      if (before) join(before, entity, story);
      else found.set(key, alone(entity, story));
    }
  }
  return withAmbiguity(withEntityIds([...found.values()].map(noted), known));
}

function keyOf({ kind, name }: Entity): string {
  const lower = lettersOf(kind, british(name.toLowerCase()).replace(/^the /u, ''));
  return `${kind} ${kind === 'weapon' ? lower.replace(/s$/u, '') : lower}`;
}

/** Bodies and places are printed with accents or without; of people, only a person can say that two names mean one. */
function lettersOf(kind: string, name: string): string {
  return kind === 'person' ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** One entity as the stories have it, in how many of them it stands, and the last of these. */
interface Joined {
  entity: Entity;
  stories: number;
  last: number;
}

/** What was taken for one by its name: whoever reviews it is told. */
function noted({ entity, stories }: Joined): Entity {
  if (entity.note !== undefined) return entity;
  if (entity.kind === 'person') return stories > 1 ? { ...entity, note: ONE_BY_NAME } : entity;
  return hasAccentsAndNone(entity) ? { ...entity, note: ONE_BY_LETTERS } : entity;
}

function hasAccentsAndNone({ kind, aliases }: Entity): boolean {
  const texts = new Set(aliases.map(({ text }) => text));
  return aliases.some(({ text }) => lettersOf(kind, text) !== text && texts.has(lettersOf(kind, text)));
}

function alone(entity: Entity, story: number): Joined {
  return { entity: { ...entity, aliases: once(entity.aliases) }, stories: 1, last: story };
}

function join(before: Joined, entity: Entity, story: number): void {
  if (before.last !== story) before.stories++;
  before.last = story;
  const known = before.entity.aliases;
  const isMore = entity.aliases.some(({ text }) => known.every((alias) => alias.text !== text));
  if (isMore) before.entity = { ...before.entity, aliases: once([...known, ...entity.aliases]) };
}

/** The first of each text. */
function once(aliases: readonly Alias[]): Alias[] {
  const byText = new Map<string, Alias>();
  for (const alias of aliases) if (!byText.has(alias.text)) byText.set(alias.text, alias);
  return [...byText.values()];
}

/** What two entities are called is marked as ambiguous. */
function withAmbiguity(found: readonly Entity[]): Entity[] {
  const owners = new Map<string, number>();
  for (const { aliases } of found)
    for (const { text } of aliases) owners.set(text, (owners.get(text) ?? 0) + 1);
  return found.map((entity) => ({
    ...entity,
    aliases: entity.aliases.map((alias) =>
      (owners.get(alias.text) ?? 0) > 1 ? { ...alias, ambiguous: true as const } : alias,
    ),
  }));
}
