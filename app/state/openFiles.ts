import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { words } from '../words/catalogue.ts';
import { formatAddress } from './address.ts';
import { pushAddress } from './addressBar.ts';
import { decode } from './articles.ts';
import { addressOnDisk } from './disk.ts';
import { beginLoad, graphNamed, read, show } from './loadGraph.ts';
import { tell, useStore, type Failure, type Opened, type State } from './store.ts';
import { failureOf } from './trouble.ts';
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
  const isWanted = beginLoad();
  try {
    const index = await read(await file.text(), file.name);
    const texts = await textsOf(files.filter((other) => other !== file));
    if (isWanted()) open(file.name, index, texts);
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

async function textsOf(files: readonly File[]): Promise<Map<string, string>> {
  const texts = files.map(async (file) => [file.name, decode(await file.arrayBuffer())] as const);
  return new Map(await Promise.all(texts));
}

function open(file: string, index: GraphIndex, texts: ReadonlyMap<string, string>): void {
  const { opened } = useStore.getState();
  const name = nameFor(file, index, opened);
  const before = opened.get(name)?.texts ?? [];
  const own: Opened = { index, texts: new Map([...before, ...texts]) };
  useStore.setState({ opened: new Map([...opened, [name, own]]) });
  const graph = addressOnDisk(name);
  // Chosen again, after a reload or with more articles, it opens as the address has it.
  if (graphNamed() !== graph) pushAddress(formatAddress({ ...emptyView, graph }));
  show(index, null);
  tell(words.notices.fromDisk(name));
}

/** Its own name, or with a number where another collection was opened from a file of that name: many are called graph.json. */
function nameFor(file: string, { graph }: GraphIndex, opened: State['opened']): string {
  const isFree = (name: string) => (opened.get(name)?.index.graph.id ?? graph.id) === graph.id;
  let name = file;
  for (let number = 2; !isFree(name); number += 1) name = `${file} (${number})`;
  return name;
}
