import type { Graph, Relation, Statement } from '../../src/model/types.ts';
import { indexGraph, type GraphIndex } from '../../src/query/graphIndex.ts';
import { makeAnswers } from '../../src/query/search/answer.ts';
import { find, findNames, type Found, type Request } from '../../src/query/search/find.ts';
import { beginSearch, makeNameSearch } from '../../src/query/search/search.ts';
import { unusualFirmness } from '../words/firmness.ts';

/** A graph but for its two longest lists, which come in parts, and its articles, which nothing here looks at. */
export type GraphHead = Omit<Graph, 'statements' | 'relations' | 'articles'>;

/** What is told to whoever searches: a graph, whole or in parts, and then what is asked of it, each with a number of its own. */
export type SearchMessage =
  | { type: 'graph'; graph: Graph }
  | { type: 'begin'; head: GraphHead }
  | { type: 'part'; statements?: readonly Statement[]; relations?: readonly Relation[] }
  | { type: 'end' }
  | { type: 'ask'; number: number; request: Request };

export interface SearchReply {
  number: number;
  found: Found;
}

type Asked = Extract<SearchMessage, { type: 'ask' }>;

/**
 * Searches a graph. What is asked before all of it is ready is answered from what is, its names at first, and the last of
 * that again when all is.
 */
export function makeSearchHandler(reply: (reply: SearchReply) => void): (message: SearchMessage) => void {
  let graph: Graph | null = null;
  let names = makeNameSearch([]);
  let answer = (request: Request): Found => findNames(names, request);
  let lastAsked: Asked | null = null;
  const tell = ({ number, request }: Asked) => reply({ number, found: answer(request) });
  const begin = (head: GraphHead) => {
    graph = { ...head, articles: [], statements: [], relations: [] };
    names = makeNameSearch(head.entities);
    answer = (request) => findNames(names, request);
  };
  const makeReady = async (whole: Graph) => {
    await turn(); // what is asked of the names meanwhile comes first
    const index = indexGraph(whole);
    const { search, ready } = beginSearch(index, names, (relation) => certainty(index, relation));
    const answers = makeAnswers(index);
    answer = (request) => ({ ...find(index, search, answers, request), isPartial: true });
    await ready;
    answer = (request) => find(index, search, answers, request);
    if (lastAsked) tell(lastAsked);
  };
  return (message) => {
    switch (message.type) {
      case 'graph':
        begin(message.graph);
        return void makeReady(message.graph);
      case 'begin':
        return begin(message.head);
      case 'part':
        graph?.statements.push(...(message.statements ?? []));
        graph?.relations.push(...(message.relations ?? []));
        return;
      case 'end':
        return void (graph && makeReady(graph));
      case 'ask':
        lastAsked = message;
        tell(message);
    }
  };
}

/** Some may look for “denied”, though what is merely not so is nowhere called that. */
function certainty(index: GraphIndex, relation: Relation): string {
  const words = unusualFirmness(index, relation);
  return relation.polarity === 'denied' ? `${words} ${relation.polarity}` : words;
}

function turn(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 0);
  });
}
