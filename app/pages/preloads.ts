import type { Rolldown } from 'vite';
import { steps } from './chunks.ts';

/** Files that the page needs soon, and that would be named late. Relative to the root page. */
export interface Preloads {
  /** The letters of the first words. */
  fonts: string[];
  /**
   * For when the first words are painted: the graph, and the scripts that read it and draw it. What `main.ts` asks for in
   * turn, and what each of them imports, is asked for together.
   */
  later: string[];
}

export function preloadsOf(bundle: Rolldown.OutputBundle): Preloads {
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
  const readers = files.filter(({ fileName }) => fileName.startsWith('assets/graphReader-'));
  return {
    fonts: fonts.map(({ fileName }) => fileName),
    later: [
      'data/graph.json',
      ...readers.map(({ fileName }) => fileName),
      ...[...later].filter((path) => !first.has(path)),
    ],
  };
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
