import type { EntityId, Relation, Statement } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { isolated } from './bidi.ts';

type Claim = Pick<Relation, 'subject' | 'predicate' | 'object' | 'polarity'>;

/** "Russia supplies arms to Serbia", with the negated words where it is denied. */
export function sentence(index: GraphIndex, claim: Claim | Statement): string {
  const words = `${name(index, claim.subject)} ${verb(index, claim)} ${name(index, claim.object)}`;
  return capitalise(isolated(words));
}

/** The words between the two ends. */
export function verb(index: GraphIndex, claim: Claim | Statement): string {
  const predicate = get(index.predicates, claim.predicate);
  return claim.polarity === 'denied' ? predicate.negated : predicate.label;
}

/** The relation as seen from one end: "is supplied with arms by Russia"; a denial has no such form and is said whole. */
export function sentenceFrom(index: GraphIndex, relation: Relation, end: EntityId): string {
  const { symmetric, inverse } = get(index.predicates, relation.predicate);
  if (end === relation.subject) return `${verb(index, relation)} ${name(index, relation.object)}`;
  if (symmetric) return `${verb(index, relation)} ${name(index, relation.subject)}`;
  if (relation.polarity === 'denied') return sentence(index, relation);
  return `${inverse} ${name(index, relation.subject)}`;
}

/** The name of an entity for the middle of a sentence; where it stands alone, take it from the entity. */
export function name(index: GraphIndex, id: EntityId): string {
  return isolated(get(index.entities, id).name);
}

// What follows is the grammar of English, for the English catalogue; a translation brings its own.

/** "A", "A and B", "A, B and C". */
export function listWords(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** Numbers up to ten as words: they read better in a sentence. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${numberWord(number)} ${number === 1 ? one : many}`;
}

export function numberWord(number: number): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  return words[number] ?? number.toLocaleString();
}

/** With a capital at its beginning, if its script has any. */
export function capitalise(text: string): string {
  return text.replace(/^[\u2066-\u2068]*./su, (beginning) => beginning.toUpperCase());
}
