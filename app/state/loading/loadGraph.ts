import { indexGraph, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { parseAddress } from '../../../src/view/address.ts';
import { nameOnDisk } from '../../../src/view/diskGraph.ts';
import { emptyView } from '../../../src/view/view.ts';
import { serviceWorkers } from '../device/serviceWorker.ts';
import { openAddress } from '../store/navigate.ts';
import { prepareReader, readGraph } from './readGraph.ts';
import { useStore } from '../store/store.ts';
import { fetchText } from './fetchText.ts';
import { failureOf, LoadError } from './loadError.ts';
import { forgetUndo } from '../store/undo.ts';

const defaultGraph = 'data/graph.json';
/** Longer than this a reader waits only when told why, in milliseconds. */
const expected = 8000;

/** Of the graph that this page was built with; put in by the build. */
declare const GRAPH_REVISION: string | undefined;

/** What keeps the site for reading offline may be of another build than this page, and is told which graph is meant. */
function ownGraph(): string {
  const isKept = Boolean(serviceWorkers()?.controller);
  return isKept && typeof GRAPH_REVISION === 'string' ? `${defaultGraph}?${GRAPH_REVISION}` : defaultGraph;
}

/** The graph file that the address names; null = the collection that comes with the page. */
export function graphNamed(): string | null {
  return parseAddress(location.search).view.graph;
}

/** Counts the loads: the last one counts. */
let loads = 0;

/** Begins to load a graph. @returns whether it is wanted still, and the reader has not gone elsewhere meanwhile */
export function beginLoad(): () => boolean {
  const mine = ++loads;
  const named = graphNamed();
  return () => mine === loads && graphNamed() === named;
}

/**
 * Reads the graph that the address names, then opens the rest of the address in it. A failure is kept. Comes
 * to nothing where the reader has gone elsewhere meanwhile.
 */
export async function loadGraph(): Promise<void> {
  const isWanted = beginLoad();
  const named = graphNamed();
  useStore.setState({ failure: null, isSlow: false });
  const late = setTimeout(() => isWanted() && useStore.setState({ isSlow: true }), expected);
  try {
    const onDisk = named === null ? null : nameOnDisk(named);
    if (onDisk !== null) return show(openedAs(onDisk), null);
    const graphUrl = sameOrigin(named ?? ownGraph());
    leaveOther(named);
    prepareReader();
    const index = await fetchGraph(graphUrl);
    if (isWanted()) show(index, graphUrl);
  } catch (error) {
    if (isWanted()) useStore.setState({ index: null, failure: failureOf(error) });
  } finally {
    clearTimeout(late);
  }
}

/** Under the address of one collection nothing of another is seen, however long it takes. */
function leaveOther(named: string | null): void {
  const { index, view } = useStore.getState();
  if (index && view.graph !== named) useStore.setState({ index: null, view: { ...emptyView, graph: named } });
}

/** Opens what the address says in a graph. */
export function show(index: GraphIndex, graphUrl: URL | null): void {
  forgetUndo();
  openAddress(index, { index, graphUrl, failure: null, isSlow: false });
}

/** A file of the reader's own disk can be named by an address, and opened only by hand. */
function openedAs(name: string): GraphIndex {
  const opened = useStore.getState().opened.get(name);
  if (opened) return opened.index;
  throw new LoadError({ code: 'onDisk', file: name });
}

/**
 * The graph in the text of a file. Rejects where it is none.
 * @param name of the file, for the sentence that refuses it
 */
export async function read(text: string, name: string): Promise<GraphIndex> {
  const reading = await readGraph(text);
  if ('graph' in reading) return indexGraph(reading.graph);
  const { reason, summary, problems } = reading;
  throw new LoadError(
    reason === 'not-json' ? { code: 'notJson', file: name } : { code: 'refused', summary, problems },
  );
}

function sameOrigin(path: string): URL {
  const url = URL.canParse(path, document.baseURI) ? new URL(path, document.baseURI) : null;
  if (url?.origin === location.origin && url.protocol === location.protocol) return url;
  throw new LoadError({ code: 'elsewhere', path });
}

async function fetchGraph(url: URL): Promise<GraphIndex> {
  const name = url.pathname.split('/').findLast(Boolean) ?? url.pathname;
  return read(await fetchText(url, name), name);
}
