import { load } from '../../src/model/load.ts';
import { GraphError } from '../../src/model/problem.ts';
import { indexGraph } from '../../src/query/graphIndex.ts';
import { parseAddress } from './address.ts';
import { openAddress } from './navigate.ts';
import { useStore, type Failure } from './store.ts';
import { forgetSteps } from './undo.ts';

const defaultGraph = 'data/graph.json';

/** Reads the graph that the address names, then opens the rest of the address in it. A failure becomes a sentence. */
export async function loadGraph(): Promise<void> {
  const named = parseAddress(location.search).view.graph;
  useStore.setState({ failure: null });
  try {
    const graphUrl = sameOrigin(named ?? defaultGraph);
    const index = indexGraph(load(await fetchJson(graphUrl)));
    forgetSteps();
    useStore.setState({ index, graphUrl });
    openAddress(index);
  } catch (error) {
    useStore.setState({ index: null, failure: failureOf(error) });
  }
}

/** A fault that a reader can meet, told in a sentence. */
class Trouble extends Error {}

function sameOrigin(path: string): URL {
  const url = URL.canParse(path, document.baseURI) ? new URL(path, document.baseURI) : null;
  if (url?.origin === location.origin && url.protocol === location.protocol) return url;
  throw new Trouble(
    `The address names a graph at “${path.slice(0, 120)}”. Edgewise only reads files from the site it is on.`,
  );
}

async function fetchJson(url: URL): Promise<unknown> {
  const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  const response = await fetch(url).catch(() => {
    throw new Trouble(`The graph file “${name}” could not be fetched. Check the connection and try again.`);
  });
  if (!response.ok)
    throw new Trouble(`There is no graph file “${name}” here (the server said ${response.status}).`);
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Trouble(
      `“${name}” is not a graph file: it is not JSON. It may have been cut off or be a web page.`,
    );
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof GraphError) {
    const details = error.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
    return { title: error.message, details };
  }
  if (error instanceof Trouble) return { title: error.message, details: [] };
  return {
    title: 'Something in Edgewise itself went wrong while reading the graph.',
    details: [error instanceof Error ? error.message : String(error)],
  };
}
