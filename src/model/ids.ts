import type { EntityId, Predicate, RelationId, StatementId, StoryId } from './types.ts';

/** Lower-case ASCII letters and digits in groups joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const FOLDED: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  þ: 'th',
  ŧ: 't',
};

export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/**
 * The slug of a name or headline: diacritics folded by NFKD, apostrophes dropped, all else a hyphen.
 * A text without a Latin letter or digit has none and gives `x`, so that the result is always a slug.
 */
export function slug(text: string): string {
  const lower = text.toLowerCase();
  const ascii = ASCII.test(lower) ? lower : asciiOf(lower);
  const hyphened = ascii.replace(/['’ʼ]/g, '').replace(/[^a-z0-9]+/g, '-');
  return hyphened.replace(/^-|-$/g, '') || 'x';
}

/** Most names have nothing to fold. */
const ASCII = /^[\0-\x7f]*$/u;

function asciiOf(lower: string): string {
  const latin = lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return latin.replace(/[æœßđðħıłŋøþŧ]/g, (letter) => FOLDED[letter] ?? '');
}

export function relationId(subject: EntityId, predicate: string, object: EntityId): RelationId {
  return `${subject}~${predicate}~${object}`;
}

/** The subject, predicate and object of a relation id, or null for a text that is none. */
export function splitRelationId(
  id: RelationId,
): [subject: EntityId, predicate: string, object: EntityId] | null {
  const [subject, predicate, object, ...rest] = id.split('~');
  if (subject === undefined || predicate === undefined || object === undefined || rest.length > 0)
    return null;
  return [subject, predicate, object].every(isSlug) ? [subject, predicate, object] : null;
}

/** The ends as a statement must hold them: those of a symmetric predicate are ordered by code unit. */
export function orderEnds(
  predicate: Predicate,
  subject: EntityId,
  object: EntityId,
): [subject: EntityId, object: EntityId] {
  return predicate.symmetric && object < subject ? [object, subject] : [subject, object];
}

/** The story that a statement id names: all before its last full stop. */
export function storyOf(statement: StatementId): StoryId {
  return statement.slice(0, Math.max(0, statement.lastIndexOf('.')));
}

/** A list as a map from its ids. */
export function indexById<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
