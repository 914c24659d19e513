import type { Graph } from '../../../src/model/types.ts';
import type { Found, Request } from '../../../src/query/search/find.ts';
import { here, started } from '../../workers/here.ts';
import type { SearchMessage, SearchReply } from '../../workers/searchHandler.ts';
import { newReader, takeReader } from './readGraph.ts';

/** Searches one graph, beside the page. */
export interface Searcher {
  /**
   * Asks for what is found, which may be told twice: from the names alone, and then from all.
   * @returns how to give it up
   */
  ask: (request: Request, tell: (found: Found) => void) => () => void;
  stop: () => void;
}

interface Asked {
  number: number;
  request: Request;
  tell: (found: Found) => void;
}

/** Takes messages where the search is made. */
interface Place {
  send: (message: SearchMessage) => void;
  stop: () => void;
}

/** @param failed is called where the script that searches does not come, or breaks */
export async function startSearcher(graph: Graph, failed: () => void): Promise<Searcher> {
  const asked = new Map<number, Asked>();
  const line = new Line((message) => place.send(message));
  const heard = ({ number, found }: SearchReply) => {
    line.free(number);
    asked.get(number)?.tell(found);
  };
  const place = await placeToSearch(graph, heard, failed);
  let last = 0;
  return {
    ask: (request, tell) => {
      const one = { number: (last += 1), request, tell };
      asked.set(one.number, one);
      line.put(one);
      return () => {
        asked.delete(one.number);
        line.drop(one.number);
      };
    },
    stop: () => place.stop(),
  };
}

/** What is asked waits until the last is answered, so that what is given up meanwhile costs nothing. */
class Line {
  private waiting: Asked[] = [];
  private out: number | null = null;

  constructor(private readonly send: (message: SearchMessage) => void) {}

  put(one: Asked): void {
    this.waiting.push(one);
    this.next();
  }

  drop(number: number): void {
    this.waiting = this.waiting.filter((one) => one.number !== number);
  }

  free(number: number): void {
    if (this.out === number) this.out = null;
    this.next();
  }

  private next(): void {
    if (this.out !== null) return;
    const one = this.waiting.shift();
    if (!one) return;
    this.out = one.number;
    this.send({ type: 'ask', number: one.number, request: one.request });
  }
}

/** The worker that read the graph, or one that is sent it; where the page may have none, as in a sandboxed frame, the page itself. */
async function placeToSearch(
  graph: Graph,
  heard: (reply: SearchReply) => void,
  failed: () => void,
): Promise<Place> {
  const reader = takeReader(graph);
  if (reader) return inWorker(reader, heard, failed);
  const worker = started(newReader);
  const place = worker ? inWorker(worker, heard, failed) : await inPage(heard);
  void sendGraph(graph, place);
  return place;
}

async function inPage(heard: (reply: SearchReply) => void): Promise<Place> {
  const { makeSearchHandler } = await import('../../workers/searchHandler.ts');
  return { send: makeSearchHandler(heard), stop: () => undefined };
}

function inWorker(worker: Worker, heard: (reply: SearchReply) => void, failed: () => void): Place {
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply | typeof here>) => {
    if (data !== here) heard(data);
  });
  worker.addEventListener('error', failed);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    send: (message) => worker.postMessage(message),
    stop: () => worker.terminate(),
  };
}

/** So many statements or relations are sent at once: the page has its turn between. */
const partSize = 500;

async function sendGraph(graph: Graph, place: Place): Promise<void> {
  const { statements, relations, articles: _, ...head } = graph;
  place.send({ type: 'begin', head });
  for (let from = 0; from < Math.max(statements.length, relations.length); from += partSize) {
    await turn();
    const to = from + partSize;
    place.send({
      type: 'part',
      statements: statements.slice(from, to),
      relations: relations.slice(from, to),
    });
  }
  place.send({ type: 'end' });
}

function turn(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 0);
  });
}
