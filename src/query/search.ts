import MiniSearch from 'minisearch';
import type { Relation } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';

export type HitType = 'entity' | 'relation' | 'quote' | 'story';

/** Something that a search can find, with the words it is found by. */
interface Document {
  key: string;
  type: HitType;
  /** Of the entity, relation, statement or story. */
  id: string;
  text: string;
}

export interface Hit {
  type: HitType;
  id: string;
  /** The words that were found: a name as printed, a sentence, a quote, a headline. */
  text: string;
  /** Words of the text that the query matched, folded by `foldWord`. */
  matched: readonly string[];
}

/** Finds what a query means, best first. */
export type Search = (query: string) => Hit[];

/**
 * Full-text search over names as printed, relations as sentences, quotes and headlines: every word of the query must
 * be there, one may be half typed, and in longer words one letter in five may be wrong (MiniSearch, BM25+).
 */
export function makeSearch(index: GraphIndex): Search {
  const engine = new MiniSearch<Document>({
    idField: 'key',
    fields: ['text'],
    storeFields: ['type', 'id', 'text'],
    tokenize: (text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    processTerm: foldWord,
    searchOptions: {
      combineWith: 'AND',
      prefix: (word, i, words) => i === words.length - 1 || word.length > 2,
      fuzzy: (word) => (word.length > 3 ? 0.2 : false),
    },
  });
  engine.addAll(documents(index));
  return (query) => {
    const hits = engine
      .search(query)
      .map(({ type, id, text, terms }): Hit => ({ type, id, text, matched: terms }));
    return onceEach(hits, ({ type, id, text }) => (type === 'quote' ? `${type} ${text}` : `${type} ${id}`));
  };
}

/** The first of each key: an entity is found by several names, and one passage serves several statements. */
function onceEach(hits: Hit[], key: (hit: Hit) => string): Hit[] {
  return [...new Map(hits.toReversed().map((hit) => [key(hit), hit])).values()].toReversed();
}

/** A word without case and diacritics: "Vučić" and "vucic" are one. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function documents(index: GraphIndex): Document[] {
  const { entities, relations, statements, stories } = index.graph;
  const all: Omit<Document, 'key'>[] = [
    ...entities.flatMap(({ id, name, aliases }) =>
      [...new Set([name, ...aliases.map((alias) => alias.text)])].map((text) => ({
        type: 'entity' as const,
        id,
        text,
      })),
    ),
    ...relations.map((relation) => ({
      type: 'relation' as const,
      id: relation.id,
      text: sentence(index, relation),
    })),
    ...statements.flatMap(({ id, evidence }) =>
      evidence.map(({ anchors }) => ({ type: 'quote' as const, id, text: anchors[0]?.exact ?? '' })),
    ),
    ...stories.map(({ id, headline }) => ({ type: 'story' as const, id, text: headline })),
  ];
  return all.map((document, i) => ({ ...document, key: String(i) }));
}

function sentence(index: GraphIndex, { subject, predicate, object, polarity }: Relation): string {
  const { label, negated } = get(index.predicates, predicate);
  const [from, to] = [subject, object].map((id) => get(index.entities, id).name);
  return `${from} ${polarity === 'denied' ? negated : label} ${to}`;
}
