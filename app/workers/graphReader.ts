import type { Graph } from '../../src/model/types.ts';
import { here } from './here.ts';
import { readText } from './readText.ts';
import type { SearchMessage } from './searchHandler.ts';

/**
 * A script beside the page: a large file, or a hostile one, is read and checked while the page answers. The graph that it
 * has read, or that it is sent in parts, it then searches, with what is fetched for that only when there is a graph.
 */
addEventListener('message', ({ data }: MessageEvent<string | SearchMessage>) => {
  if (typeof data === 'string') read(data);
  else void searching().then((handle) => handle(data), reportError);
});
postMessage(here);

function read(text: string): void {
  const result = readText(text);
  postMessage(result);
  if ('graph' in result) void makeReady(result.graph);
}

/** The names can be found while the page is drawn. That what searches did not come is told to who asks it. */
async function makeReady(graph: Graph): Promise<void> {
  const handle = await searching().catch(() => null);
  handle?.({ type: 'graph', graph });
}

let made: Promise<(message: SearchMessage) => void> | null = null;

function searching() {
  made ??= import('./searchHandler.ts').then(({ makeSearchHandler }) =>
    makeSearchHandler((reply) => postMessage(reply)),
  );
  return made;
}
