import type { Graph, Relation, Statement } from '../../src/model/types.ts';
import { indexGraph } from '../../src/query/graphIndex.ts';
import { makeAnswers } from '../../src/query/search/answer.ts';
import { find, findNames, type Found, type Request } from '../../src/query/search/find.ts';
import { makeNameSearch, makeSearch } from '../../src/query/search/search.ts';

/** A graph but for its two longest lists, which come in parts, and its articles, which nothing here looks at. */
export type GraphHead = Omit<Graph, 'statements' | 'relations' | 'articles'>;

/** What is told to whoever searches: a graph in parts, and then what is asked of it, each with a number of its own. */
export type SearchMessage =
  | { type: 'begin'; head: GraphHead }
  | { type: 'statements'; statements: readonly Statement[] }
  | { type: 'relations'; relations: readonly Relation[]; firmness: readonly string[] }
  | { type: 'end' }
  | { type: 'ask'; number: number; request: Request };

export interface SearchReply {
  number: number;
  found: Found;
}

/**
 * Searches a graph that it is told in parts. What is asked before all of it is ready is answered from the names alone,
 * and the last of that again when it is.
 */
export function makeSearchHandler(reply: (reply: SearchReply) => void): (message: SearchMessage) => void {
  const graph: Graph = { ...emptyHead, articles: [], statements: [], relations: [] };
  const firmness = new Map<string, string>();
  let names = makeNameSearch([]);
  let answer = (request: Request): Found => findNames(names, request);
  let lastAsked: { number: number; request: Request } | null = null;
  const tell = ({ number, request }: { number: number; request: Request }) =>
    reply({ number, found: answer(request) });
  const makeReady = async () => {
    const index = indexGraph(graph);
    const search = await makeSearch(index, ({ id }) => firmness.get(id) ?? '');
    const answers = makeAnswers(index);
    answer = (request) => find(index, search, answers, request);
    if (lastAsked) tell(lastAsked);
  };
  return (message) => {
    switch (message.type) {
      case 'begin': {
        Object.assign(graph, message.head);
        names = makeNameSearch(graph.entities);
        return;
      }
      case 'statements':
        graph.statements.push(...message.statements);
        return;
      case 'relations':
        graph.relations.push(...message.relations);
        message.relations.forEach(({ id }, i) => firmness.set(id, message.firmness[i] ?? ''));
        return;
      case 'end':
        void makeReady();
        return;
      case 'ask':
        lastAsked = message;
        tell(message);
    }
  };
}

const emptyHead: GraphHead = {
  format: 'edgewise/graph',
  version: 2,
  id: 'none',
  title: '',
  vocabulary: { kinds: [], families: [], predicates: [] },
  stories: [],
  entities: [],
  differences: [],
  redirects: {},
};
