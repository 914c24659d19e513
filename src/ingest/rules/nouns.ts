import type { Entity } from '../../model/types.ts';
import type { NamedSpan } from './mentionsOf.ts';
import type { Phrase } from './phrases.ts';

/** What a noun group is: the name it ends with, unless that only describes another noun. */
export function headName(phrase: Phrase): NamedSpan | null {
  const last = phrase.tokens.at(-1);
  const name = phrase.names.at(-1);
  if (!last || !name || name.end < last.end) return namedWeapon(phrase);
  if (name.sense === 'description' && name.entity.kind !== 'weapon') return null;
  return namedWeapon(phrase) ?? name;
}

/** "MiG-29 fighter jets" are MiG-29s. */
function namedWeapon({ names, tokens }: Phrase): NamedSpan | null {
  const weapons = names.filter(({ entity }) => entity.kind === 'weapon');
  const [first] = weapons;
  const last = tokens.at(-1);
  if (!first || !last || weapons.length !== names.length) return null;
  return weapons.at(-1)?.end === last.end ? (weapons.find(({ entity }) => !entity.generic) ?? first) : null;
}

/** The name that a noun group belongs to: "Avalon" in "Avalon's attack", or in "the Avalonian attack". */
export function owner(phrase: Phrase): NamedSpan | null {
  const [name] = phrase.names;
  const last = phrase.tokens.at(-1);
  if (!name || !last || name.end >= last.end) return null;
  const after = phrase.tokens.find(({ start }) => start >= name.end);
  return (after !== undefined && /^['’]s?$/u.test(after.text)) || name.sense === 'description' ? name : null;
}

export function headLemma({ tokens }: Phrase): string {
  return tokens.at(-1)?.lemma ?? '';
}

export function isOf({ kind }: Entity, kinds: readonly string[]): boolean {
  return kinds.includes(kind);
}
