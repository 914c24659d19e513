import { strToU8, zipSync } from 'fflate';

// A collection as one file, to be kept and sent: a zip of the graph file and of the texts that it quotes.

const GRAPH = 'graph.json';
const ARTICLES = 'articles/';
/** The oldest that a zip can hold, so that the same collection gives the same bytes. */
const mtime = '1980-01-01';

/** @param articles texts by the name of their file */
export function packed(graph: string, articles: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const members = [...articles].map(([file, bytes]) => [ARTICLES + file, bytes] as const);
  return zipSync({ [GRAPH]: strToU8(graph), ...Object.fromEntries(members) }, { mtime });
}

/** What was packed; null where a zip holds no graph file. Rejects where it is damaged or holds too much. */
export async function unpacked(
  bytes: Uint8Array,
): Promise<{ graph: string; articles: Map<string, Uint8Array<ArrayBuffer>> } | null> {
  const { unpack } = await import('../readers/unpack.ts');
  const { files } = unpack(bytes);
  const graph = files.find(({ name }) => name === GRAPH);
  if (!graph) return null;
  const articles = files.filter(({ name }) => name.startsWith(ARTICLES));
  return {
    graph: new TextDecoder().decode(graph.bytes),
    articles: new Map(articles.map((file) => [file.name.slice(ARTICLES.length), file.bytes])),
  };
}
