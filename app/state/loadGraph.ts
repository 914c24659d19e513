import { checked, shaped } from '../../src/model/load.ts';
import { GraphError } from '../../src/model/problem.ts';
import { indexGraph, type GraphIndex } from '../../src/query/graphIndex.ts';
import { turns } from '../ui/turns.ts';
import { words } from '../words/catalogue.ts';
import { parseAddress } from './address.ts';
import { nameOnDisk } from './disk.ts';
import { openAddress } from './navigate.ts';
import { useStore, type Failure } from './store.ts';
import { forgetSteps } from './undo.ts';

const { trouble } = words;
const defaultGraph = 'data/graph.json';

/** Of the graph that this page was built with; put in by the build. */
declare const GRAPH_REVISION: string | undefined;

/** What keeps the site for reading offline may be of another build than this page, and is told which graph is meant. */
function ownGraph(): string {
  const isKept = Boolean(globalThis.navigator?.serviceWorker?.controller);
  return isKept && typeof GRAPH_REVISION === 'string' ? `${defaultGraph}?${GRAPH_REVISION}` : defaultGraph;
}

/** Reads the graph that the address names, then opens the rest of the address in it. A failure becomes a sentence. */
export async function loadGraph(): Promise<void> {
  const named = parseAddress(location.search).view.graph;
  useStore.setState({ failure: null });
  try {
    const onDisk = named === null ? null : nameOnDisk(named);
    if (onDisk !== null) return show(openedAs(onDisk), null);
    const graphUrl = sameOrigin(named ?? ownGraph());
    show(await read(await fetchJson(graphUrl)), graphUrl);
  } catch (error) {
    useStore.setState({ index: null, failure: failureOf(error) });
  }
}

/** Opens what the address says in a graph. */
export function show(index: GraphIndex, graphUrl: URL | null): void {
  forgetSteps();
  useStore.setState({ index, graphUrl, failure: null });
  openAddress(index);
}

/** A file of the reader's own disk can be named by an address, and opened only by hand. */
function openedAs(name: string): GraphIndex {
  const { opened } = useStore.getState();
  if (opened?.name === name) return opened.index;
  throw new Trouble(trouble.onDisk(name.slice(0, 120)));
}

/** What `load` and `indexGraph` do, with a turn for the page between their parts. */
async function read(data: unknown): Promise<GraphIndex> {
  const turn = turns();
  const graph = shaped(data);
  await turn();
  checked(graph);
  await turn();
  return indexGraph(graph);
}

/** A fault that a reader can meet, told in a sentence. */
class Trouble extends Error {}

function sameOrigin(path: string): URL {
  const url = URL.canParse(path, document.baseURI) ? new URL(path, document.baseURI) : null;
  if (url?.origin === location.origin && url.protocol === location.protocol) return url;
  throw new Trouble(trouble.elsewhere(path.slice(0, 120)));
}

async function fetchJson(url: URL): Promise<unknown> {
  const name = url.pathname.split('/').findLast(Boolean) ?? url.pathname;
  const response = await fetch(url).catch(() => {
    throw new Trouble(trouble.unreachable(name));
  });
  if (!response.ok) throw new Trouble(trouble.missing(name, String(response.status)));
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Trouble(trouble.notJson(name));
  }
}

/** Why a graph cannot be opened, in a sentence and, where it helps, the places in it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof GraphError) {
    const details = error.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
    return { title: error.message, details };
  }
  if (error instanceof Trouble) return { title: error.message, details: [] };
  return {
    title: trouble.reading,
    details: [error instanceof Error ? error.message : String(error)],
  };
}
