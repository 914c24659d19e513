import type { Entity } from '../../model/types.ts';

/** Entities by every name that they have. */
export type ByName = ReadonlyMap<string, Entity[]>;

export function byName(entities: readonly Entity[]): ByName {
  const index = new Map<string, Entity[]>();
  for (const entity of entities)
    for (const name of new Set([entity.name, ...entity.aliases.map(({ text }) => text)])) {
      const those = index.get(name);
      if (those) those.push(entity);
      else index.set(name, [entity]);
    }
  return index;
}

/**
 * Whom a name means in a story: those that it can be, so that one alone is certain. A name that is marked as ambiguous
 * means only what the text calls by its own name too, and of several it means one of the kind that was given.
 */
export function resolve(name: string, kind: string | undefined, index: ByName, text: string): Entity[] {
  const bare = name.replace(/^[Tt]he /u, '');
  const owners = index.get(name) ?? index.get(bare) ?? [];
  const meant = owners.filter(
    (entity) =>
      text.includes(entity.name) ||
      entity.aliases.some(({ text: alias, ambiguous }) => !ambiguous && (alias === name || alias === bare)),
  );
  const ofKind = meant.filter((entity) => entity.kind === kind);
  return ofKind.length > 0 ? ofKind : meant;
}
