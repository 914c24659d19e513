import { words } from '../words/catalogue.ts';
import { formatAddress } from './address.ts';
import { pushAddress } from './addressBar.ts';
import { decode } from './articles.ts';
import { addressOnDisk } from './disk.ts';
import { failureOf, graphNamed, read, show } from './loadGraph.ts';
import { useStore, type Failure } from './store.ts';
import { emptyView } from './view.ts';

/**
 * Opens a graph file of the reader's own disk, with the articles chosen beside it. Nothing leaves the browser, and where
 * it cannot be opened all stays as it is.
 * @returns why it could not be opened; null where it was
 */
export async function openFiles(files: readonly File[]): Promise<Failure | null> {
  const graphs = files.filter(({ name }) => /\.json$/i.test(name));
  const [file] = graphs;
  if (!file || graphs.length > 1) return { title: words.trouble.oneGraph, details: [] };
  try {
    const index = await read(await file.text(), file.name);
    const articles = files.filter((other) => other !== file);
    const texts = new Map(
      await Promise.all(articles.map(async (one) => [one.name, decode(await one.arrayBuffer())] as const)),
    );
    useStore.setState(({ opened }) => ({ opened: new Map([...opened, [file.name, { index, texts }]]) }));
    const graph = addressOnDisk(file.name);
    // Chosen again after a reload, it opens as the address has it.
    if (graphNamed() !== graph) pushAddress(formatAddress({ ...emptyView, graph }));
    show(index, null);
    useStore.setState(({ notices }) => ({ notices: [...notices, words.notices.fromDisk(file.name)] }));
    return null;
  } catch (error) {
    return failureOf(error);
  }
}
