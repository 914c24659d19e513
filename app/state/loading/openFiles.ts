import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { formatAddress } from '../../../src/view/address.ts';
import { pushAddress } from '../store/addressBar.ts';
import { addressOnDisk } from '../../../src/view/diskGraph.ts';
import { beginLoad, graphNamed, read, show } from './loadGraph.ts';
import { tell, useStore, type Opened, type State } from '../store/store.ts';
import type { Failure } from '../../../src/view/failure.ts';
import { failureOf, LoadError } from './loadError.ts';
import type { Notice } from '../../../src/view/notice.ts';
import { emptyView } from '../../../src/view/view.ts';

/**
 * Opens a graph file of the reader's own disk, with the articles chosen beside it, or a collection that was saved as one
 * file. Nothing leaves the browser, and where it cannot be opened all stays as it is.
 * @returns why it could not be opened; null where it was
 */
export async function openFiles(files: readonly File[]): Promise<Failure | { code: 'notOneGraph' } | null> {
  const graphs = files.filter(({ name }) => /\.(?:json|zip)$/i.test(name));
  const [file] = graphs;
  if (!file || graphs.length > 1) return { code: 'notOneGraph' };
  const isWanted = beginLoad();
  try {
    const { graph, articles } = /\.zip$/i.test(file.name)
      ? await carriedIn(file)
      : { graph: await file.text(), articles: await bytesOf(files.filter((other) => other !== file)) };
    const index = await read(graph, file.name);
    if (isWanted()) openGraph(file.name, index, articles, { code: 'fromDisk', file: file.name });
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

/** Rejects where it is no zip of a collection. */
async function carriedIn(file: File): Promise<{ graph: string; articles: Map<string, Blob> }> {
  const { unpacked } = await import('../../../src/collection/carried.ts');
  const found = await unpacked(new Uint8Array(await file.arrayBuffer())).catch(() => null);
  if (!found) throw new LoadError({ code: 'notJson', file: file.name });
  const articles = [...found.articles].map(([name, bytes]) => [name, new Blob([bytes])] as const);
  return { graph: found.graph, articles: new Map(articles) };
}

/** Read at once: what is written to the disk later must not become what the quotes are checked against. */
async function bytesOf(files: readonly File[]): Promise<Map<string, Blob>> {
  const articles = files.map(async (file) => [file.name, new Blob([await file.arrayBuffer()])] as const);
  return new Map(await Promise.all(articles));
}

/**
 * Opens a graph that is not of this site.
 * @param file the name of the file that it is in, or will be
 * @returns how the address names it
 */
export function openGraph(
  file: string,
  index: GraphIndex,
  articles: ReadonlyMap<string, Blob>,
  notice: Notice,
): string {
  const { opened } = useStore.getState();
  const name = nameFor(file, index, opened);
  const before = opened.get(name)?.articles ?? [];
  const own: Opened = { index, articles: new Map([...before, ...articles]) };
  useStore.setState({ opened: new Map([...opened, [name, own]]) });
  const graph = addressOnDisk(name);
  // Chosen again, after a reload or with more articles, it opens as the address has it.
  if (graphNamed() !== graph) pushAddress(formatAddress({ ...emptyView, graph }));
  show(index, null);
  tell(notice.code === 'fromDisk' ? { ...notice, file: name } : notice);
  return graph;
}

/** Its own name, or with a number where another collection was opened from a file of that name: many are called graph.json. */
function nameFor(file: string, { graph }: GraphIndex, opened: State['opened']): string {
  const isFree = (name: string) => (opened.get(name)?.index.graph.id ?? graph.id) === graph.id;
  let name = file;
  for (let number = 2; !isFree(name); number += 1) name = `${file} (${number})`;
  return name;
}
