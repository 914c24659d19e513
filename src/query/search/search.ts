import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Entity } from '../../model/types.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { documentsOf, namesOf, type Document, type Firmness, type HitType } from './documents.ts';
import { queryWordsOf, type QueryWord } from './queryWords.ts';
import { remembered } from './remembered.ts';
import { meaningOf } from './smallWords.ts';
import { indexTermsOf, wordsOf } from './term.ts';

export type { HitType } from './documents.ts';

export interface Hit {
  type: HitType;
  id: string;
  /** The words that were found: a name as printed, a sentence, a quote, a headline. */
  text: string;
  /** The terms that the query matched; `isMatched` tells whether a word is one of them. */
  matched: readonly string[];
}

export interface Hits {
  /** Best first. */
  hits: readonly Hit[];
  /** Nothing has all words: these have the most of them. */
  closest: boolean;
  /** Words of the query that lead to nothing, as typed. */
  unknown: readonly string[];
}

/** Finds what has the words of a query. */
export type Search = (query: string) => Hits;

/** Finds entities alone, by any of their names: it is made at once, also where there are thousands. */
export function makeNameSearch(entities: readonly Entity[]): Search {
  const engine = emptyEngine();
  engine.addAll(namesOf(entities));
  return searchIn(engine);
}

/** So many documents are taken in at once, which takes a hundredth of a second or two. */
const sliceSize = 250;

/**
 * Full-text search over names as printed, relations as sentences from either end and by the search words of their
 * predicates, quotes and headlines: every telling word of the query must be there in some form, one may be half typed,
 * and in longer words one letter in five may be wrong or two neighbours swapped (MiniSearch, BM25+). Where nothing has
 * all, what has the most of them. Others have their turn while it is made, and may search what is there already.
 * @param names by which a single letter is looked up
 */
export function beginSearch(
  index: GraphIndex,
  names: Search,
  firmness: Firmness,
): { search: Search; ready: Promise<void> } {
  const all = emptyEngine();
  const inAll = searchIn(all);
  return {
    search: (text) => (isLetter(text) ? names(text) : inAll(text)),
    ready: fill(all, documentsOf(index, firmness)),
  };
}

/** A single letter begins a name; in sentences and quotes it would find almost everything. */
function isLetter(text: string): boolean {
  const [word, another] = wordsOf(text);
  return word !== undefined && another === undefined && Array.from(word).length === 1;
}

async function fill(engine: Engine, documents: Iterable<Document>): Promise<void> {
  let taken = 0;
  for (const document of documents) {
    engine.add(document);
    taken += 1;
    if (taken % sliceSize === 0) await turn();
  }
}

function turn(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 0);
  });
}

function searchIn(engine: Engine): Search {
  return (text) => {
    const words = queryWordsOf(text);
    const exact = engine.search(together(words));
    if (exact.length > 0 || words.length === 0)
      return { hits: ranked(exact, text), closest: false, unknown: [] };
    return { ...closest(engine, words, text), unknown: unknownOf(engine, words) };
  };
}

type Engine = MiniSearch<Document>;

function emptyEngine(): Engine {
  return new MiniSearch<Document>({
    idField: 'key',
    fields: ['text', 'also'],
    storeFields: ['key', 'type', 'id', 'text'],
    tokenize: wordsOf,
    processTerm: indexTermsOf,
    searchOptions: { boost: { also: 0.5 }, tokenize: (term) => [term], processTerm: (term) => term },
  });
}

function together(words: readonly QueryWord[], combineWith: 'AND' | 'OR' = 'AND'): Query {
  return { combineWith, queries: words.map(({ query }) => query) };
}

function unknownOf(engine: Engine, words: readonly QueryWord[]): string[] {
  return words.filter(({ query }) => engine.search(query).length === 0).map(({ word }) => word);
}

/** What has the most of the words, where nothing has all. */
function closest(engine: Engine, words: readonly QueryWord[], text: string): Pick<Hits, 'hits' | 'closest'> {
  if (words.length < 2) return { hits: [], closest: false };
  const having = new Map<unknown, number>();
  for (const { query } of words) {
    for (const { key } of engine.search(query)) having.set(key, (having.get(key) ?? 0) + 1);
  }
  const most = Math.max(0, ...having.values());
  const results = engine.search(together(words, 'OR')).filter(({ key }) => having.get(key) === most);
  return { hits: ranked(results, text), closest: results.length > 0 };
}

/** The very name first, whatever longer names have the words too; an entity once, and words that serve several statements. */
function ranked(results: readonly SearchResult[], text: string): Hit[] {
  const named = nameKey(text);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fields that the engine stores
  const found = results as (SearchResult & Document)[];
  const isNamed = found.map((hit) => hit.type === 'entity' && nameKey(hit.text) === named);
  return onceEach([...found.filter((_, i) => isNamed[i]), ...found.filter((_, i) => !isNamed[i])]);
}

/** What two ways of writing one name have in common; a letter finds thousands of names, the same ones each time. */
const nameKey = remembered((text) => meaningOf(text).join(' '));

function onceEach(hits: readonly (SearchResult & Document)[]): Hit[] {
  const first = new Map<string, Hit>();
  for (const { type, id, text, terms } of hits) {
    const key = `${type} ${type === 'quote' ? text : id}`;
    if (!first.has(key)) first.set(key, { type, id, text, matched: terms });
  }
  return [...first.values()];
}
