import type { Rolldown } from 'vite';
import { steps } from './chunks.ts';

/** A file that the page needs soon after its style sheet and its script, which would name it late. */
export interface Preload {
  /** Relative to the root page. */
  path: string;
  as: 'font' | 'fetch' | 'script';
}

/**
 * The letters of the first words, the graph, and the scripts that draw the page and the graph: what `main.ts` asks for in
 * turn, and what each of them imports, is asked for together.
 */
export function preloadsOf(bundle: Rolldown.OutputBundle): Preload[] {
  const files = Object.values(bundle);
  const fonts = files.filter(({ fileName }) => /-latin-wght-normal-[^/]*\.woff2$/.test(fileName));
  const chunks = files.filter((file) => file.type === 'chunk');
  const first = closure(
    bundle,
    chunks.filter(({ isEntry }) => isEntry),
  );
  const later = closure(
    bundle,
    chunks.filter(({ name }) => steps.includes(name)),
  );
  return [
    ...fonts.map(({ fileName }): Preload => ({ path: fileName, as: 'font' })),
    { path: 'data/graph.json', as: 'fetch' },
    ...[...later].filter((path) => !first.has(path)).map((path): Preload => ({ path, as: 'script' })),
  ];
}

/** The files of chunks and of all that they import before they run. */
function closure(bundle: Rolldown.OutputBundle, chunks: readonly Rolldown.OutputChunk[]): Set<string> {
  const found = new Set<string>();
  const visit = (fileName: string) => {
    const file = bundle[fileName];
    if (found.has(fileName) || file?.type !== 'chunk') return;
    found.add(fileName);
    file.imports.forEach(visit);
  };
  chunks.forEach(({ fileName }) => visit(fileName));
  return found;
}
