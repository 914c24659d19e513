import type { Entity, EntityId, Predicate } from '../../model/types.ts';
import { get, type GraphIndex } from '../graphIndex.ts';
import { meaningOf } from './smallWords.ts';

/** Whose act a word of a predicate is, or `topic` for what it is about. */
export type Part = 'subject' | 'object' | 'with' | 'topic';

/** What the words of a question can mean in a graph, by their terms. */
export interface Lexicon {
  /** Entities by a name or other word for them, its telling terms joined by spaces; whom it fits best first. */
  names: ReadonlyMap<string, readonly EntityId[]>;
  /** Of how many terms the longest name is. */
  longest: number;
  /** Entities by one term of their own name, of those with the shortest name: "vucic" for Aleksandar Vucic. */
  partial: ReadonlyMap<string, readonly EntityId[]>;
  /** Of each predicate the terms by which it is asked for. */
  predicates: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Part>>>;
}

export function lexiconOf(index: GraphIndex): Lexicon {
  const { entities, vocabulary } = index.graph;
  const names = gathered(entities.flatMap(namesOf));
  const partial = entities.flatMap(({ id, name }) =>
    meaningOf(name).map((term): Named => ({ id, key: term, rank: meaningOf(name).length })),
  );
  return {
    names,
    longest: Math.max(0, ...[...names.keys()].map((key) => key.split(' ').length)),
    partial: gathered(shortest(partial)),
    predicates: new Map(
      vocabulary.predicates.map((predicate) => [predicate.id, termsOfPredicate(predicate)]),
    ),
  };
}

interface Named {
  id: EntityId;
  key: string;
  /** The less, the better it fits. */
  rank: number;
}

const ranks = { name: 1, metonym: 2, description: 3 };

function namesOf({ id, name, aliases, words = [] }: Entity): Named[] {
  return [
    { id, text: name, rank: 0 },
    ...aliases.map(({ text, sense }) => ({ id, text, rank: ranks[sense] })),
    ...words.map((text) => ({ id, text, rank: 2 })),
  ].map(({ text, rank }) => ({ id, key: meaningOf(text).join(' '), rank }));
}

function shortest(named: readonly Named[]): Named[] {
  const least = new Map<string, number>();
  for (const { key, rank } of named) least.set(key, Math.min(rank, least.get(key) ?? rank));
  return named.filter(({ key, rank }) => rank === least.get(key));
}

function gathered(named: readonly Named[]): Map<string, EntityId[]> {
  const all = new Map<string, EntityId[]>();
  for (const { id, key } of named.toSorted((a, b) => a.rank - b.rank)) {
    const ids = all.get(key) ?? [];
    if (!ids.includes(id)) all.set(key, [...ids, id]);
  }
  return all;
}

function termsOfPredicate({
  label,
  inverse,
  negated,
  plural,
  words = {},
}: Predicate): Map<string, Set<Part>> {
  const [own, denied, many] = [label, negated, plural?.label ?? ''].map(meaningTerms);
  // "is supplied by" has the verb of the subject again; "hosts personnel of" one of the object.
  const turned = meaningTerms(inverse).filter((term) => !own?.includes(term));
  const terms = new Map<string, Set<Part>>();
  const add = (part: Part, all: readonly string[]) => {
    for (const term of all) terms.set(term, (terms.get(term) ?? new Set()).add(part));
  };
  // The verb comes first: to supply arms is an act, and the arms are what it is about.
  add(
    'subject',
    [own, many].flatMap((all) => all?.slice(0, 1) ?? []),
  );
  add(
    'topic',
    [...(own ?? []), ...(many ?? []), ...(denied ?? [])].filter((term) => !terms.has(term)),
  );
  add('object', [...turned, ...termsIn(words.object)]);
  add('subject', termsIn(words.subject));
  add('with', termsIn(words.with));
  add('topic', termsIn(words.topic));
  return terms;
}

function termsIn(words: readonly string[] = []): string[] {
  return words.flatMap(meaningTerms);
}

function meaningTerms(text: string): string[] {
  return text === '' ? [] : meaningOf(text);
}

/** The parts that a term can play for a predicate; none where it is not asked for by it. */
export function partsOf(lexicon: Lexicon, predicate: string, term: string): ReadonlySet<Part> {
  return get(lexicon.predicates, predicate).get(term) ?? new Set();
}
