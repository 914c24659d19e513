import MiniSearch, { type Query } from 'minisearch';
import type { Relation } from '../model/types.ts';
import { foldWord, searchWord } from './foldWord.ts';
import { get, type GraphIndex } from './graphIndex.ts';

export type HitType = 'entity' | 'relation' | 'quote' | 'story';

/** Something that a search can find, with the words it is found by. */
interface Document {
  key: string;
  type: HitType;
  /** Of the entity, relation, statement or story. */
  id: string;
  text: string;
  /** Words that lead to it without standing in its text. */
  also: string;
  /** Another way of saying the same, shown only where it fits better. */
  second: boolean;
}

export interface Hit {
  type: HitType;
  id: string;
  /** The words that were found: a name as printed, a sentence, a quote, a headline. */
  text: string;
  /** Words of the text that the query matched, folded by `foldWord`. */
  matched: readonly string[];
}

/** So many documents are taken in at once. */
const chunkSize = 50;

/** Finds what a query means, best first. */
export type Search = (query: string) => Hit[];

/**
 * Full-text search over names as printed, relations as sentences from either end, quotes and headlines: every word of
 * the query must be there, one may be half typed, and in longer words one letter in five may be wrong or two neighbours
 * swapped (MiniSearch, BM25+). The page has its turn while it is made.
 * @param firmness words for how firmly a relation is said, by which it is found as well; empty for a plain fact
 */
export async function makeSearch(
  index: GraphIndex,
  firmness: (relation: Relation) => string = () => '',
): Promise<Search> {
  const engine = new MiniSearch<Document>({
    idField: 'key',
    fields: ['text', 'also'],
    storeFields: ['type', 'id', 'text', 'second'],
    tokenize: (text) => text.match(searchWord) ?? [],
    processTerm: foldWord,
    searchOptions: {
      combineWith: 'AND',
      boostDocument: (_key, _term, stored) => (stored?.['second'] === true ? 0.8 : 1),
    },
  });
  await engine.addAllAsync(documents(index, firmness), { chunkSize });
  return (query) => {
    const hits = engine
      .search(queryOf(query))
      .map(({ type, id, text, terms }): Hit => ({ type, id, text, matched: terms }));
    return onceEach(hits, ({ type, id, text }) => (type === 'quote' ? `${type} ${text}` : `${type} ${id}`));
  };
}

/** Every word of a query, each as typed or with two neighbouring letters in their right order. */
function queryOf(text: string): Query {
  const words = meaning(text);
  return {
    combineWith: 'AND',
    queries: words.map((word, i): Query => {
      const prefix = i === words.length - 1 || word.length > 2;
      const asTyped: Query = { queries: [word], prefix, fuzzy: word.length > 3 ? 0.2 : false };
      return { combineWith: 'OR', queries: [asTyped, ...swapped(foldWord(word)).map(lower)] };
    }),
  };
}

/** Words that a question has and an answer need not have. */
const small = new Set(
  'a an and are at be been by did do does for from had has have how in is of on or the to was were what when where which who whom whose why with'.split(
    ' ',
  ),
);

/** The words that are searched for: all but the small ones, unless there are no others. The last may be half typed. */
function meaning(text: string): string[] {
  const words = text.match(searchWord) ?? [];
  const half = /[\s?]$/u.test(text) ? -1 : words.length - 1;
  const others = words.filter((word, i) => i === half || !small.has(word.toLowerCase()));
  return others.some((word) => !small.has(word.toLowerCase())) ? others : words;
}

function lower(word: string): Query {
  return { queries: [word], boost: { text: 0.5, also: 0.5 } };
}

/** A word with each two neighbouring letters swapped in turn, which editing distance counts as two mistakes. */
function swapped(word: string): string[] {
  const letters = Array.from(word);
  if (letters.length < 4) return [];
  return letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i] ?? '', ...letters.slice(i + 2)].join(''));
}

/** The first of each key: an entity is found by several names, and one passage serves several statements. */
function onceEach(hits: Hit[], key: (hit: Hit) => string): Hit[] {
  return [...new Map(hits.toReversed().map((hit) => [key(hit), hit])).values()].toReversed();
}

function documents(index: GraphIndex, firmness: (relation: Relation) => string): Document[] {
  const { entities, relations, statements, stories } = index.graph;
  const all: Pick<Document, 'type' | 'id' | 'text'>[] = [
    ...entities.flatMap(({ id, name, aliases }) =>
      [...new Set([name, ...aliases.map((alias) => alias.text)])].map((text) => ({
        type: 'entity' as const,
        id,
        text,
      })),
    ),
    ...statements.flatMap(({ id, evidence }) =>
      evidence.map(({ anchors }) => ({ type: 'quote' as const, id, text: anchors[0]?.exact ?? '' })),
    ),
    ...stories.map(({ id, headline }) => ({ type: 'story' as const, id, text: headline })),
  ];
  const plain = all.map((document) => ({ ...document, also: '', second: false }));
  const said = relations.flatMap((relation) =>
    sentences(index, relation).map((text, i) => ({
      type: 'relation' as const,
      id: relation.id,
      text,
      also: firmness(relation),
      second: i > 0,
    })),
  );
  return [...plain, ...said].map((document, i) => ({ ...document, key: String(i) }));
}

/** A relation as it is shown, then in every other way that it can be said. */
function sentences(index: GraphIndex, { subject, predicate, object, polarity }: Relation): string[] {
  const { label, inverse, negated, symmetric } = get(index.predicates, predicate);
  const [from, to] = [subject, object].map((id) => get(index.entities, id).name);
  const denied = `${from} ${negated} ${to}`;
  const affirmed = [`${from} ${label} ${to}`, `${to} ${symmetric ? label : inverse} ${from}`];
  if (polarity === 'denied') return [denied];
  return polarity === 'disputed' ? [...affirmed, denied] : affirmed;
}
