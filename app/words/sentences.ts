import type { EntityId, Relation, Statement } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { headingVerb, inverseVerb, labelVerb, sameWords, type Claim } from '../../src/query/verbs.ts';
import { isolated } from './bidi.ts';
import { numberFormat } from './formats.ts';

/** "Russia supplies arms to Serbia", with the negated words where it is denied; in the text's own words where they fit. */
export function sentence(index: GraphIndex, claim: Claim): string {
  return capitalise(clause(index, claim));
}

/** The same for the middle of a sentence: "the Serbian military displayed combat drones". */
export function clause(index: GraphIndex, claim: Claim): string {
  const { first, words, second } = headingVerb(index, claim);
  return isolated(`${name(index, first)} ${words} ${name(index, second)}`);
}

/** What sentences are put in order by: themselves without their articles, or half of them would stand under T. */
export function orderWords(index: GraphIndex, claim: Claim): string {
  const { first, words, second } = headingVerb(index, claim);
  return `${nameAlone(index, first)} ${words} ${nameAlone(index, second)}`;
}

/** The words on a line. One that holds both ways has no arrow, and whoever reads the text's words along it may turn them round. */
export function lineWords(index: GraphIndex, relation: Relation): string {
  const { symmetric } = get(index.predicates, relation.predicate);
  return symmetric ? labelVerb(index, relation).words : edgeWords(index, relation);
}

/** The words in a row, which lead from its first end to its second: no others may stand there. */
export function edgeWords(index: GraphIndex, relation: Relation): string {
  const { first, words } = headingVerb(index, relation);
  const { symmetric } = get(index.predicates, relation.predicate);
  return first === relation.subject || symmetric ? words : labelVerb(index, relation).words;
}

/** The ends of a relation in the order in which a row reads, which of a mutual one is that of the text's own words. */
export function rowEnds(index: GraphIndex, relation: Relation): readonly [EntityId, EntityId] {
  const { subject, object, predicate } = relation;
  const { first } = headingVerb(index, relation);
  return first === object && get(index.predicates, predicate).symmetric
    ? [object, subject]
    : [subject, object];
}

/** The type of a relation beside the words of its row, where they are not its label; null where they are. */
export function rowType(index: GraphIndex, relation: Relation): string | null {
  const { label } = get(index.predicates, relation.predicate);
  return headingVerb(index, relation).own && edgeWords(index, relation) !== label ? label : null;
}

/** The type of a relation, where its heading has the text's own words instead; null where the heading says it. */
export function typeWords(index: GraphIndex, claim: Claim): string | null {
  return headingVerb(index, claim).own ? get(index.predicates, claim.predicate).label : null;
}

/** The text's own words for what a statement says, where its heading does not have them; null where it has, or there are none. */
export function verbBeside(index: GraphIndex, statement: Statement, heading: Claim): string | null {
  if (!statement.verb) return null;
  const { words, own } = headingVerb(index, heading);
  return own && sameWords(words, statement.verb.exact) ? null : statement.verb.exact;
}

/** The relation as seen from one end: "is supplied with arms by Russia"; what has no such form is said whole. */
export function sentenceFrom(index: GraphIndex, relation: Relation, end: EntityId): string {
  const { first, words, second, own } = headingVerb(index, relation, end);
  if (end === first) return `${words} ${name(index, second)}`;
  if (own || relation.polarity === 'denied') return sentence(index, relation);
  return `${inverseVerb(index, relation)} ${name(index, first)}`;
}

/** The name of an entity for the middle of a sentence: "the United Nations". */
export function name(index: GraphIndex, id: EntityId): string {
  const entity = get(index.entities, id);
  return isolated(entity.the ? withArticle(entity.name) : entity.name);
}

/** The name of an entity where it stands alone, in a cell or as a link: "United Nations". */
export function nameAlone(index: GraphIndex, id: EntityId): string {
  return capitalise(isolated(get(index.entities, id).name));
}

// What follows is the grammar of English, for the English catalogue; a translation brings its own.

function withArticle(called: string): string {
  return /^the\s/iu.test(called) ? called : `the ${called}`;
}

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
  return words[number] ?? numberFormat().format(number);
}

/** With a capital at its beginning, if its script has any. */
export function capitalise(text: string): string {
  return text.replace(/^[\u2066-\u2068]*./su, (beginning) => beginning.toUpperCase());
}
