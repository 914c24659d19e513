import { parse } from 'node:path';
import type { Rolldown } from 'vite';

/** What `main.ts` asks for in turn; the first page needs all of them. */
export const steps = ['start', 'draw', 'GraphView'];

/**
 * Which chunk a module belongs to, where the bundler is not to decide it: what one step of the first page shares with
 * another, or with a view that is fetched later, would else come in dozens of files of a few lines, which compress badly.
 */
export function chunkOf(id: string, graph: Rolldown.ChunkingContext): string | null {
  const roots = [...rootsOf(id, graph)].map((root) => parse(root).name);
  const isShared = roots.length > 1 && roots.some((root) => steps.includes(root)) && !roots.includes('main');
  return isShared ? 'shared' : null;
}

/** The modules that are asked for by themselves and import this one, by whatever way. */
function rootsOf(id: string, graph: Rolldown.ChunkingContext): Set<string> {
  const [roots, seen, waiting] = [new Set<string>(), new Set([id]), [id]];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const info = graph.getModuleInfo(one);
    if (!info) continue;
    if (info.isEntry || info.dynamicImporters.length > 0) roots.add(one);
    for (const importer of info.importers) {
      if (seen.has(importer)) continue;
      seen.add(importer);
      waiting.push(importer);
    }
  }
  return roots;
}
